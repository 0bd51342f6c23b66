import { advance } from './advance.ts'
import { apply } from './apply.ts'
import { type AbandonAll, abandonAll } from './commands/abandon-all.ts'
import { type Answer, answer } from './commands/answer.ts'
import { type Conclude, conclude, type ExpireRule, expireRule } from './commands/decide-rule.ts'
import { type Delete, deletePipeline } from './commands/delete.ts'
import { type Interrupt, interrupt } from './commands/interrupt.ts'
import { type Override, override } from './commands/override.ts'
import { type Expire, expire, type Finish, finish, type Take, take } from './commands/perform.ts'
import { type Retry, retry } from './commands/retry.ts'
import { type RollBack, rollBack } from './commands/roll-back.ts'
import { type Start, start } from './commands/start.ts'
import { type Stop, stop } from './commands/stop.ts'
import { type SetTransition, setTransition } from './commands/transition.ts'
import { type Update, update } from './commands/update.ts'
import type { DecisionContext } from './context.ts'
import type { JournalEvent } from './journal.ts'
import { isRejection, reject, type Rejection } from './rejection.ts'
import { type Execution, findExecution, type PipelineRuns } from './state.ts'

export type { DecisionContext } from './context.ts'
export type { ActionOutcome } from './commands/perform.ts'
export type { RuleOutcome } from './commands/decide-rule.ts'
export type { Rejection } from './rejection.ts'

/** What can be asked of a pipeline as a whole. */
type OfPipeline = Start | Update | Delete | AbandonAll | SetTransition | Interrupt

/** What can be asked of one of its executions. */
type OfExecution = Take | Finish | Expire | Conclude | ExpireRule | Answer | Stop | Retry | RollBack | Override

/** What can be asked of a pipeline and its executions. */
export type Command = OfPipeline | OfExecution

/** What happens on a command, with everything that follows from it; nothing for what is settled already. */
export function decide(
  runs: PipelineRuns,
  command: Command,
  context: DecisionContext,
): readonly JournalEvent[] | Rejection {
  const first = carryOut(runs, command, context)
  return isRejection(first) ? first : settle(runs, first, context)
}

/** Lets everything happen that can happen by itself. */
function settle(
  before: PipelineRuns,
  first: readonly JournalEvent[],
  context: DecisionContext,
): readonly JournalEvent[] {
  const events = [...first]
  let runs = first.reduce(apply, before)
  for (;;) {
    const next = nextEvents(runs, context)
    if (next.length === 0) return events
    events.push(...next)
    runs = next.reduce(apply, runs)
  }
}

function nextEvents(runs: PipelineRuns, context: DecisionContext): readonly JournalEvent[] {
  for (const execution of runs.executions) {
    const events = advance(runs, execution, context)
    if (events.length > 0) return events
  }
  return []
}

function carryOut(runs: PipelineRuns, command: Command, context: DecisionContext): readonly JournalEvent[] | Rejection {
  switch (command.do) {
    case 'start':
      return start(runs, command, context.now)
    case 'update':
      return update(runs, command, context.now)
    case 'delete':
      return deletePipeline(command, context.now)
    case 'abandon-all':
      return abandonAll(runs, context.now)
    case 'set-transition':
      return setTransition(runs, command, context.now)
    case 'interrupt':
      return interrupt(runs, command, context.now)
    case 'take':
    case 'finish':
    case 'expire':
    case 'conclude':
    case 'expire-rule':
    case 'answer':
    case 'stop':
    case 'retry':
    case 'roll-back':
    case 'override': {
      const execution = findExecution(runs, command.pipelineExecutionId)
      if (execution) return carryOutIn(runs, execution, command, context)
      return reject('no-such-execution', `There is no execution ${command.pipelineExecutionId} under way.`)
    }
  }
}

function carryOutIn(
  runs: PipelineRuns,
  execution: Execution,
  command: OfExecution,
  context: DecisionContext,
): readonly JournalEvent[] | Rejection {
  const { now } = context
  switch (command.do) {
    case 'take':
      return take(execution, command, now)
    case 'finish':
      return finish(execution, command, now)
    case 'expire':
      return expire(execution, command, now)
    case 'conclude':
      return conclude(execution, command, now)
    case 'expire-rule':
      return expireRule(execution, command, now)
    case 'answer':
      return answer(execution, command, now)
    case 'stop':
      return stop(execution, command, now)
    case 'retry':
      return retry(runs, execution, command, now)
    case 'roll-back':
      return rollBack(runs, execution, command, context)
    case 'override':
      return override(runs, execution, command, now)
  }
}
