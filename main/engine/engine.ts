import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Rejection } from '#shared/execution/decide.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Engine, StartRun } from './api.ts'
import { openDatabase, transact, unusable } from './database.ts'
import { createDriver } from './driver.ts'
import { createEffects, logFolder } from './effects.ts'
import { executorFor as knownExecutorFor } from './executors/index.ts'
import type { Executor } from './executor.ts'
import { replay } from './history.ts'
import { createOwnership } from './ownership.ts'
import { prepare } from './prepare.ts'
import { thisProcess } from './process-identity.ts'
import { createStore } from './store.ts'
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
   * says what became of them.
   */
  readonly takesOver: boolean
  readonly log: (message: string) => void
  readonly now?: () => string
  readonly executorFor?: (type: ActionTypeId) => Executor
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
  const { dataFolder, env, takesOver, log } = options
  const now = options.now ?? (() => new Date().toISOString())
  const executorFor = options.executorFor ?? knownExecutorFor
  const me = thisProcess()
  const store = createStore(database)
  const listeners = new Set<(event: RunEvent) => void>()
  const tellAll = (event: RunEvent) => {
    for (const listener of listeners) listener(event)
  }
  const effects = createEffects({
    dataFolder,
    env,
    store,
    driver: () => driver,
    executorFor,
    now,
    tell: tellAll,
    log,
  })
  const driver = createDriver({
    database,
    store,
    now,
    performs: (type) => executorFor(type).performs,
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
      dataVersion = version
    } catch (error) {
      const failed = unusable(dataFolder, error)
      if (!failed.ok) log(failed.failure.message)
    }
  }, pollMilliseconds)

  /** Answers with a failure when the data folder cannot be used any more. */
  const guarded = async <Value>(work: () => Promise<Result<Value>> | Result<Value>): Promise<Result<Value>> => {
    try {
      return await work()
    } catch (error) {
      return unusable(dataFolder, error)
    }
  }
  const close = async () => {
    clearInterval(poll)
    await ownership.release()
    listeners.clear()
    database.close()
  }
  let closing: Promise<void> | undefined
  const prepared = (request: StartRun) => prepare(request, { dataFolder, env, samples: options.samples, executorFor })

  return {
    async preview(request) {
      const { problems, pipeline, commands, terms } = await prepared(request)
      const subject = request.path === null ? undefined : trustee(request.path, request.text, terms.bindings)
      return { problems, commands, isTrusted: !subject || isTrusted(store, subject), ...(pipeline && { pipeline }) }
    },
    start: (request) =>
      guarded(async () => {
        const { problems, pipeline, terms, variables, commands } = await prepared(request)
        const [first] = problems
        if (first || !pipeline?.name) {
          const messages = problems.map(({ message }) => message)
          return fail(first?.code ?? 'document-invalid', messages.join('\n'), { problems: messages })
        }
        const subject = request.path === null ? undefined : trustee(request.path, request.text, terms.bindings)
        if (subject && !isTrusted(store, subject)) {
          if (!request.trust) return fail('trust-needed', 'This document runs commands on this machine.', { commands })
          store.trust(subject.path, subject.hash, now())
        }
        const { name: pipelineName } = pipeline
        const pipelineExecutionId = randomUUID()
        const executionMode = pipeline.executionMode ?? 'SUPERSEDED'
        const { version, isUpdate } = transact(database, () => store.savePipeline(pipelineName, pipeline.raw, now()))
        if (isUpdate) driver.carryOut(pipelineName, () => ({ do: 'update' }))
        effects.own(pipelineExecutionId, terms)
        const rejection = driver.carryOut(pipelineName, () => {
          store.addExecution({
            id: pipelineExecutionId,
            pipelineName,
            version,
            time: now(),
            owner: me,
            terms: JSON.stringify(terms),
          })
          return {
            do: 'start',
            pipelineExecutionId,
            pipelineName,
            pipelineVersion: version,
            executionMode,
            executionType: 'STANDARD',
            trigger: { triggerType: 'StartPipelineExecution' },
            variables,
            declaration: pipeline.raw,
          }
        })
        if (!rejection) return succeed({ pipelineExecutionId })
        effects.disown(pipelineExecutionId)
        return refused(rejection)
      }),
    stop: ({ pipelineExecutionId, ...rest }) =>
      guarded(() => {
        driver.refresh()
        const stored = store.execution(pipelineExecutionId)
        if (!stored) return unknownExecution(pipelineExecutionId)
        const command = { do: 'stop', pipelineExecutionId, ...rest } as const
        const rejection = driver.carryOut(stored.pipelineName, () => command)
        if (!rejection) return succeed(null)
        const hasEnded = rejection.rejected === 'no-such-execution'
        return hasEnded
          ? fail('bad-request', `Execution ${pipelineExecutionId} has ended already.`)
          : refused(rejection)
      }),
    approve: ({ pipelineExecutionId, ...rest }) =>
      guarded(() => {
        ownership.inspect()
        const stored = store.execution(pipelineExecutionId)
        if (!stored) return unknownExecution(pipelineExecutionId)
        const command = { do: 'answer', pipelineExecutionId, ...rest } as const
        const rejection = driver.carryOut(stored.pipelineName, () => command)
        // Whether it has ended or waits for nothing: there is no approval to give.
        return rejection ? fail('no-such-approval', rejection.message) : succeed(null)
      }),
    list: ({ pipelineName }) => guarded(() => succeed(store.list(pipelineName))),
    events: ({ pipelineExecutionId }) =>
      guarded(() => {
        const rows = store.eventsOf(pipelineExecutionId)
        if (rows.length === 0) return unknownExecution(pipelineExecutionId)
        return succeed(replay(rows, logFolder(dataFolder, pipelineExecutionId)))
      }),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => (closing ??= close()),
  }
}

function refused({ rejected, message }: Rejection): Result<never> {
  switch (rejected) {
    case 'no-such-execution':
    case 'no-such-approval':
      return fail(rejected, message)
    case 'not-stoppable':
    case 'too-many-executions':
      return fail('bad-request', message)
  }
}

function unknownExecution(id: string): Result<never> {
  return fail('no-such-execution', `There is no execution ${id}.`)
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA data_version').get()?.['data_version'])
}
