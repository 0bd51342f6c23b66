import type { GenericSchema } from 'valibot'
import type { Failure } from './failure.ts'

/** What the renderer may ask of the machine. The input is decoded on the receiving side before a handler sees it. */
export interface Call<Input, Output> {
  readonly kind: 'call'
  readonly input: GenericSchema<unknown, Input>
  /** Only a type: the answer comes from our own side. */
  readonly output?: Output
}

/** What the machine tells the renderer by itself. */
export interface Event<Payload> {
  readonly kind: 'event'
  readonly payload?: Payload
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

export function call<Input, Output>(input: GenericSchema<unknown, Input>): Call<Input, Output> {
  return { kind: 'call', input }
}

/** A call that answers with an `Output`; what it is asked with follows from the schema that decodes it. */
export function ask<Output>() {
  return <Input>(input: GenericSchema<unknown, Input>): Call<Input, Output> => call<Input, Output>(input)
}

export function event<Payload>(): Event<Payload> {
  return { kind: 'event' }
}

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function fail(code: Failure['code'], message: string, details?: Failure['details']): Result<never> {
  return { ok: false, failure: details === undefined ? { code, message } : { code, message, details } }
}

type Area = Readonly<Record<string, Call<unknown, unknown> | Event<unknown>>>
export type Contract = Readonly<Record<string, Area>>

/** Who is asking: one window or one connected page. */
export interface Caller {
  readonly id: string
  /** Tells this caller alone. */
  tell(event: string, payload: unknown): void
}

/** The handlers that serve a contract: one for each call, none for events. */
export type Handlers<C> = {
  readonly [A in keyof C]: {
    readonly [M in keyof C[A] as C[A][M] extends { kind: 'call' } ? M : never]: C[A][M] extends Call<infer I, infer O>
      ? (input: I, caller: Caller) => Promise<Result<O>> | Result<O>
      : never
  }
}

/** The same contract as the renderer sees it. Events are subscribed to; subscribing gives the way to unsubscribe. */
export type Client<C> = {
  readonly [A in keyof C]: {
    readonly [M in keyof C[A]]: C[A][M] extends Call<infer I, infer O>
      ? (input: I) => Promise<Result<O>>
      : C[A][M] extends Event<infer P>
        ? (listener: (payload: P) => void) => () => void
        : never
  }
}

/** The slot between renderer and machine: the preload script and the WebSocket both fill it. */
export interface Bridge {
  invoke(name: string, input: unknown): Promise<Result<unknown>>
  listen(listener: (event: string, payload: unknown) => void): () => void
  /** Tells whether the machine can be reached; a listener hears it at once and at every change. */
  connected(listener: (isConnected: boolean) => void): () => void
}
