import * as v from 'valibot'
import type { Call, Caller, Contract, Event, Result } from '#shared/rpc/contract.ts'
import { fail } from '#shared/rpc/contract.ts'

/** Answers one request; never throws, whatever the request is. */
export type Dispatch = (name: string, input: unknown, caller: Caller) => Promise<Result<unknown>>

type UntypedHandler = (input: never, caller: Caller) => Promise<Result<unknown>> | Result<unknown>
type UntypedHandlers = Readonly<Record<string, Readonly<Record<string, UntypedHandler>>>>

/**
 * Serves a contract. A request is looked up by `area.member`, its input is decoded, and only then a handler sees it.
 * What a handler throws is a fault of ours: it is logged whole and the caller learns that it happened.
 */
export function createDispatch(
  contract: Contract,
  handlers: UntypedHandlers,
  log: (message: string) => void,
): Dispatch {
  const calls = new Map<string, { input: v.GenericSchema; handler: UntypedHandler }>(
    Object.entries(contract).flatMap(([area, members]) =>
      Object.entries(members).flatMap(([member, entry]) => {
        if (!isCall(entry)) return []
        const handler = handlers[area]?.[member]
        if (!handler) throw new Error(`The contract has ${area}.${member}, but nothing serves it.`)
        return [[`${area}.${member}`, { input: entry.input, handler }] as const]
      }),
    ),
  )
  return async (name, input, caller) => {
    const call = calls.get(name)
    if (!call) return fail('bad-request', `There is nothing called “${name.slice(0, 100)}” to ask for.`)
    try {
      const decoded = v.safeParse(call.input, input)
      if (!decoded.success) return fail('bad-request', `${name}: ${issueText(decoded.issues)}`)
      // The contract pairs each handler with the decoder of its input; the table of both has forgotten which is which.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return await call.handler(decoded.output as never, caller)
    } catch (error) {
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      return fail('internal', `Stagecraft could not finish ${name}. This is a fault of Stagecraft; its log says more.`)
    }
  }
}

function isCall(entry: Call<unknown, unknown> | Event<unknown>): entry is Call<unknown, unknown> {
  return entry.kind === 'call'
}

function issueText(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const place = v.getDotPath(issue)
      return place === null ? issue.message : `${place}: ${issue.message}`
    })
    .join('; ')
}
