import { createStore } from 'zustand/vanilla'
import type { Bridge } from '#shared/rpc/contract.ts'
import type { HostInfo } from '#shared/rpc/host.ts'
import { createMachine, type Machine } from './client.ts'

export interface Connection {
  /** False after the machine was lost, until it answers again. */
  readonly connected: boolean
  /** How often the machine was found again. */
  readonly reconnections: number
  readonly info: HostInfo
}

/** What is known of the machine behind the page. */
export const connection = createStore<Connection>(() => ({
  connected: true,
  reconnections: 0,
  info: { host: 'browser', version: '', platform: '', nativeDialogs: false },
}))

let current: Machine | undefined

/** The machine that does what the page cannot. */
export function machine(): Machine {
  if (!current) throw new Error('The page asked for something before it was connected to the machine.')
  return current
}

/** Uses a bridge from now on; the answer stops listening to it. */
export function connectMachine(bridge: Bridge): () => void {
  current = createMachine(bridge)
  void current.host.info(undefined).then((result) => {
    if (result.ok) connection.setState({ info: result.value })
  })
  return bridge.connected((connected) => {
    const before = connection.getState()
    if (before.connected === connected) return
    connection.setState({ connected, reconnections: before.reconnections + (connected ? 1 : 0) })
  })
}
