import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Finding, PipelineRule } from '../rule.ts'

/** Whether CodePipeline tells “Build” and “build” apart is not said anywhere; people do not. */
export const similarNames: PipelineRule = {
  id: 'similar-names',
  topic: 'structure',
  severity: 'hint',
  summary: 'Names of stages, and of actions in one stage, differ by more than upper and lower case.',
  explanation: 'Names that differ only by case are easily mistaken for one another, in lists as well as in commands.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html',
  *check({ stages }) {
    yield* similar(stages, at('stages'))
    for (const [s, { actions }] of stages.entries()) yield* similar(actions, at('stages', s, 'actions'))
  },
}

function* similar(
  named: readonly { readonly name: string | undefined }[],
  list: Location,
): Generator<Finding, void, undefined> {
  const taken = new Map<string, string>()
  const names = new Set<string>()
  for (const [index, { name }] of named.entries()) {
    // That the very same name is there twice is another rule's matter.
    if (name === undefined || names.has(name)) continue
    names.add(name)
    const plain = name.toLowerCase()
    const other = taken.get(plain)
    if (other === undefined) taken.set(plain, name)
    else {
      yield {
        location: [...list, index, 'name'],
        message: say`Choose a name that differs from “${other}” by more than case.`,
      }
    }
  }
}
