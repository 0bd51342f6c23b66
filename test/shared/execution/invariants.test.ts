import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apply, prune, recall } from '#shared/execution/apply.ts'
import { type Command, decide } from '#shared/execution/decide.ts'
import { isOfExecution, type JournalEvent } from '#shared/execution/journal.ts'
import { concurrentActions, concurrentExecutions } from '#shared/execution/limits.ts'
import { findExecution, hasEnded, locks, noRuns, type PipelineRuns, stageName } from '#shared/execution/state.ts'
import { executionOf, interleavings, pipelines, play, playToTheEnd } from './random-pipelines.ts'

/** Enough for every kind of event to come up, and quick enough for every change. */
const enough = { numRuns: 50 }

/** Follows the journal of random plays, with the state before and after each event. */
function always(check: (event: JournalEvent, before: PipelineRuns, after: PipelineRuns) => void): void {
  fc.assert(
    fc.property(pipelines, interleavings, (declared, happened) => {
      let runs = noRuns
      for (const event of play(declared, happened).journal) {
        const after = apply(runs, event)
        check(event, runs, after)
        runs = after
      }
    }),
    enough,
  )
}

it('holds one execution in a stage at most, PARALLEL ones aside', () => {
  always((_event, _before, { executions }) => {
    const held = executions.filter((one) => one.inside && locks(one)).map((one) => stageName(one, one.position))
    expect(new Set(held).size).toBe(held.length)
  })
})

it('begins no action and no rule before what it takes in and refers to is there', () => {
  always((event, before) => {
    if (event.kind !== 'action-began' && event.kind !== 'rule-began') return
    const execution = executionOf(before, event)
    const stage = execution?.pipeline.stages[event.stage]
    const declared =
      event.kind === 'action-began'
        ? stage?.actions[event.action]
        : stage?.conditions.find(({ position }) => position === event.position)?.rules[event.rule]
    const absent = declared?.inputs.filter(({ name = '' }) => !Object.hasOwn(execution?.artifacts ?? {}, name))
    if (event.resolved) {
      expect(absent).toEqual([])
      expect(JSON.stringify(event.resolved)).not.toContain('#{')
    }
  })
})

it('begins actions in the order of their run orders', () => {
  always((event, before) => {
    if (event.kind !== 'action-began') return
    const execution = executionOf(before, event)
    const declared = execution?.pipeline.stages[event.stage]?.actions ?? []
    const runOrder = declared[event.action]?.runOrder ?? 0
    const earlier = declared.flatMap((other, a) =>
      other.runOrder < runOrder ? [execution?.stages[event.stage]?.actions[a]?.status] : [],
    )
    expect(earlier.every((status) => status === 'Succeeded')).toBe(true)
  })
})

const arrows = {
  pipeline: {
    InProgress: ['Succeeded', 'Failed', 'Superseded', 'Cancelled', 'Stopping'],
    Stopping: ['Stopped'],
    Failed: ['InProgress'],
    Stopped: ['InProgress'],
  },
  stage: {
    null: ['InProgress'],
    InProgress: ['Succeeded', 'Failed', 'Stopping', 'Cancelled', 'Skipped'],
    Stopping: ['Stopped'],
    Failed: ['InProgress'],
    Stopped: ['InProgress'],
  },
  action: { null: ['InProgress'], InProgress: ['Succeeded', 'Failed', 'Abandoned'] },
  condition: {
    undefined: ['InProgress'],
    InProgress: ['Succeeded', 'Failed', 'Errored', 'Cancelled', 'Abandoned', 'Overridden'],
    // An override takes up a stage that failed because of its condition.
    Failed: ['Overridden'],
    Errored: ['Overridden'],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>

function expectArrow(of: keyof typeof arrows, from: unknown, to: unknown): void {
  if (from === to) return
  const allowed: Readonly<Record<string, readonly string[]>> = arrows[of]
  expect(allowed[String(from)] ?? [], `${of} ${String(from)} -> ${String(to)}`).toContain(to)
}

it('moves statuses along the allowed arrows only', () => {
  always((event, before, after) => {
    const [old, now] = [executionOf(before, event), executionOf(after, event)]
    if (!old || !now) return
    expectArrow('pipeline', old.status, now.status)
    for (const [s, stage] of now.stages.entries()) {
      const was = old.stages[s]
      expectArrow('stage', was?.status, stage.status)
      for (const [a, action] of stage.actions.entries()) {
        const wasAction = was?.actions[a]
        // A retry forgets the run that it makes up for.
        if (event.kind !== 'stage-reopened') expectArrow('action', wasAction?.status, action.status)
      }
      for (const position of ['beforeEntry', 'onSuccess', 'onFailure'] as const) {
        const [from, to] = [was?.conditions[position]?.status, stage.conditions[position]?.status]
        if (event.kind !== 'stage-reopened') expectArrow('condition', from, to)
      }
    }
  })
})

it('says nothing more of an execution that has ended, unless it is taken up again', () => {
  always((event, before) => {
    const execution = executionOf(before, event)
    if (!execution || !hasEnded(execution)) return
    const { kind } = event
    const isTakenUp = kind === 'stage-reopened' || (kind === 'condition-ended' && event.status === 'Overridden')
    expect(isTakenUp || kind === 'remarked', `${kind} after ${execution.status}`).toBe(true)
    if (kind !== 'remarked') expect(['Failed', 'Stopped']).toContain(execution.status)
  })
})

it('touches no other execution than the one that an event is of', () => {
  always((event, before, after) => {
    if (!isOfExecution(event)) return
    for (const execution of before.executions) {
      const { pipelineExecutionId } = execution.began
      if (pipelineExecutionId !== event.pipelineExecutionId) {
        expect(findExecution(after, pipelineExecutionId)).toBe(execution)
      }
    }
  })
})

it('keeps to the limits of QUEUED and PARALLEL pipelines', () => {
  always((_event, _before, { executions }) => {
    const underWay = executions.filter((one) => !hasEnded(one))
    for (const { began, stages } of underWay) {
      if (began.executionMode === 'SUPERSEDED') continue
      expect(underWay.length).toBeLessThanOrEqual(concurrentExecutions)
      if (began.executionMode !== 'PARALLEL') continue
      const running = stages.flatMap(({ actions }) => actions).filter(({ status }) => status === 'InProgress')
      expect(running.length).toBeLessThanOrEqual(concurrentActions)
    }
  })
})

it('runs in a rollback one stage, from what succeeded there in this version', () => {
  always((event, before) => {
    if (event.kind !== 'execution-began' || !event.rollback) return
    const target = findExecution(before, event.rollback.targetPipelineExecutionId)
    expect(target?.stages[event.rollback.stage]?.status).toBe('Succeeded')
    expect([target?.began.executionType, event.pipelineVersion]).toEqual(['STANDARD', before.version])
    expect([event.rollback.stage > 0, event.executionMode === 'PARALLEL']).toEqual([true, false])
  })
})

it('tries a stage again by itself once at most', () => {
  always((_event, _before, { executions }) => {
    for (const { stages } of executions) {
      for (const { retries } of stages) expect(retries.automatic).toBeLessThanOrEqual(1)
    }
  })
})

it('comes back from its journal as it was', () => {
  fc.assert(
    fc.property(pipelines, interleavings, (declared, happened) => {
      const { journal, runs } = play(declared, happened)
      const written = JSON.parse(JSON.stringify(journal)) as typeof journal
      expect(written.reduce(apply, noRuns)).toEqual(runs())
    }),
    enough,
  )
})

it('decides the same without the executions that nothing depends on', () => {
  fc.assert(
    fc.property(pipelines, interleavings, (declared, happened) => {
      play(declared, happened, (command, before, context) => {
        const pruned = withExecutionOf(command, prune(before), before)
        expect(decide(pruned, command, context())).toEqual(decide(before, command, context()))
      })
    }),
    enough,
  )
})

/** The driver brings back the execution that a command names. */
function withExecutionOf(command: Command, pruned: PipelineRuns, before: PipelineRuns): PipelineRuns {
  if (!('pipelineExecutionId' in command) || findExecution(pruned, command.pipelineExecutionId)) return pruned
  const execution = findExecution(before, command.pipelineExecutionId)
  return execution ? recall(pruned, execution) : pruned
}

it('comes to an end whatever happened, once everything that runs has succeeded', () => {
  fc.assert(
    fc.property(pipelines, interleavings, (declared, happened) => {
      const played = play(declared, happened)
      playToTheEnd(played)
      expect(played.underWay()).toEqual([])
    }),
    enough,
  )
})
