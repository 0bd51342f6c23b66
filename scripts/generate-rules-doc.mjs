/**
 * Writes docs/rules.md, the page about all rules, from the rules themselves.
 * `--check` writes nothing and fails when what is there is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const target = join(root, 'docs/rules.md')
const { ruleHeads } = await import('../shared/rules/index.ts')
const { topics } = await import('../shared/rules/rule.ts')

const present = topics.filter((topic) => ruleHeads.some((rule) => rule.topic === topic))
const severities = {
  error: 'CodePipeline or CloudFormation refuses the pipeline, or it can never work',
  warning: 'it may be refused, fails in some cases, or is not what was meant',
  info: 'something worth knowing',
  hint: 'something that could be simpler',
}

const page = [
  '<!-- Made by npm run generate from shared/rules. Change the rules, not this page. -->',
  '# Rules',
  `\`stagecraft validate\` checks documents by ${ruleHeads.length} rules. \`stagecraft explain RULE\` says of one what stands here.`,
  Object.entries(severities)
    .map(([severity, meaning]) => `- **${severity}**: ${meaning}.`)
    .join('\n'),
  'Values that only CloudFormation knows are never guessed about. Some rules are graver or milder in one of the notations, or where AWS does not say it plainly; what stands here is the usual severity. Of one hint a pipeline gets at most a hundred.',
  present.map((topic) => `[${titleOf(topic)}](#${topic.replaceAll(' ', '-')})`).join(' · '),
  ...present.flatMap((topic) => [
    `## ${titleOf(topic)}`,
    ...ruleHeads.filter((rule) => rule.topic === topic).flatMap(sectionsOf),
  ]),
]
const text = `${page.join('\n\n')}\n`

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('docs/rules.md is out of date: run npm run generate.')
    process.exitCode = 1
  }
} else {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function sectionsOf({ id, severity, summary, explanation, docs }) {
  const repair = offersRepair(id) ? ' A repair is offered where it is plain.' : ''
  return [`### ${id}`, `**${severity}**: ${escaped(summary)}`, `${escaped(explanation)}${repair} [AWS](${docs})`]
}

/** Whether the file of a rule speaks of fixes; the rules of shape have no files of their own. */
function offersRepair(id) {
  const file = join(root, 'shared/rules/checks', `${id}.ts`)
  return existsSync(file) && /\bfixes\b/.test(readFileSync(file, 'utf8'))
}

/** Characters that mean something in Markdown are meant as they stand. */
function escaped(sentence) {
  return sentence.replaceAll(/[*_<[\]]/g, '\\$&')
}

function titleOf(topic) {
  if (topic === 'cloudformation') return 'CloudFormation'
  return topic.charAt(0).toUpperCase() + topic.slice(1)
}
