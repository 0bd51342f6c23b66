import { createStore } from 'zustand/vanilla'
import type { Target } from '#shared/rpc/target.ts'
import type { TargetChoice } from '#shared/rpc/targets.ts'
import { machine } from './machine.ts'

export interface Places {
  /** Where the executions of a document are looked at, by document; this machine where nothing was chosen. */
  readonly chosen: Readonly<Record<string, Target>>
  /** Everything that can be chosen; nothing until it was asked for. */
  readonly choices: readonly TargetChoice[] | undefined
}

/** Where pipelines are: on this machine, behind an address, or in accounts of AWS. */
export const places = createStore<Places>(() => ({ chosen: {}, choices: undefined }))

export const thisMachine: Target = { kind: 'local' }

export function placeOf(documentId: string): Target {
  return places.getState().chosen[documentId] ?? thisMachine
}

export function choosePlace(documentId: string, target: Target): void {
  places.setState(({ chosen }) => ({ chosen: { ...chosen, [documentId]: target } }))
}

/** Asks which places there are: profiles come and go in files of AWS. */
export async function loadPlaces(): Promise<void> {
  const found = await machine().targets.list(undefined)
  if (found.ok) places.setState({ choices: found.value })
}

/** The same for the same place, and another one for each other. */
export function placeKey(target: Target): string {
  if (target.kind === 'local') return 'local'
  const parts: readonly (string | undefined)[] =
    target.kind === 'endpoint'
      ? [target.url, target.region, target.profile]
      : [target.kind === 'profile' ? target.profile : undefined, target.region]
  return [target.kind, ...parts.map((part) => part ?? '')].join(' ')
}

/** Under what executions of a pipeline are kept: its name, and where it is unless that is this machine. */
export function boardKey(target: Target, pipelineName: string): string {
  return target.kind === 'local' ? pipelineName : `${placeKey(target)} ${pipelineName}`
}
