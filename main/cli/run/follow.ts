import type { Engine, Held, StartRun } from '#main/engine/index.ts'
import type { ApprovalWanted, ExecutionEnded, RunEvent } from '#shared/execution/events.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import type { Answer, ApprovalPlan } from './approvals.ts'
import { letGoOn } from './breakpoints.ts'
import type { Report } from './report.ts'
import type { Terminal } from './terminal.ts'
import { whatItWaitsFor } from './waiting.ts'

/**
 * Starts an execution and follows it to its end, and a rollback that takes it back to its own; the last that is told is
 * the end of the execution. Approvals are answered as planned, or asked about.
 */
export async function startAndFollow(
  request: StartRun,
  parts: {
    readonly engine: Engine
    readonly report: Report
    readonly plan: ApprovalPlan
    readonly terminal: Terminal
    /** Stops and abandons the execution when it aborts. */
    readonly signal: AbortSignal
    readonly log: (message: string) => void
  },
): Promise<Result<ExecutionEnded>> {
  const { engine, report, plan, terminal, signal, log } = parts
  const { promise: ended, resolve: end } = Promise.withResolvers<Result<ExecutionEnded>>()
  let id: string | undefined
  /** The end of the execution, while the rollback that takes it back goes on. */
  let held: ExecutionEnded | undefined
  let isOver = false
  const early: RunEvent[] = []

  const followed = () => held?.rollbackExecutionId ?? id
  const tell = (event: RunEvent) => {
    // Other executions on the same data folder are told of as well, and an abandoned action may still be writing.
    if (event.pipelineExecutionId !== followed() || isOver) return
    if (event.type !== 'execution' || !('summary' in event)) {
      report.tell(event)
      if (event.type === 'execution' && event.status === 'InProgress') pipelineName = event.pipelineName
      if (event.type === 'stage' && event.status === 'Succeeded') sayWhatItWaitsFor()
      if (event.type === 'approval') void decide(event).catch((error: unknown) => log(String(error)))
      return
    }
    if (!held && event.rollbackExecutionId !== undefined) {
      held = event
      if (signal.aborted) void stop().catch((error: unknown) => log(String(error)))
      return
    }
    isOver = true
    if (held) report.tellRollback(event)
    report.tell(held ?? event)
    end(succeed(held ?? event))
  }
  let pipelineName: string | undefined
  const sayWhatItWaitsFor = () => {
    if (id === undefined || pipelineName === undefined || isOver) return
    whatItWaitsFor(engine, pipelineName, id).then(
      (sentence) => isOver || sentence === undefined || log(sentence),
      (error: unknown) => log(String(error)),
    )
  }
  const decide = async (wanted: ApprovalWanted) => {
    const answer = plan.answer(wanted) ?? (await askFor(wanted, terminal, () => isOver))
    if (isOver) return
    if (answer === null) {
      log('Nobody is there to approve any more: the execution is stopped.')
      return stop()
    }
    const { pipelineExecutionId, stage, action } = wanted
    const answered = await engine.approve({ pipelineExecutionId, stage, action, result: answer, summary: '' })
    // Somebody else may have answered meanwhile.
    if (!answered.ok && !isOver) log(answered.failure.message)
  }
  const stop = async () => {
    const pipelineExecutionId = followed()
    if (pipelineExecutionId === undefined || isOver) return
    const stopped = await engine.stop({ pipelineExecutionId, abandon: true })
    if (stopped.ok || isOver) return
    // Nothing can be written down any more: there is no end to wait for.
    if (stopped.failure.code === 'data-folder') end(stopped)
    else log(stopped.failure.message)
  }

  const earlyHeld: Held[] = []
  const tellHeld = (one: Held) => {
    if (id === undefined) return void earlyHeld.push(one)
    if (one.pipelineExecutionId !== id || isOver) return
    void letGoOn(one, { engine, terminal, log, stop }).catch((error: unknown) => log(String(error)))
  }
  const forgetHeld = engine.subscribeHeld(tellHeld)
  const unsubscribe = engine.subscribe((event) => (id === undefined ? void early.push(event) : tell(event)))
  const stopOnAbort = () => void stop().catch((error: unknown) => log(String(error)))
  signal.addEventListener('abort', stopOnAbort)
  try {
    const started = await engine.start(request)
    if (!started.ok) return started
    id = started.value.pipelineExecutionId
    for (const event of early.splice(0)) tell(event)
    earlyHeld.splice(0).forEach(tellHeld)
    sayWhatItWaitsFor()
    if (signal.aborted) await stop()
    return await ended
  } finally {
    signal.removeEventListener('abort', stopOnAbort)
    unsubscribe()
    forgetHeld()
  }
}

/** Asks until the answer is a clear one; `null` when nobody is there any more. */
async function askFor(wanted: ApprovalWanted, terminal: Terminal, isOver: () => boolean): Promise<Answer | null> {
  const { stage, action, customData, externalEntityLink } = wanted
  const about = [customData, externalEntityLink].filter((text) => text !== undefined).map((text) => `  ${text}\n`)
  let question = `${about.join('')}Approve ${stage}.${action}? [yes/no] `
  while (!isOver()) {
    const line = await terminal.ask(question)
    if (line === null) return null
    if (/^y(es)?$/i.test(line)) return 'Approved'
    if (/^no?$/i.test(line)) return 'Rejected'
    question = 'Please answer yes or no: '
  }
  return null
}
