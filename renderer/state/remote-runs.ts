import { fail, succeed } from '#shared/rpc/contract.ts'
import type { Page, RemoteActionExecution, RemoteExecution, RemoteState } from '#shared/rpc/remote-pipeline.ts'
import { executionsPerPage } from '#shared/rpc/runs.ts'
import type { Target } from '#shared/rpc/target.ts'
import { connection, machine } from './machine.ts'
import { dismiss } from './notices.ts'
import { boardKey, placeKey } from './places.ts'
import { overviewOfRemote, pipelineStateOfRemote, viewOfRemote } from './remote-view.ts'
import { addExecutions, runBoard, setExecutions, setPipelineState, setRun, showRun } from './run-board.ts'
import { tell } from './runs.ts'
import type { RunsSource } from './runs-source.ts'

/** A pipeline that is somewhere else. */
export interface RemotePipeline {
  readonly target: Target
  readonly name: string
}

interface Known {
  readonly state?: RemoteState
  readonly executions: readonly RemoteExecution[]
  /** Asks for older executions. */
  readonly nextToken?: string
}

/** What was told last, by the key of the board. */
const known = new Map<string, Known>()

/** Follows a pipeline that a document looks at; the answer ends it. */
export function followRemote(documentId: string, pipeline: RemotePipeline): () => void {
  const { target, name } = pipeline
  const about = failureOf(pipeline)
  const begin = () => void machine().targets.watch({ target, name })
  const end = machine().targets.changed((told) => {
    if (told.name !== name || placeKey(told.target) !== placeKey(target)) return
    if (told.failure) return tell(about, 'runs.remote.failed', told.failure)
    dismiss(about)
    if (told.state) void refresh(documentId, pipeline, told.state)
  })
  const endReconnecting = connection.subscribe(({ reconnections }, before) => {
    if (reconnections > before.reconnections) begin()
  })
  begin()
  return () => {
    end()
    endReconnecting()
    dismiss(about)
    void machine().targets.unwatch({ target, name })
  }
}

/** Shows an execution of a pipeline that is somewhere else. */
export async function openRemoteRun(documentId: string, pipeline: RemotePipeline, id: string): Promise<void> {
  showRun(documentId, id)
  const about = failureOf(pipeline)
  const execution = await findExecution(pipeline, id)
  const performed = await performedIn(pipeline, id)
  if (!performed.ok) return tell(about, 'runs.remote.failed', performed.failure)
  const { state } = known.get(keyOf(pipeline)) ?? {}
  if (execution) setRun(viewOfRemote(pipeline.name, execution, performed.value, state))
}

/** Lists older executions after those that are known. */
export async function listOlderRemote({ target, name }: RemotePipeline): Promise<void> {
  const key = boardKey(target, name)
  const before = known.get(key)
  if (before?.nextToken === undefined) return
  const page = await machine().targets.executions({ target, name, nextToken: before.nextToken })
  if (!page.ok) return tell(failureOf({ target, name }), 'runs.remote.failed', page.failure)
  known.set(key, { ...before, executions: [...before.executions, ...page.value.items], ...tokenOf(page.value) })
  const older = page.value.items.map((one) => overviewOfRemote(name, one))
  addExecutions(key, older, page.value.nextToken !== undefined)
}

/** Starts an execution there and shows it. */
export async function startRemote(documentId: string, pipeline: RemotePipeline): Promise<void> {
  const started = await machine().targets.start({ ...pipeline, variables: {} })
  if (!started.ok) return tell(failureOf(pipeline), 'runs.remote.failed', started.failure)
  await refresh(documentId, pipeline, known.get(keyOf(pipeline))?.state)
  await openRemoteRun(documentId, pipeline, started.value.pipelineExecutionId)
}

/** What can be asked of executions there. Logs and artifacts stay with the services that made them. */
export function remoteRuns(pipeline: RemotePipeline): RunsSource {
  const { target, name } = pipeline
  const { targets } = machine()
  const elsewhere = () => Promise.resolve(fail('not-found', 'Logs and artifacts are in the account.'))
  return {
    keepsRecords: false,
    answer({ stage, action }, answer) {
      const stages = known.get(keyOf(pipeline))?.state?.stages ?? []
      const found = stages
        .find(({ stageName }) => stageName === stage)
        ?.actions.find((one) => one.actionName === action)
      const token = found?.approvalToken
      if (token === undefined)
        return Promise.resolve(fail('not-found', `${stage}/${action} waits for nobody any more.`))
      return targets.approve({ target, name, stage, action, token, ...answer })
    },
    stop: (execution) => targets.stop({ target, name, ...execution }),
    retry: ({ mode, ...place }) => targets.retry({ target, name, ...place, retryMode: mode }),
    rollBack: ({ stage, targetPipelineExecutionId }) =>
      targets.rollBack({ target, name, stage, targetPipelineExecutionId }),
    override: (place) => targets.override({ target, name, ...place }),
    setTransition: ({ stage }, reason) =>
      targets.setTransition({
        target,
        name,
        stage,
        ...(reason === null ? { enabled: true } : { enabled: false, reason }),
      }),
    logs: () => Promise.resolve(succeed([])),
    readLog: elsewhere,
    searchLog: elsewhere,
    reports: () => Promise.resolve(succeed([])),
    artifactEntries: elsewhere,
    artifactText: elsewhere,
    save: elsewhere,
  }
}

function keyOf({ target, name }: RemotePipeline): string {
  return boardKey(target, name)
}

function failureOf(pipeline: RemotePipeline): string {
  return `remote ${keyOf(pipeline)}`
}

/** Reads what changed with a state: the newest executions, and the one that is shown. */
async function refresh(documentId: string, pipeline: RemotePipeline, state: RemoteState | undefined): Promise<void> {
  const { target, name } = pipeline
  const key = keyOf(pipeline)
  const page = await machine().targets.executions({ target, name })
  if (!page.ok) return tell(failureOf(pipeline), 'runs.remote.failed', page.failure)
  known.set(key, { executions: page.value.items, ...tokenOf(page.value), ...(state && { state }) })
  if (state) setPipelineState(key, pipelineStateOfRemote(state))
  const newest = page.value.items.map((one) => overviewOfRemote(name, one))
  setExecutions(key, newest, page.value.nextToken !== undefined)
  const shown = runBoard.getState().shown[documentId] ?? page.value.items[0]?.pipelineExecutionId
  if (shown !== undefined && page.value.items.some(({ pipelineExecutionId }) => pipelineExecutionId === shown)) {
    await openRemoteRun(documentId, pipeline, shown)
  }
}

async function findExecution(pipeline: RemotePipeline, id: string): Promise<RemoteExecution | undefined> {
  const isIt = ({ pipelineExecutionId }: RemoteExecution) => pipelineExecutionId === id
  const before = known.get(keyOf(pipeline))?.executions.find(isIt)
  if (before) return before
  const page = await machine().targets.executions({ ...pipeline })
  return page.ok ? page.value.items.find(isIt) : undefined
}

/** Everything that was performed in an execution, page after page. */
async function performedIn(pipeline: RemotePipeline, pipelineExecutionId: string) {
  const all: RemoteActionExecution[] = []
  let nextToken: string | undefined
  do {
    const page = await machine().targets.actionExecutions({
      ...pipeline,
      pipelineExecutionId,
      ...(nextToken !== undefined && { nextToken }),
    })
    if (!page.ok) return page
    all.push(...page.value.items)
    nextToken = page.value.nextToken
  } while (nextToken !== undefined && all.length < executionsPerPage * 20)
  return succeed(all)
}

function tokenOf({ nextToken }: Page<unknown>) {
  return nextToken === undefined ? {} : { nextToken }
}
