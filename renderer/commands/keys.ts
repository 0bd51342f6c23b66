/** The part of a keyboard event that says what was pressed. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether a press is what a text such as `Mod+Shift+P` or `Alt+Left` says. */
export function matches(keys: string, press: Press, isMac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const mod = isMac ? press.metaKey : press.ctrlKey
  const other = isMac ? press.ctrlKey : press.metaKey
  if (wants('Mod') !== mod || wants('Ctrl') !== (isMac && other) || (!isMac && other)) return false
  if (wants('Alt') !== press.altKey) return false
  // A sign such as ? takes Shift on some keyboards and none on others.
  if (/^[^A-Za-z0-9]$/.test(key)) return press.key === key
  return wants('Shift') === press.shiftKey && isKey(key, press)
}

/** The keys in the words of the platform. */
export function shownKeys(keys: string, isMac: boolean): string {
  const words = keys.split('+').map((part) => (isMac ? macWords[part] : pcWords[part]) ?? part)
  return words.join(isMac ? '' : '+')
}

function isKey(key: string, press: Press): boolean {
  const name = names[key] ?? key
  if (press.key.toLowerCase() === name.toLowerCase()) return true
  // On a keyboard without Latin letters, and on macOS with Alt, only the place of the key says which one it is.
  if (/^[A-Z]$/.test(key)) return press.code === `Key${key}` && (press.altKey || !/^[a-z]$/i.test(press.key))
  return /^[0-9]$/.test(key) && press.code === `Digit${key}`
}

const names: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Del: 'Delete',
  Space: ' ',
}
const pcWords: Readonly<Record<string, string>> = { Mod: 'Ctrl', Left: '←', Right: '→', Up: '↑', Down: '↓' }
const macWords: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Del: '⌦',
  Backspace: '⌫',
}
