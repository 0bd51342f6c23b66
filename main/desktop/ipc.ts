import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { Services } from '#main/services.ts'
import { channels } from '#shared/rpc/channels.ts'
import { type Caller, fail, type Result } from '#shared/rpc/contract.ts'
import { isOurPage } from './page.ts'

/** Answers the calls of windows that were let in, and of no other sender. */
export interface WindowCalls {
  /** Lets a window in until it closes. */
  admit(window: BrowserWindow): Caller
}

/** Serves the contract to windows. */
export function serveWindows(services: Services): WindowCalls {
  const callers = new Map<number, Caller>()
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
    const caller = callers.get(event.sender.id)
    if (!caller || !isMainFrameOfOurs(event))
      return fail('not-permitted', 'Only the window of Stagecraft may ask this.')
    if (typeof name !== 'string') return fail('bad-request', 'A call is named by a text.')
    return services.dispatch(name, input, caller)
  })
  return {
    admit(window) {
      const contents = window.webContents
      const caller: Caller = {
        id: `window-${contents.id}`,
        tell(event, payload) {
          if (!contents.isDestroyed()) contents.send(channels.event, event, payload)
        },
      }
      callers.set(contents.id, caller)
      const disconnect = services.connect(caller)
      window.on('closed', () => {
        callers.delete(contents.id)
        disconnect()
      })
      return caller
    },
  }
}

/** A frame inside the page, or a page that replaced ours, shares the sender but not our address. */
function isMainFrameOfOurs({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url)
}
