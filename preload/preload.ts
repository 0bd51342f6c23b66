import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels } from '#shared/rpc/channels.ts'
import type { Bridge } from '#shared/rpc/contract.ts'

/** All that the page of the desktop app gets of Electron. */
const bridge: Bridge = {
  invoke: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  listen(listener) {
    const heard = (_: IpcRendererEvent, event: string, payload: unknown) => listener(event, payload)
    ipcRenderer.on(channels.event, heard)
    return () => ipcRenderer.off(channels.event, heard)
  },
  connected(listener) {
    // The machine is the process that opened this window: it cannot go away and leave the window behind.
    listener(true)
    return () => undefined
  },
}

contextBridge.exposeInMainWorld('stagecraft', bridge)
