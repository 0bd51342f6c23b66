import { type KeyPairs, openKeyPairs } from '#main/api/access/key-pairs.ts'
import type { TemporaryAccess } from '#main/api/access/principal.ts'
import { createVerify } from '#main/api/access/verify.ts'
import { type CodePipeline, jsonError } from '#main/api/http/codepipeline.ts'
import { type Endpoint, startEndpoint, type Webhooks } from '#main/api/http/endpoint.ts'
import { createS3 } from '#main/api/s3/handler.ts'
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
  /** Asked for at the first request: the engine may need the endpoint before it is there itself. */
  readonly engine: () => Engine
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
  const { dataFolder, bindings, port, engine, log } = options
  const { codePipeline, webhooks, findTemporary } = servedBy(engine)
  const now = Date.now
  const keys = await openKeyPairs(dataFolder, log)
  const verify = createVerify({ keys, findTemporary, now })
  const s3 = await createS3({ dataFolder, bindings, verify, now, log })
  const endpoint = await startEndpoint({ port, verify, s3, codePipeline, webhooks, now, log })
  return endpoint.ok ? succeed({ ...endpoint.value, keys }) : endpoint
}

interface Served {
  readonly codePipeline: CodePipeline
  readonly webhooks: Webhooks
  /** The keys of a job that is open. */
  readonly findTemporary: (accessKeyId: string) => TemporaryAccess | undefined
}

/** What the engine answers. Operations, webhooks and jobs have no part in it yet, and say so. */
function servedBy(_engine: () => Engine): Served {
  return {
    codePipeline: () =>
      Promise.resolve(jsonError('UnknownOperationException', 'This operation is not answered here yet.', 501)),
    webhooks: () => ({ status: 404, message: 'There is no such webhook.' }),
    findTemporary: () => undefined,
  }
}
