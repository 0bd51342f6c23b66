import type { Action, Pipeline } from '#shared/model/pipeline.ts'

/** An action of the first stage with its index there. */
export interface SourceAction {
  readonly action: Action
  readonly index: number
}

/** The action of the first stage that a trigger speaks of. */
export function sourceNamed({ stages: [first] }: Pipeline, name: string): SourceAction | undefined {
  const index = first?.actions.findIndex((action) => action.name === name) ?? -1
  const action = first?.actions[index]
  return action && { action, index }
}

/** The names of all actions of the first stage; `undefined` where CloudFormation knows of others. */
export function sourceNames({ stages: [first] }: Pipeline): readonly string[] | undefined {
  if (!first?.areActionsKnown) return undefined
  const names = first.actions.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return names.length === first.actions.length ? names : undefined
}
