import { say } from '#shared/model/message.ts'
import type { Finding, PipelineRule } from '../rule.ts'
import { type Pattern, patternsOf } from '../trigger-patterns.ts'

/** Patterns are compared with the names of branches and tags as people write them (UG/syntax-glob). */
export const refPattern: PipelineRule = {
  id: 'ref-pattern',
  topic: 'triggers',
  severity: 'warning',
  summary: 'Patterns of branches and tags can match a name that Git allows.',
  explanation:
    'A pattern must match the whole name, without refs/heads/ or refs/tags/ in front. Names in Git hold no blanks, none of ~ ^ : and no two periods in a row, and do not begin or end with a slash. A pattern with any of these matches nothing.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/syntax-glob.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const pattern of patternsOf(trigger)) {
        if (pattern.criterion === 'filePaths' || pattern.text.includes('#{')) continue
        yield* impossible(pattern)
      }
    }
  },
}

function* impossible({ text, location, criterion }: Pattern): Generator<Finding, void, undefined> {
  const writing = (value: string) => [{ title: say`Write ${value}`, repairs: [{ set: location, value }] }]
  const trimmed = text.trim()
  // Of an empty text the schema has said so.
  if (text === '') return
  if (trimmed === '') {
    yield { location, message: say`Write a pattern here: a blank one matches nothing.` }
    return
  }
  if (trimmed !== text) {
    yield { location, message: say`Remove the blanks around “${trimmed}”: names have none.`, fixes: writing(trimmed) }
    return
  }
  const short = text.replace(/^refs\/(heads|tags)\/(?=.)/, '')
  if (short !== text) {
    yield {
      location,
      message: say`Write “${short}” for “${text}”: patterns are compared with the bare name.`,
      fixes: writing(short),
    }
    return
  }
  // What stands in brackets and braces, or behind a backslash, may be one of several.
  const plain = text.replace(/\\.|\[[^\]]*\]|\{[^}]*\}/g, 'x')
  const wrong = /[\s~^:]|\.\.|@\{|^\/|\/\/|\/$|\.lock$/.exec(plain)?.[0]
  if (wrong === undefined) return
  yield {
    location,
    message:
      criterion === 'tags'
        ? say`Change “${text}”: no tag’s name can have “${wrong}” there, so nothing matches.`
        : say`Change “${text}”: no branch’s name can have “${wrong}” there, so nothing matches.`,
  }
}
