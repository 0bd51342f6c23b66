import type { Failure } from '#shared/rpc/failure.ts'
import { executedName } from '#shared/codecs/choose-pipeline.ts'
import type { RunNews } from '#shared/rpc/runs.ts'
import { createStore } from 'zustand/vanilla'
import { closeDialog, type RunInputs, showDialog } from './dialogs.ts'
import { machine } from './machine.ts'
import { dismiss, notify } from './notices.ts'
import { placeOf } from './places.ts'
import { type OpenDocument, shownPipeline } from './open-document.ts'
import {
  addExecutions,
  runBoard,
  setEvents,
  setExecutions,
  setPipelineState,
  showRun,
  takeEvents,
} from './run-board.ts'
import { documentOf, workspace } from './workspace.ts'
import type { TextKey } from '#shared/i18n/text-key.ts'

/** The documents whose execution is about to start. */
export const starting = createStore<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }))

const noInputs: RunInputs = { variables: {}, sources: {} }

/** Starts an execution of what the text says now; asks for trust or for what is missing, and goes on from there. */
export async function startRun(id: string, inputs: RunInputs = inputsOf(id), trust = false): Promise<void> {
  const document = documentOf(id)
  if (!document || starting.getState().ids.has(id)) return
  const { text, path, pipelineKey } = document
  lastInputs.set(id, inputs)
  dismiss(`run ${id}`)
  setStarting(id, true)
  const pipeline = pipelineKey === '' ? undefined : pipelineKey
  // What was typed here or made from a template is the user's own.
  const result = await machine().runs.start({ text, path, pipeline, ...inputs, trust: trust || path === null })
  setStarting(id, false)
  if (!result.ok) return explain(id, inputs, result.failure)
  const { pipelineExecutionId, remarks = [] } = result.value
  if (remarks.length > 0) {
    notify({ about: `run ${id}`, kind: 'info', text: 'runs.remarks', fillings: { message: remarks.join(' ') } })
  }
  await openRun(id, pipelineExecutionId)
}

/** What was given for the last execution of a document, which is taken again for the next. */
export function inputsOf(id: string): RunInputs {
  return lastInputs.get(id) ?? noInputs
}

/** Shows an execution in a document, with everything that was told of it. */
export async function openRun(id: string, pipelineExecutionId: string): Promise<void> {
  showRun(id, pipelineExecutionId)
  await fetchRun(pipelineExecutionId)
  // It may have begun only just now.
  await listExecutions(id)
}

/** Lists the executions of the pipeline that a document shows, and what stands in its stages. */
export async function listExecutions(id: string): Promise<void> {
  const name = pipelineNameOf(id)
  if (name !== undefined) await refreshPipeline(name)
}

/** Lists older executions of a pipeline after those that are known. */
export async function listOlder(pipelineName: string): Promise<void> {
  const { executions = [], hasMore = false } = runBoard.getState().lists[pipelineName] ?? {}
  const before = executions.at(-1)?.pipelineExecutionId
  if (!hasMore || before === undefined || asking.has(pipelineName)) return
  asking.add(pipelineName)
  const result = await machine().runs.list({ pipelineName, before })
  asking.delete(pipelineName)
  if (result.ok) addExecutions(pipelineName, result.value)
}

/** The name under which a document's pipeline is executed. */
export function pipelineNameOf(id: string): string | undefined {
  const document = documentOf(id)
  const shown = document && shownPipeline(document)
  return shown ? executedName(shown.source) : undefined
}

/** Follows what is told of runs; many events are taken in at once. The answer ends it. */
export function followRuns(): () => void {
  let scheduled: ReturnType<typeof setTimeout> | undefined
  const take = () => {
    scheduled = undefined
    const events = waiting
    waiting = []
    takeEvents(events)
    for (const name of namesIn(events)) void refreshPipeline(name)
  }
  const end = machine().runs.progress((event) => {
    if (fetching.has(event.pipelineExecutionId)) return
    waiting.push(event)
    scheduled ??= setTimeout(take, 50)
  })
  const endChanges = machine().runs.changed(({ pipelineName }) => void refreshPipeline(pipelineName))
  const unsubscribe = workspace.subscribe(({ documents }, before) => {
    if (documents !== before.documents) leavePipelines(documents, before.documents)
  })
  return () => {
    end()
    endChanges()
    unsubscribe()
    clearTimeout(scheduled)
  }
}

/** A run belongs to one pipeline: a document that shows another one of its own shows no run until one is chosen. */
function leavePipelines(documents: readonly OpenDocument[], before: readonly OpenDocument[]): void {
  for (const { id, pipelineKey } of documents) {
    const old = before.find((one) => one.id === id)
    if (!old || old.pipelineKey === pipelineKey) continue
    showRun(id, undefined)
    void listExecutions(id)
  }
}

/** Told, and not yet taken in. */
let waiting: RunNews[] = []

const lastInputs = new Map<string, RunInputs>()

/** Runs whose events are on their way: what is told meanwhile is among them, since the machine tells things in order. */
const fetching = new Set<string>()

/** Pipelines whose older executions are on their way. */
const asking = new Set<string>()

async function fetchRun(pipelineExecutionId: string): Promise<void> {
  fetching.add(pipelineExecutionId)
  const result = await machine().runs.events({ pipelineExecutionId })
  fetching.delete(pipelineExecutionId)
  waiting = waiting.filter((event) => event.pipelineExecutionId !== pipelineExecutionId)
  if (result.ok) setEvents(pipelineExecutionId, result.value)
  else if (result.failure.code !== 'disconnected')
    tell(`events ${pipelineExecutionId}`, 'runs.eventsFailed', result.failure)
}

/** Reads the shown runs again, after the machine was out of reach. */
export async function refreshRuns(): Promise<void> {
  for (const [id, runId] of Object.entries(runBoard.getState().shown)) {
    // What is elsewhere is followed by whoever looks at it.
    if (placeOf(id).kind !== 'local') continue
    await fetchRun(runId)
    await listExecutions(id)
  }
}

async function refreshPipeline(pipelineName: string): Promise<void> {
  const [list, state] = await Promise.all([
    machine().runs.list({ pipelineName }),
    machine().runs.state({ pipelineName }),
  ])
  if (list.ok) setExecutions(pipelineName, list.value)
  // A pipeline that was never run here has no state; any other failure says nothing of it.
  if (state.ok || state.failure.code === 'not-found') setPipelineState(pipelineName, state.ok ? state.value : undefined)
}

/** The pipelines in whose lists or stages something is another one now. */
function namesIn(events: readonly RunNews[]): ReadonlySet<string> {
  const { runs } = runBoard.getState()
  return new Set(
    events.flatMap((event) => {
      if (event.type === 'execution') return [event.pipelineName]
      const name = runs[event.pipelineExecutionId]?.pipelineName
      return name !== undefined && changing.has(event.type) ? [name] : []
    }),
  )
}

const changing: ReadonlySet<RunNews['type']> = new Set(['stage', 'condition', 'artifact'])

function explain(id: string, inputs: RunInputs, failure: Failure): void {
  const { code, message, details } = failure
  if (code === 'trust-needed') showDialog({ kind: 'trust', id, inputs, commands: linesOf(details?.commands) })
  else if (code === 'missing-variable' || code === 'missing-binding') {
    showDialog({ kind: 'run-inputs', id, inputs, reason: message })
  } else {
    closeDialog()
    // Another document may be in front by the time that it is read.
    const name = documentOf(id)?.name ?? ''
    notify({ about: `run ${id}`, kind: 'error', text: 'runs.failed', fillings: { name, message } })
  }
}

/** Says why something could not be done. */
export function tell(about: string, text: TextKey, { message }: Failure): void {
  notify({ about, kind: 'error', text, fillings: { message } })
}

function linesOf(commands: unknown): readonly string[] {
  return Array.isArray(commands)
    ? commands.map((command) => (typeof command === 'string' ? command : JSON.stringify(command)))
    : []
}

function setStarting(id: string, isStarting: boolean): void {
  starting.setState(({ ids }) => {
    const next = new Set(ids)
    if (isStarting) next.add(id)
    else next.delete(id)
    return { ids: next }
  })
}
