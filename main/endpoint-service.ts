import { type KeyPairs, openKeyPairs } from '#main/api/access/key-pairs.ts'
import { createVerify } from '#main/api/access/verify.ts'
import type { Api } from '#main/api/handler.ts'
import { type Endpoint, startEndpoint } from '#main/api/http/endpoint.ts'
import { createS3 } from '#main/api/s3/handler.ts'
import { deliver } from '#main/api/webhooks/deliver.ts'
import type { Bindings } from '#main/engine/bindings.ts'
import type { Engine } from '#main/engine/index.ts'
import { fileFailure } from '#main/files/failures.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'

export interface EndpointServiceOptions {
  /** A data folder that is usable. */
  readonly dataFolder: string
  readonly bindings: Bindings
  /** 0 for any free one. */
  readonly port: number
  readonly engine: Engine
  /** What answers the operations of CodePipeline on it. */
  readonly api: Api
  readonly log: (message: string) => void
}

export interface RunningEndpoint extends Endpoint {
  readonly keys: KeyPairs
}

/** The endpoint of this process: not there until somebody needs it, and then one for all. */
export interface EndpointService {
  start(): Promise<Result<RunningEndpoint>>
  close(): Promise<void>
}

/** Puts the parts of the endpoint together: keys, signatures, S3, and the engine's operations. */
export function createEndpointService(options: EndpointServiceOptions): EndpointService {
  let started: Promise<Result<RunningEndpoint>> | undefined
  return {
    start: () => (started ??= start(options).catch((error: unknown) => fileFailure(error, options.dataFolder))),
    async close() {
      const running = await started
      if (running?.ok) await running.value.close()
    },
  }
}

async function start(options: EndpointServiceOptions): Promise<Result<RunningEndpoint>> {
  const { dataFolder, bindings, port, engine, api, log } = options
  const now = Date.now
  const keys = await openKeyPairs(dataFolder, log)
  const findTemporary = (accessKeyId: string) => engine.jobs.credentials(accessKeyId)
  const verify = createVerify({ keys, findTemporary, now })
  const endpoint = await startEndpoint({
    port,
    verify,
    api,
    s3: await createS3({ dataFolder, bindings, verify, now, log }),
    webhooks: (delivery) => deliver(engine, delivery),
    now,
    log,
  })
  return endpoint.ok ? succeed({ ...endpoint.value, keys }) : endpoint
}
