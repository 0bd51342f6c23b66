import type { Bridge, Client } from '#shared/rpc/contract.ts'
import { socketPath } from '#shared/rpc/frames.ts'
import { contract, type StagecraftContract } from '#shared/rpc/index.ts'
import { createSocketBridge } from './socket-bridge.ts'

declare global {
  interface Window {
    /** The bridge that the desktop's preload script puts here. */
    readonly stagecraft?: Bridge
  }
}

export type Machine = Client<StagecraftContract>

/** The machine as the contract describes it, over any bridge. */
export function createMachine(bridge: Bridge): Machine {
  const areas = Object.entries(contract).map(([area, members]) => {
    const entries = Object.entries(members).map(([member, { kind }]) => {
      const name = `${area}.${member}`
      const use =
        kind === 'call'
          ? (input: unknown) => bridge.invoke(name, input)
          : (listener: (payload: unknown) => void) =>
              bridge.listen((event, payload) => {
                if (event === name) listener(payload)
              })
      return [member, use]
    })
    return [area, Object.fromEntries(entries)]
  })
  // The entries were made from the contract itself, one function a member, which is what the client type says.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(areas) as Machine
}

/** The bridge of the host that this page lives in: the preload script's, else a WebSocket to where the page came from. */
export function hostBridge(): Bridge {
  if (window.stagecraft) return window.stagecraft
  const url = new URL(socketPath, window.location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  url.search = ''
  return createSocketBridge({
    connect: () => new WebSocket(url),
    after: (milliseconds, then) => void setTimeout(then, milliseconds),
    // oxlint-disable-next-line no-console
    report: (problem) => console.error(problem),
  })
}
