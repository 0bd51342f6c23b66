import type { HttpRequest } from '@smithy/types'
import { join } from 'node:path'
import type { Api } from '#main/api/handler.ts'
import type { RequestHandler } from '#main/aws/index.ts'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { createDrafts } from '#main/files/drafts.ts'
import { createOpenDocuments } from '#main/files/open-documents.ts'
import { createRecentFiles } from '#main/files/recent.ts'
import { createSettingsFile } from '#main/files/settings-file.ts'
import { createDispatch, type Dispatch } from '#main/rpc/dispatch.ts'
import { actionTypeHandlers } from '#main/rpc/handlers/action-types.ts'
import { bindingHandlers } from '#main/rpc/handlers/bindings.ts'
import { documentHandlers } from '#main/rpc/handlers/documents.ts'
import { hostHandlers, type HostPort } from '#main/rpc/handlers/host.ts'
import { recordHandlers } from '#main/rpc/handlers/records.ts'
import { isNews, type LocalRuns, runHandlers } from '#main/rpc/handlers/runs.ts'
import { templateHandlers } from '#main/rpc/handlers/templates.ts'
import { createNamedPaths } from '#main/rpc/named-paths.ts'
import { createTargetServices } from '#main/rpc/target-services.ts'
import { type Caller, type Handlers, type Result, succeed } from '#shared/rpc/contract.ts'
import { contract, type StagecraftContract } from '#shared/rpc/index.ts'
import { appFolder, appVersion } from './app-folder.ts'
import { createLocalEndpoint } from './local-endpoint.ts'
import { openLocalEngine } from './local-engine.ts'

export { appFolder, appVersion } from './app-folder.ts'

export interface ServiceOptions {
  /** A data folder that `openDataFolder` found usable. */
  readonly dataFolder: string
  /** Real paths of the files to show at start. */
  readonly files: readonly string[]
  /** Where relative paths start that people type. */
  readonly cwd: string
  readonly host: HostPort
  readonly runs: LocalRuns
  /** Answers CodePipeline's requests for the target that is this machine; without it there is none. */
  readonly localApi?: RequestHandler
  /** The switch for what answers AWS's tools. */
  readonly endpoint: Handlers<StagecraftContract>['endpoint']
  readonly log: (message: string) => void
}

/** Everything a host offers its pages. */
export interface Services {
  readonly dispatch: Dispatch
  /** Lets a page hear events; gives the way to end that, after which nothing is kept for it. */
  connect(caller: Caller): () => void
  /** Tells every connected page. */
  tellAll(event: string, payload: unknown): void
  /** Lets the page open files that the host was asked for after start. */
  name(files: readonly string[]): void
  /** Lets what was asked for finish, then ends. */
  close(): Promise<void>
}

/** Milliseconds that the end waits for calls; a dialog of the system may never answer. */
const longestCall = 3000

/** Puts the parts together: the one place where files, runs and the contract meet. */
export async function createServices(options: ServiceOptions): Promise<Services> {
  const { dataFolder, files, cwd, host, runs, localApi, endpoint, log } = options
  const callers = new Map<string, Caller>()
  const tellAll = (event: string, payload: unknown) => {
    for (const caller of callers.values()) caller.tell(event, payload)
  }
  const open = createOpenDocuments({
    log,
    tell: (reader, change) => callers.get(reader)?.tell('documents.changed', change),
  })
  const recent = createRecentFiles(join(dataFolder, 'recent.json'), log)
  const settings = createSettingsFile(join(dataFolder, 'settings.json'), log)
  const drafts = createDrafts(join(dataFolder, 'drafts'), log)
  const named = createNamedPaths([...files, ...(await recent.list()).map(({ path }) => path)])
  const ownActionTypes = createOwnActionTypes(join(dataFolder, 'action-types'), { log })
  const targets = createTargetServices({
    connect: { version: appVersion(), ...(localApi ? { local: localApi } : {}) },
    settings,
    ownActionTypes,
    log,
  })
  const handlers: Handlers<StagecraftContract> = {
    actionTypes: actionTypeHandlers(ownActionTypes),
    bindings: bindingHandlers(named),
    documents: documentHandlers({ files, cwd, open, drafts, recent, named }),
    endpoint,
    host: hostHandlers(host, settings, named),
    records: recordHandlers(runs.records, { named, cwd }),
    runs: runHandlers(runs, named),
    targets: targets.handlers,
    templates: templateHandlers(join(appFolder(), 'resources/templates')),
  }
  const unsubscribe = runs.subscribe((event) => isNews(event) && tellAll('runs.progress', event))
  const unsubscribeChanges = runs.subscribeChanges((change) => tellAll('runs.changed', change))
  const unwatch = ownActionTypes.watch((definitions) => tellAll('actionTypes.changed', definitions))
  const serve = createDispatch(contract, handlers, log)
  const underWay = new Set<Promise<unknown>>()
  return {
    async dispatch(name, input, caller) {
      const answer = serve(name, input, caller)
      underWay.add(answer)
      try {
        return await answer
      } finally {
        underWay.delete(answer)
      }
    },
    connect(caller) {
      callers.set(caller.id, caller)
      return () => {
        callers.delete(caller.id)
        open.release(caller.id)
        targets.release(caller.id)
      }
    },
    tellAll,
    name: (more) => more.forEach((file) => named.add(file)),
    async close() {
      unsubscribe()
      unsubscribeChanges()
      unwatch()
      open.stop()
      // A page that goes leaves its last draft behind; that one must be on disk before the process ends.
      await orAtMost(longestCall, Promise.all(underWay))
      targets.close()
      await runs.close()
    },
  }
}

/** Waits for work, and no longer than this many milliseconds. */
async function orAtMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  await Promise.race([work, enough])
  clearTimeout(timer)
}

/** What of this machine's engine the hosts hand to `createServices`. */
export type Local = Pick<ServiceOptions, 'runs' | 'localApi' | 'endpoint'>

/** Opens the local engine on a data folder. A host that lives on takes over executions whose process is gone. */
export function openLocal(dataFolder: string, log: (message: string) => void): Result<Local> {
  const local = openLocalEngine({ dataFolder, env: process.env, takesOver: true, log })
  if (!local.ok) return local
  const { engine, api, close } = local.value
  return succeed({
    runs: { ...engine, close },
    localApi: inProcessApi(api),
    endpoint: createLocalEndpoint(local.value, { dataFolder, env: process.env, cwd: process.cwd() }),
  })
}

/** The API of the engine for AWS's client in this process; it is loaded with the first request. */
function inProcessApi(api: () => Promise<Api>): RequestHandler {
  return {
    async handle(request: HttpRequest) {
      const [{ inProcessHandler }, { localCaller }, answering] = await Promise.all([
        import('#main/api/in-process.ts'),
        import('#main/api/access/caller.ts'),
        api(),
      ])
      return inProcessHandler(answering, localCaller(answering.account)).handle(request)
    },
  }
}
