import { isObject, type Json } from '#shared/model/json.ts'
import type { Caller } from './access/caller.ts'
import { targetPrefix } from './api-model.ts'
import type { Answer, Api } from './handler.ts'

/** A request as AWS JSON 1.1 carries it. */
export interface JsonRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export interface JsonResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Carries a call and its answer in AWS JSON 1.1: the operation in a header, times as seconds. */
export async function callByJson(api: Api, request: JsonRequest, caller: Caller): Promise<JsonResponse> {
  const target = request.headers['x-amz-target'] ?? ''
  const [prefix, operation = ''] = target.split('.')
  if (prefix !== targetPrefix) return refusal('UnknownOperationException', `There is no operation ${target}.`)
  const input = parse(request.body)
  if (input === undefined) return refusal('SerializationException', 'The body of the request is no JSON object.')
  return responseTo(await api.call(operation, input, caller))
}

/** An answer that is none of an operation. */
export function refusal(exception: string, message: string, status = 400): JsonResponse {
  return responseTo({ ok: false, requestId: crypto.randomUUID(), exception, message, status })
}

function responseTo(answer: Answer): JsonResponse {
  const body = answer.ok
    ? JSON.stringify(answer.output, withSeconds)
    : JSON.stringify({ __type: answer.exception, message: answer.message })
  return {
    status: answer.ok ? 200 : answer.status,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': answer.requestId,
      ...(!answer.ok && { 'x-amzn-errortype': answer.exception }),
    },
    body,
  }
}

/** Times travel as seconds since 1970, with milliseconds behind the point. */
function withSeconds(this: unknown, name: string, value: unknown): unknown {
  // JSON has made a text of the date before it comes here.
  const own = isHolder(this) ? this[name] : undefined
  return own instanceof Date ? own.getTime() / 1000 : value
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function parse(text: string): Json | undefined {
  if (text.trim() === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // Whoever sent it is told.
    return undefined
  }
}
