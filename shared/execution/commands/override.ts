import type { Position } from '#shared/model/condition.ts'
import { breakOff } from '../conditions.ts'
import type { JournalEvent } from '../journal.ts'
import { reject, type Rejection } from '../rejection.ts'
import { conditionAt, type Execution, hasEnded, type PipelineRuns, stageAt, stageIndex } from '../state.ts'
import { isLatest } from './retry.ts'
import { whyNoRoom } from './start.ts'

/** Lets a stage go on as if its condition held. */
export interface Override {
  readonly do: 'override'
  readonly pipelineExecutionId: string
  readonly stage: string
  readonly conditionType: keyof typeof positions
  readonly by?: string
}

const positions = { BEFORE_ENTRY: 'beforeEntry', ON_SUCCESS: 'onSuccess' } as const satisfies Record<string, Position>

export function override(
  runs: PipelineRuns,
  execution: Execution,
  { stage: name, conditionType, by }: Override,
  time: string,
): readonly JournalEvent[] | Rejection {
  const stage = stageIndex(execution, name)
  if (stage < 0) return reject('no-such-stage', `There is no stage “${name}” in ${execution.began.pipelineName}.`)
  if (!isLatest(runs, execution, name)) {
    return reject('not-latest', `Another execution has entered stage ${name} since.`)
  }
  const position = positions[conditionType]
  const condition = stageAt(execution, stage).run.conditions[position]
  if (!condition || conditionAt(execution, stage, position)?.result === 'SKIP') {
    return reject('not-overridable', `Stage ${name} has no condition ${position} that can be overridden.`)
  }
  if (condition.status === 'InProgress') return breakOff(execution, 'Overridden', { time, by })
  return goOn(runs, execution, { stage, position, time, by })
}

/** A stage that failed because of its condition is taken up again where the condition stood. */
function goOn(
  runs: PipelineRuns,
  execution: Execution,
  { stage, position, time, by }: { stage: number; position: Position; time: string; by: string | undefined },
): readonly JournalEvent[] | Rejection {
  const { run, declared } = stageAt(execution, stage)
  const status = run.conditions[position]?.status
  const isStuck = hasEnded(execution) && execution.status === 'Failed' && run.status === 'Failed'
  const isCause = status === 'Failed' || status === 'Errored'
  if (!isStuck || !isCause || execution.position !== stage || execution.began.pipelineVersion !== runs.version) {
    return reject('not-overridable', `The condition ${position} of stage ${declared.label} is decided.`)
  }
  const full = whyNoRoom(runs, execution.began)
  if (full) return full
  const { pipelineExecutionId } = execution.began
  const place = { time, pipelineExecutionId, stage }
  return [
    { ...place, kind: 'condition-ended', position, status: 'Overridden', ...(by !== undefined && { by }) },
    { ...place, kind: 'stage-reopened', resumes: true },
  ]
}
