import { describe, expect, it } from 'vitest'
import { createSocketBridge, type Socket } from '#renderer/state/socket-bridge.ts'

/** A network whose every connection and timer is in the test's hands. */
function network() {
  const sockets: ReturnType<typeof fakeSocket>[] = []
  const timers: (() => void)[] = []
  const bridge = createSocketBridge({
    connect: () => {
      const made = fakeSocket()
      sockets.push(made)
      return made.socket
    },
    after: (_, then) => void timers.push(then),
    report: () => undefined,
  })
  return { bridge, sockets, timers }
}

function fakeSocket() {
  const listeners: Record<string, (event: { data: unknown }) => void> = {}
  const sent: string[] = []
  const socket: Socket = {
    send: (text) => void sent.push(text),
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      listeners[type] = listener
    },
  }
  return {
    socket,
    sent,
    open: () => listeners['open']?.({ data: undefined }),
    close: () => listeners['close']?.({ data: undefined }),
    say: (frame: unknown) => listeners['message']?.({ data: JSON.stringify(frame) }),
  }
}

describe('a bridge over a socket', () => {
  it('holds back what is asked before it is connected', async () => {
    const { bridge, sockets } = network()
    const answer = bridge.invoke('host.info', undefined)
    const before = sockets[0]?.sent.length
    sockets[0]?.open()
    sockets[0]?.say({ id: 1, result: { ok: true, value: 'desktop' } })
    expect([before, sockets[0]?.sent, await answer]).toEqual([
      0,
      ['{"id":1,"call":"host.info"}'],
      { ok: true, value: 'desktop' },
    ])
  })

  it('fails what waits for an answer when the connection is lost, and what is asked after it', async () => {
    const { bridge, sockets } = network()
    sockets[0]?.open()
    const waiting = bridge.invoke('runs.list', {})
    sockets[0]?.close()
    const codes = [await waiting, await bridge.invoke('runs.list', {})].map(
      (result) => !result.ok && result.failure.code,
    )
    expect(codes).toEqual(['disconnected', 'disconnected'])
  })

  it('connects again by itself and says so', async () => {
    const { bridge, sockets, timers } = network()
    const states: boolean[] = []
    bridge.connected((connected) => states.push(connected))
    sockets[0]?.open()
    sockets[0]?.close()
    timers.shift()?.()
    sockets[1]?.open()
    const answer = bridge.invoke('host.info', undefined)
    sockets[1]?.say({ id: 1, result: { ok: true, value: null } })
    expect([states, await answer]).toEqual([[true, true, false, true], { ok: true, value: null }])
  })

  it('passes on what it is told, until nobody listens', () => {
    const { bridge, sockets } = network()
    const heard: unknown[] = []
    const end = bridge.listen((event, payload) => heard.push([event, payload]))
    sockets[0]?.open()
    sockets[0]?.say({ event: 'runs.progress', payload: 1 })
    end()
    sockets[0]?.say({ event: 'runs.progress', payload: 2 })
    expect(heard).toEqual([['runs.progress', 1]])
  })
})
