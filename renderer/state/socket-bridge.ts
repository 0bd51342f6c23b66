import { type Bridge, fail, type Result } from '#shared/rpc/contract.ts'
import type { ServerFrame } from '#shared/rpc/frames.ts'

/** The part of a WebSocket that a bridge needs. */
export interface Socket {
  send(text: string): void
  addEventListener(type: 'open' | 'close', listener: () => void): void
  addEventListener(type: 'message', listener: (message: { data: unknown }) => void): void
}

export interface SocketBridgePorts {
  connect(): Socket
  after(milliseconds: number, then: () => void): void
  report(problem: string): void
}

/**
 * The slot to a machine on the other end of a WebSocket. It connects again by itself for as long as it lives; calls
 * made before the first connection wait for it, calls made after a loss fail as `disconnected` at once.
 */
export function createSocketBridge({ connect, after, report }: SocketBridgePorts): Bridge {
  const pending = new Map<number, (result: Result<unknown>) => void>()
  const listeners = new Set<(event: string, payload: unknown) => void>()
  const watchers = new Set<(isConnected: boolean) => void>()
  let waiting: string[] | undefined = []
  let socket: Socket | undefined
  let isConnected = false
  let lastId = 0
  let attempts = 0

  function open() {
    const opened = connect()
    opened.addEventListener('open', () => {
      socket = opened
      attempts = 0
      for (const frame of waiting ?? []) opened.send(frame)
      waiting = undefined
      tell(true)
    })
    opened.addEventListener('message', ({ data }) => {
      // What comes back is from our own side, which is held to the frames' types.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (typeof data === 'string') receive(JSON.parse(data) as ServerFrame)
    })
    opened.addEventListener('close', () => {
      socket = undefined
      for (const settle of pending.values()) settle(lost())
      pending.clear()
      waiting = undefined
      tell(false)
      after(Math.min(250 * 2 ** attempts++, 2000), open)
    })
  }

  function receive(frame: ServerFrame) {
    if ('id' in frame) {
      pending.get(frame.id)?.(frame.result)
      pending.delete(frame.id)
    } else if ('event' in frame) {
      for (const listener of listeners) listener(frame.event, frame.payload)
    } else {
      report(`The machine did not understand a message: ${frame.error.message}`)
    }
  }

  function tell(connected: boolean) {
    isConnected = connected
    for (const watcher of watchers) watcher(connected)
  }

  open()
  return {
    invoke(call, input) {
      const id = ++lastId
      const frame = JSON.stringify({ id, call, input })
      if (!socket && !waiting) return Promise.resolve(lost())
      return new Promise((settle) => {
        pending.set(id, settle)
        if (socket) socket.send(frame)
        else waiting?.push(frame)
      })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connected(watcher) {
      watchers.add(watcher)
      // Before the first connection nothing is lost yet, and nobody needs to be told that it is.
      watcher(isConnected || waiting !== undefined)
      return () => watchers.delete(watcher)
    },
  }
}

function lost(): Result<never> {
  return fail('disconnected', 'Stagecraft’s server cannot be reached at the moment.')
}
