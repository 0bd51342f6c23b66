import { isList, isObject } from '#shared/model/json.ts'
import type { Action } from '#shared/model/pipeline.ts'

/** What to do about a number of artifacts that is out of bounds; `undefined` when it is in, or cannot be counted. */
export function countMessage(
  { raw, label }: Action,
  member: 'inputArtifacts' | 'outputArtifacts',
  [least, most]: readonly [number, number],
): string | undefined {
  const list = isObject(raw) ? raw[member] : undefined
  if (list !== undefined && !isList(list)) return undefined
  const count = list?.length ?? 0
  const kind = member === 'inputArtifacts' ? 'input' : 'output'
  const artifacts = (number: number) => `${number} ${kind} ${number === 1 ? 'artifact' : 'artifacts'}`
  if (count < least) return `Give action “${label}” at least ${artifacts(least)}: it has ${count}.`
  if (count <= most) return undefined
  return most === 0
    ? `Remove the ${kind} artifacts of action “${label}”: an action of its type has none.`
    : `Leave action “${label}” at most ${artifacts(most)}: it has ${count}.`
}
