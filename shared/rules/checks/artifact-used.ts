import { actionAt } from '#shared/graph/flow.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { PipelineRule } from '../rule.ts'

/** An artifact that is put out for nobody is stored all the same. Sources have to put theirs out. */
export const artifactUsed: PipelineRule = {
  id: 'artifact-used',
  topic: 'artifacts',
  severity: 'hint',
  summary: 'What an action need not put out is taken in by another.',
  explanation:
    'CodePipeline allows an artifact that nobody takes in, and keeps it in the artifact store. Most often an input was forgotten, or the artifact is left from an action that is gone.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/welcome-introducing-artifacts.html',
  *check(pipeline, { flow, catalog }) {
    if (!areInputsKnown(pipeline)) return
    const takenByRules = inputsOfRules(pipeline)
    for (const [artifact, { producers, consumers }] of flow.artifacts) {
      const maker = producers[0]
      if (!maker || consumers.length > 0 || takenByRules.has(artifact)) continue
      const action = actionAt(pipeline, maker)
      const type = action && catalog.find(action.type)
      const isOptional = type && type.outputs[0] === 0 && type.outputs[1] > 0
      if (!isOptional) continue
      yield {
        location: at('stages', maker.stage, 'actions', maker.action, 'outputArtifacts', maker.index, 'name'),
        message: say`Take “${artifact}” in somewhere, or leave it out: no action and no rule uses it.`,
      }
    }
  },
}

function areInputsKnown({ stages, areStagesKnown }: Pipeline): boolean {
  return (
    areStagesKnown &&
    stages.every(
      ({ actions, areActionsKnown, conditions }) =>
        areActionsKnown &&
        actions.every(hasKnownInputs) &&
        conditions.every(({ opaque, rules }) => !opaque && rules.every(hasKnownInputs)),
    )
  )
}

function hasKnownInputs(user: {
  readonly inputs: readonly { readonly name: string | undefined }[]
  readonly areInputsKnown: boolean
}): boolean {
  return user.areInputsKnown && user.inputs.every(({ name }) => name !== undefined)
}

function inputsOfRules({ stages }: Pipeline): ReadonlySet<string | undefined> {
  return new Set(
    stages.flatMap(({ conditions }) =>
      conditions.flatMap(({ rules }) => rules.flatMap(({ inputs }) => inputs.map(({ name }) => name))),
    ),
  )
}
