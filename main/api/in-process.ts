import { Readable } from 'node:stream'
import { HttpResponse } from '@smithy/core/protocols'
import type { HttpHandlerOptions, HttpRequest, RequestHandler, RequestHandlerOutput } from '@smithy/types'
import type { Caller } from './access/caller.ts'
import type { Api } from './handler.ts'
import { callByJson } from './json-protocol.ts'

/**
 * A request handler for AWS's own client which calls the API in this process: no socket, and no signature, since nobody
 * else can use it.
 */
export function inProcessHandler(
  api: Api,
  caller: Caller,
): RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> {
  return {
    metadata: { handlerProtocol: 'in-process' },
    async handle(request): Promise<RequestHandlerOutput<HttpResponse>> {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      const { status, headers: answered, body } = await callByJson(api, { headers, body: textOf(request.body) }, caller)
      return {
        response: new HttpResponse({ statusCode: status, headers: answered, body: Readable.from([Buffer.from(body)]) }),
      }
    },
  }
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
}
