import { say } from '#shared/model/message.ts'
import type { Finding, PipelineRule } from '../rule.ts'
import { type Pattern, patternsOf } from '../trigger-patterns.ts'

/** Changed files are named from the root of the repository, without a slash in front (UG/pipelines-filter). */
export const filePathPattern: PipelineRule = {
  id: 'file-path-pattern',
  topic: 'triggers',
  severity: 'warning',
  summary: 'Patterns of file paths can match a file of the repository.',
  explanation:
    'A pattern must match the whole path of a changed file, which begins with a folder’s or the file’s name: neither with a slash nor with ./ in front. A folder alone is no file; what lies in it is folder/**.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/syntax-glob.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const pattern of patternsOf(trigger)) {
        if (pattern.criterion === 'filePaths') yield* impossible(pattern)
      }
    }
  },
}

function* impossible({ text, location }: Pattern): Generator<Finding, void, undefined> {
  if (text === '' || text.includes('#{')) return
  if (text.trim() === '') {
    yield { location, message: say`Write a pattern here: a blank one matches nothing.` }
    return
  }
  const better = text.replace(/^(\.?\/)+(?=[^/])/, '').replace(/\/$/, '/**')
  if (better === text && !text.startsWith('../') && !text.startsWith('/')) return
  yield {
    location,
    message:
      better === text
        ? say`Change “${text}”: paths begin at the root of the repository, so nothing matches.`
        : say`Write “${better}” for “${text}”, which matches no file.`,
    ...(better === text
      ? {}
      : { fixes: [{ title: say`Write ${better}`, repairs: [{ set: location, value: better }] }] }),
  }
}
