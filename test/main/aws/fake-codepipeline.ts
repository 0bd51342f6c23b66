import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'

/** A way of answering that no healthy service has. */
export type Fault =
  | { readonly status: number; readonly type: string; readonly message?: string }
  | { readonly body: string; readonly status?: number; readonly contentType?: string }
  | 'cut'
  | 'hang'
  | 'hang in body'

export interface FakeCodePipeline {
  readonly url: string
  readonly pipelines: Map<string, StoredPipeline>
  /** Every request that came, oldest first. */
  readonly requests: FakeRequest[]
  /** What operations without a memory of their own answer. */
  readonly answers: Record<string, unknown>
  /** The next requests for an operation end like this, one after another. */
  fail(operation: string, ...faults: readonly Fault[]): void
}

interface StoredPipeline {
  /** Oldest first; the version is the place in the list, from 1. */
  readonly versions: JsonObject[]
  tags: Record<string, string>
}

interface FakeRequest {
  readonly operation: string
  readonly input: JsonObject
  readonly headers: IncomingMessage['headers']
}

export const account = '123456789012'

/** CodePipeline in JSON 1.1 on a port of this machine, as far as the tests need it. It ends with the test. */
export async function fakeCodePipeline(): Promise<FakeCodePipeline> {
  const faults = new Map<string, Fault[]>()
  const fake = {
    url: '',
    pipelines: new Map<string, StoredPipeline>(),
    requests: [] as FakeRequest[],
    answers: {} as Record<string, unknown>,
    fail: (operation: string, ...more: readonly Fault[]) => {
      faults.set(operation, [...(faults.get(operation) ?? []), ...more])
    },
  }
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
    const input = JSON.parse(body) as JsonObject
    fake.requests.push({ operation, input, headers: request.headers })
    const fault = faults.get(operation)?.shift()
    if (fault !== undefined) return misbehave(response, fault)
    try {
      send(response, 200, operate(fake, operation, input))
    } catch (error) {
      const { name, message } = error as Error
      send(response, 400, { __type: name, message })
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return fake
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
}

function misbehave(response: ServerResponse, fault: Fault): void {
  if (fault === 'hang') return
  if (fault === 'cut' || fault === 'hang in body') {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1', 'content-length': '1000' })
    response.write('{"pipeline":', () => {
      if (fault === 'cut') response.destroy()
    })
  } else if ('type' in fault) {
    send(response, fault.status, { __type: fault.type, message: fault.message })
  } else {
    response.writeHead(fault.status ?? 200, { 'content-type': fault.contentType ?? 'application/x-amz-json-1.1' })
    response.end(fault.body)
  }
}

function operate({ pipelines, answers }: FakeCodePipeline, operation: string, input: JsonObject): unknown {
  const declared = input.pipeline as JsonObject | undefined
  const name = (declared?.name ?? input.name ?? input.pipelineName) as string
  const stored = pipelines.get(name)
  const tagged = [...pipelines].find(([one]) => arnOf(one) === input.resourceArn)?.[1]
  const tags = ((input.tags ?? []) as unknown as { key: string; value: string }[]).map(({ key, value }) => [key, value])
  switch (operation) {
    case 'GetPipeline': {
      const version = Number(input.version ?? stored?.versions.length)
      const pipeline = stored?.versions[version - 1]
      if (!stored) throw exception('PipelineNotFoundException', `no ${name}`)
      if (!pipeline) throw exception('PipelineVersionNotFoundException', `no version ${version}`)
      return { pipeline: { ...masked(pipeline), version }, metadata: { pipelineArn: arnOf(name), created: 1.5 } }
    }
    case 'CreatePipeline':
      if (stored) throw exception('PipelineNameInUseException', `there is a ${name}`)
      pipelines.set(name, { versions: [declared ?? {}], tags: Object.fromEntries(tags) })
      return { pipeline: { ...declared, version: 1 } }
    case 'UpdatePipeline':
      stored?.versions.push(declared ?? {})
      return { pipeline: { ...declared, version: stored?.versions.length } }
    case 'ListTagsForResource':
      return { tags: Object.entries(tagged?.tags ?? {}).map(([key, value]) => ({ key, value })) }
    case 'TagResource':
      Object.assign(tagged?.tags ?? {}, Object.fromEntries(tags))
      return {}
    case 'UntagResource':
      for (const key of input.tagKeys as string[]) delete tagged?.tags[key]
      return {}
    case 'ListPipelines':
      return { pipelines: [...pipelines].map(([one, { versions }]) => ({ name: one, version: versions.length })) }
    default:
      if (!Object.hasOwn(answers, operation)) throw exception('UnknownOperationException', operation)
      return answers[operation]
  }
}

/** As the service shows them: with asterisks for the secrets of GitHub actions. */
function masked(pipeline: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(pipeline, (key, value: unknown) => (key === 'OAuthToken' ? '****' : value)))
}

function arnOf(name: string): string {
  return `arn:aws:codepipeline:eu-west-1:${account}:${name}`
}

function exception(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}
