import type { Action } from '#shared/model/action.ts'
import { type Message, say } from '#shared/model/message.ts'

/** What to do about a number of artifacts that is out of bounds; `undefined` when it is in, or cannot be counted. */
export function countMessage(
  action: Action,
  member: 'inputArtifacts' | 'outputArtifacts',
  [least, most]: readonly [number, number],
): Message | undefined {
  const isInput = member === 'inputArtifacts'
  if (!(isInput ? action.areInputsKnown : action.areOutputsKnown)) return undefined
  const count = (isInput ? action.inputs : action.outputs).length
  if (count < least) {
    return isInput
      ? say`Give action “${action.label}” ${least} or more input artifacts: it has ${count}.`
      : say`Give action “${action.label}” ${least} or more output artifacts: it has ${count}.`
  }
  if (count <= most) return undefined
  if (most === 0) {
    return isInput
      ? say`Remove the input artifacts of action “${action.label}”: an action of its type has none.`
      : say`Remove the output artifacts of action “${action.label}”: an action of its type has none.`
  }
  return isInput
    ? say`Leave action “${action.label}” at most ${most} input artifacts: it has ${count}.`
    : say`Leave action “${action.label}” at most ${most} output artifacts: it has ${count}.`
}
