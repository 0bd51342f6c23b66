import { join } from 'node:path'
import type { Api } from '#main/api/handler.ts'
import type { EndpointService, RunningEndpoint } from '#main/endpoint-service.ts'
import { accountOf, type Bindings, noBindings, regionOf } from '#main/engine/bindings.ts'
import { createEngine, type Engine } from '#main/engine/index.ts'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import { appFolder } from './app-folder.ts'

export interface LocalEngineOptions {
  /** A data folder that `openDataFolder` found usable. */
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the things of pipelines are that come without a document. */
  readonly bindings?: Bindings
  /** Whether it goes on with executions whose process is gone: what lives on does. */
  readonly takesOver: boolean
  /** Where the endpoint listens once it is needed; 0 for any free port. */
  readonly port?: number
  readonly log: (message: string) => void
}

/** The engine of this process, with the endpoint by which other programs reach it. */
export interface LocalEngine {
  readonly engine: Engine
  /** CodePipeline's operations on the engine, for this process. */
  api(): Promise<Api>
  /** The endpoint, from now on there if it was not. Programs that actions start ask for it too. */
  startEndpoint(): Promise<Result<RunningEndpoint>>
  /** Ends the endpoint; it can be started again. */
  stopEndpoint(): Promise<void>
  /** The Region that the endpoint says it is in. */
  readonly region: string
  /** Ends the endpoint, then the engine. */
  close(): Promise<void>
}

/** Puts the engine and its endpoint together. What answers the API is loaded when somebody asks for it. */
export function openLocalEngine(options: LocalEngineOptions): Result<LocalEngine> {
  const { dataFolder, env, takesOver, log, port = 0 } = options
  const bindings = options.bindings ?? noBindings(process.cwd())
  const ownActionTypes = createOwnActionTypes(join(dataFolder, 'action-types'), { log })
  let endpointUrl: string | undefined
  let answering: Promise<Api> | undefined
  const api = () =>
    (answering ??= import('#main/api/handler.ts').then(({ createApi }) =>
      createApi({
        engine: opened.engine,
        actionTypes: ownActionTypes,
        region: regionOf(bindings),
        account: accountOf(bindings),
        endpointUrl: () => endpointUrl,
        log,
      }),
    ))
  let service: Promise<EndpointService> | undefined
  const startEndpoint = async () => {
    service ??= import('#main/endpoint-service.ts').then(async ({ createEndpointService }) =>
      createEndpointService({ dataFolder, bindings, port, engine: opened.engine, api: await api(), log }),
    )
    const running = await (await service).start()
    if (running.ok) endpointUrl = running.value.endpointUrl
    return running
  }
  const stopEndpoint = async () => {
    const ending = service
    service = undefined
    endpointUrl = undefined
    await (await ending)?.close()
  }
  const created = createEngine({
    dataFolder,
    env,
    samples: join(appFolder(), 'resources/templates'),
    customActionTypes: ownActionTypes.list,
    endpoint: async () => {
      const running = await startEndpoint()
      if (!running.ok) throw new Error(running.failure.message)
      return running.value
    },
    bindings,
    takesOver,
    log,
  })
  if (!created.ok) return created
  const opened = { engine: created.value }
  return succeed({
    ...opened,
    api,
    startEndpoint,
    stopEndpoint,
    region: regionOf(bindings),
    async close() {
      await stopEndpoint()
      await opened.engine.close()
    },
  })
}
