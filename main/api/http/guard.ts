import type { IncomingMessage } from 'node:http'
import { loopbackHosts } from '#main/loopback.ts'

/**
 * Why a request is turned away before anything else is looked at; `undefined` lets it go on. Programs of this machine
 * name it in one of three ways and say no origin. A web page always says its origin when it sends something, and one
 * that found its way here by a name of its own (DNS rebinding) names another host.
 */
export function refuse({ headers }: IncomingMessage, port: number): string | undefined {
  const hosts = loopbackHosts(port)
  if (!hosts.includes(headers.host?.toLowerCase() ?? '')) return `This endpoint answers to http://${hosts[0]} only.`
  if (headers.origin !== undefined) return 'Web pages are refused; this endpoint is for programs.'
  return undefined
}
