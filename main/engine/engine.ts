import type { DatabaseSync } from 'node:sqlite'
import type { RunEvent } from '#shared/execution/events.ts'
import type { PipelineEvent } from '#shared/execution/journal.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { PipelineChange } from '#shared/rpc/runs.ts'
import type { Engine, StartRun } from './api.ts'
import type { Bindings } from './bindings.ts'
import { type Clock, systemClock } from './clock.ts'
import { openDatabase, unusable } from './database.ts'
import { createDriver } from './driver.ts'
import { createEffects } from './effects.ts'
import { executorFor as knownExecutorFor } from './executors/index.ts'
import { type Executor, fidelityOf } from './executor.ts'
import { replay } from './history.ts'
import { createHolds } from './holds.ts'
import type { CustomActionTypes } from './jobs/api.ts'
import { createJobs } from './jobs/jobs.ts'
import { createJobStore } from './jobs/job-store.ts'
import { logFolder } from './logs.ts'
import { createOperations } from './operations.ts'
import { adoptRollback, createOwnership, disown } from './ownership.ts'
import { createPipelines } from './pipeline-service.ts'
import { createPipelineStore } from './pipeline-store.ts'
import { prepare } from './prepare.ts'
import { type ProcessIdentity, thisProcess } from './process-identity.ts'
import { createRecords } from './records.ts'
import { unknownExecution } from './refused.ts'
import { isRepeatable, type RuleEvaluator } from './rule-evaluator.ts'
import { evaluatorFor as knownEvaluatorFor } from './rules/index.ts'
import { createStarter } from './start.ts'
import { createStore, DamagedRow, type JournalRow, type Store } from './store.ts'
import { minutesOfAction, minutesOfRule } from './time-limits.ts'
import { readTerms } from './terms.ts'
import { isTrusted, trustee } from './trust.ts'

export interface EngineOptions {
  /** The data folder; made when it is not there. */
  readonly dataFolder: string
  /** The environment that actions inherit, without the user's AWS credentials. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of the starter templates with their sample sources. */
  readonly samples?: string
  /**
   * Whether this process goes on with executions whose process is gone. One that ends by itself soon does not: it only
   * says what became of them, and goes on with those that its own would wait for.
   */
  readonly takesOver: boolean
  readonly log: (message: string) => void
  readonly clock?: Clock
  /** What the things of pipelines are that come without a document. */
  readonly bindings?: Bindings
  readonly executorFor?: (type: ActionTypeId) => Executor
  readonly evaluatorFor?: (provider: string | undefined) => RuleEvaluator | undefined
  /** The custom action types that the user has registered; none. */
  readonly customActionTypes?: CustomActionTypes
  /**
   * Serves job operations and artifact stores to the programs that actions start, from the first time that it is asked
   * for; without it they cannot be reached.
   */
  readonly endpoint?: () => Promise<{ readonly endpointUrl: string }>
  /** Who drives the executions that are started here; this process. */
  readonly owner?: ProcessIdentity
}

/** How often other processes' news are looked for. */
const pollMilliseconds = 150
/** At every so many polls, executions without a living owner are looked for. */
const pollsPerInspection = 10

/** Opens the engine on a data folder. A folder that cannot be used fails with `data-folder` and is left as it is. */
export function createEngine(options: EngineOptions): Result<Engine> {
  const opened = openDatabase(options.dataFolder)
  if (!opened.ok) return opened
  const database = opened.value
  try {
    return succeed(assemble(options, database))
  } catch (error) {
    database.close()
    return unusable(options.dataFolder, error)
  }
}

function assemble(options: EngineOptions, database: DatabaseSync): Engine {
  const { dataFolder, takesOver, log } = options
  // The environment of a process is slow to read, and every action takes it along.
  const env = { ...options.env }
  const clock = options.clock ?? systemClock
  const { now } = clock
  const executorFor = options.executorFor ?? knownExecutorFor
  const evaluatorFor = options.evaluatorFor ?? knownEvaluatorFor
  const me = options.owner ?? thisProcess()
  const store = createStore(database)
  const listeners = new Set<(event: RunEvent) => void>()
  const tellAll = (event: RunEvent) => {
    for (const listener of listeners) listener(event)
  }
  /** Answers with a failure when the data folder cannot be used any more. */
  const guarded = async <Value>(work: () => Promise<Result<Value>> | Result<Value>): Promise<Result<Value>> => {
    try {
      return await work()
    } catch (error) {
      return unusable(dataFolder, error)
    }
  }
  const holds = createHolds()
  const customActionTypes = options.customActionTypes ?? (async () => succeed([]))
  const jobStore = createJobStore(database)
  const jobs = createJobs({ database, store: jobStore, customActionTypes, guarded })
  const changes = new Set<(change: PipelineChange) => void>()
  const effects = createEffects({
    holds,
    jobs: jobs.action,
    customActionTypes,
    endpoint: options.endpoint,
    dataFolder,
    env,
    store,
    clock,
    driver: () => driver,
    executorFor,
    evaluatorFor,
    startPipeline:
      ({ began }) =>
      async (order) =>
        starter.startStored(order, {
          triggerType: 'StartPipelineExecution',
          triggerDetail: `${began.pipelineName}/${began.pipelineExecutionId}`,
        }),
    tell: tellAll,
    log,
  })
  const driver = createDriver({
    database,
    store,
    now,
    log,
    context: {
      performs(action) {
        const stored = store.execution(action.onTermsOf)
        if (!stored) throw new Error(`Execution ${action.onTermsOf} is not known`)
        const { bindings } = readTerms(stored.terms)
        return fidelityOf(executorFor(action.type), { ...action, bindings })
      },
      minutesOf: minutesOfAction,
      looksAt({ provider }) {
        const evaluator = evaluatorFor(provider)
        return { minutes: minutesOfRule(evaluator), isRepeatable: evaluator !== undefined && isRepeatable(evaluator) }
      },
    },
    adopt: (began) => adoptRollback(began, store, me),
    entered: (id) => disown(id, store, me),
    ended: (id) => jobStore.withdraw(id),
    pipelineChanged: ({ kind, pipelineName }) => {
      const change = { pipelineName, kind: changeKinds[kind] }
      for (const listener of changes) listener(change)
    },
    happened(happened, events) {
      for (const event of events) tellAll(event)
      effects.happened(happened)
    },
  })

  const ownership = createOwnership({ database, store, driver, effects, me, dataFolder, takesOver })
  ownership.inspect()

  let dataVersion = versionOf(database)
  let polls = 0
  const poll = setInterval(() => {
    try {
      const version = versionOf(database)
      polls += 1
      if (polls % pollsPerInspection === 0) ownership.inspect()
      else if (version !== dataVersion) driver.refresh()
      if (version !== dataVersion) jobs.look()
      dataVersion = version
    } catch (error) {
      const failed = unusable(dataFolder, error)
      if (!failed.ok) log(failed.failure.message)
    }
  }, pollMilliseconds)

  const close = async () => {
    clearInterval(poll)
    await ownership.release()
    listeners.clear()
    database.close()
  }
  let closing: Promise<void> | undefined
  const prepared = (request: StartRun) =>
    prepare(request, {
      dataFolder,
      env,
      samples: options.samples,
      executorFor,
      evaluatorFor,
      customActionTypes,
      isStored: (name) => store.pipeline(name) !== undefined,
    })
  const starter = createStarter({ store, driver, effects, me, now, prepared })
  const pipelineStore = createPipelineStore(database)
  const { bindings } = options
  const pipelines = createPipelines({ store, pipelineStore, driver, starter, now, bindings })

  return {
    ...createOperations({ store, driver, effects, ownership, me, guarded }),
    async preview(request) {
      const { problems, pipeline, commands, remarks, terms } = await prepared(request)
      const subject = request.path === null ? undefined : trustee(request.path, request.text, terms.bindings)
      return {
        problems,
        commands,
        remarks,
        isTrusted: !subject || isTrusted(store, subject),
        ...(pipeline && { pipeline }),
      }
    },
    start: (request) => guarded(() => starter.start(request)),
    events: ({ pipelineExecutionId, logs = true }) =>
      guarded(() => {
        const rows = readRows(store, pipelineExecutionId)
        if (!rows.ok) return rows
        if (rows.value.length === 0) return unknownExecution(pipelineExecutionId)
        return succeed(replay(rows.value, logs ? logFolder(dataFolder, pipelineExecutionId) : null))
      }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    jobs: jobs.worker,
    pipelines,
    subscribeChanges(listener) {
      changes.add(listener)
      return () => void changes.delete(listener)
    },
    records: createRecords({ store, pipelineStore, dataFolder, guarded }),
    subscribeHeld: holds.subscribe,
    goOn: holds.goOn,
    performed: () => effects.performed(),
    close: () => (closing ??= close()),
  }
}

const changeKinds = {
  'pipeline-updated': 'updated',
  'pipeline-deleted': 'deleted',
  'transition-disabled': 'transition',
  'transition-enabled': 'transition',
} as const satisfies Record<PipelineEvent['kind'], PipelineChange['kind']>

/** The journal of one execution; where it is damaged the failure names the row, and other executions can be read. */
function readRows(store: Store, pipelineExecutionId: string): Result<readonly JournalRow[]> {
  try {
    return succeed(store.eventsOf(pipelineExecutionId))
  } catch (error) {
    if (!(error instanceof DamagedRow)) throw error
    return fail('data-folder', `Execution ${pipelineExecutionId} cannot be read: ${error.message}.`)
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA data_version').get()?.['data_version'])
}
