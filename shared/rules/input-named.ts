import { say } from '#shared/model/message.ts'
import { nearest } from './nearest.ts'
import type { Fix } from './rule.ts'

/** How to name an input artifact instead of one that is none, where it is plain which one was meant. */
export function namingFixes(
  name: string,
  inputs: readonly string[],
  repair: (input: string) => Fix['repairs'],
): readonly Fix[] {
  const meant = nearest(name, inputs)
  return meant === undefined ? [] : [{ title: say`Take ${meant}`, repairs: repair(meant) }]
}
