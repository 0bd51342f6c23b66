import type { ActionType } from '#shared/catalog/action-type.ts'
import { type ActionPlace, artifactFlow } from '#shared/graph/flow.ts'
import type { JsonObject } from '#shared/model/json.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { artifactNames } from './follow-artifact.ts'
import { uniqueName } from './update.ts'

/**
 * The declaration of a new action for a place: named after its provider, with artifacts filled in from what is in
 * reach there.
 */
export function declareAction(
  pipeline: Pipeline,
  type: ActionType,
  place: { readonly stage: number; readonly runOrder: number },
): JsonObject {
  const stage = pipeline.stages[place.stage]
  const siblings = stage?.actions ?? []
  const name = uniqueName(type.provider, new Set(siblings.flatMap((action) => action.name ?? [])))
  const inputs = inputsFor(pipeline, type, place)
  const outputs = outputsFor(pipeline, type, name)
  const isRunOrderWritten =
    place.runOrder !== 1 || siblings.some(({ raw }) => typeof raw === 'object' && raw !== null && 'runOrder' in raw)
  return {
    name,
    actionTypeId: { category: type.category, owner: type.owner, provider: type.provider, version: type.version },
    ...(isRunOrderWritten ? { runOrder: place.runOrder } : {}),
    // An action of this type without a command is refused by the service.
    ...(type.members?.includes('commands') ? { commands: ['echo "Put your commands here"'] } : {}),
    ...(inputs.length > 0 ? { inputArtifacts: inputs.map((artifact) => ({ name: artifact })) } : {}),
    ...(outputs.length > 0 ? { outputArtifacts: outputs.map((artifact) => ({ name: artifact })) } : {}),
  }
}

/** What is built or tested is mostly the source, what is deployed mostly what was made last. */
function inputsFor(
  pipeline: Pipeline,
  type: ActionType,
  place: { readonly stage: number; readonly runOrder: number },
): readonly string[] {
  const [least, most] = type.inputs
  const isWanted = least > 0 || (most > 0 && type.category !== 'Invoke')
  if (!isWanted) return []
  const inReach = artifactsBefore(pipeline, place)
  const ordered = type.category === 'Deploy' || type.category === 'Invoke' ? inReach.toReversed() : inReach
  return ordered.slice(0, Math.max(1, least))
}

function artifactsBefore(
  pipeline: Pipeline,
  place: { readonly stage: number; readonly runOrder: number },
): readonly string[] {
  const when = ({ stage, action }: ActionPlace) => pipeline.stages[stage]?.actions[action]?.runOrder ?? 1
  return [...artifactFlow(pipeline).artifacts]
    .flatMap(([name, { producers }]) => producers.map((producer) => ({ name, producer, runOrder: when(producer) })))
    .filter(
      ({ producer, runOrder }) =>
        producer.stage < place.stage || (producer.stage === place.stage && runOrder < place.runOrder),
    )
    .sort((a, b) => a.producer.stage - b.producer.stage || a.runOrder - b.runOrder)
    .map(({ name }) => name)
}

function outputsFor(pipeline: Pipeline, type: ActionType, action: string): readonly string[] {
  const [least, most] = type.outputs
  const count = type.category === 'Build' ? Math.max(least, Math.min(most, 1)) : least
  const taken = new Set(artifactNames(pipeline.raw))
  return Array.from({ length: count }, () => {
    const name = uniqueName(`${action.replaceAll(/[^a-zA-Z0-9_-]/g, '_')}Output`, taken)
    taken.add(name)
    return name
  })
}
