/** The surroundings of a preload script in the page: what `require('electron')` gives it there. */
export function preloadScript(preload: string): string {
  return `(() => {
  const heard = new Map()
  globalThis.__ipcTell = (channel, args) => heard.get(channel)?.forEach((listener) => listener({}, ...args))
  const freeze = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
    return Object.freeze(value)
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(globalThis, name, { value: freeze(api) }),
    },
    ipcRenderer: {
      invoke: (channel, ...args) => globalThis.__ipcInvoke(channel, args),
      on: (channel, listener) => heard.set(channel, [...(heard.get(channel) ?? []), listener]),
      off: (channel, listener) => heard.set(channel, (heard.get(channel) ?? []).filter((one) => one !== listener)),
    },
  }
  const require = (name) => {
    if (name === 'electron') return electron
    throw new Error('A sandboxed preload script cannot require ' + name)
  }
  ;(function (exports, require, module, process) {
${preload}
  })({}, require, { exports: {} }, undefined)
})()`
}
