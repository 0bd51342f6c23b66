import { useStore } from 'zustand'
import type { PipelineState, StageState } from '#shared/execution/pipeline-state.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { boardKey, places, thisMachine } from '#renderer/state/places.ts'
import { runBoard } from '#renderer/state/run-board.ts'
import { pipelineNameOf } from '#renderer/state/runs.ts'

/** The way into a stage, where something is to be said of it. */
export interface WayInto {
  /** Why nothing may enter; nothing while the transition is enabled. */
  readonly disabledReason: string | undefined
  /** How many executions stand in front of it. */
  readonly waiting: number
}

/** What is known of the way into a stage of the pipeline in front, where its executions are looked at. */
export function useWayInto(stageName: string | undefined): WayInto {
  const id = useWorkspace(({ activeId }) => activeId)
  const target = useStore(places, ({ chosen }) => (id === null ? undefined : chosen[id]) ?? thisMachine)
  const name = id === null ? undefined : pipelineNameOf(id)
  const key = name === undefined ? undefined : boardKey(target, name)
  const stage = useStore(runBoard, ({ states }) => stageIn(key === undefined ? undefined : states[key], stageName))
  const way = stage?.inboundTransitionState
  return {
    disabledReason: way && !way.enabled ? way.disabledReason : undefined,
    waiting: stage?.inboundExecutions.length ?? 0,
  }
}

function stageIn(state: PipelineState | undefined, name: string | undefined): StageState | undefined {
  return name === undefined ? undefined : state?.stageStates.find(({ stageName }) => stageName === name)
}
