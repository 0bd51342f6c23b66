import { describe, expect, it } from 'vitest'
import { matches, type Press, shownKeys } from '#renderer/commands/keys.ts'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a key', () => {
  it('takes Ctrl on most keyboards and Cmd on a Mac', () => {
    const ctrl = press('s', 'KeyS', { ctrlKey: true })
    const cmd = press('s', 'KeyS', { metaKey: true })
    expect([matches('Mod+S', ctrl, false), matches('Mod+S', cmd, false), matches('Mod+S', ctrl, true)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is another one with Shift', () => {
    const shifted = press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })
    expect([matches('Mod+Z', shifted, false), matches('Mod+Shift+Z', shifted, false)]).toEqual([false, true])
  })

  it('that is a sign is known by the sign, whatever it takes to type it', () => {
    expect(matches('?', press('?', 'Slash', { shiftKey: true }), false)).toBe(true)
  })

  it('is known by its place on a keyboard without Latin letters', () => {
    expect(matches('Mod+K', press('л', 'KeyK', { ctrlKey: true }), false)).toBe(true)
  })

  it('is known by its place where Alt makes another letter of it', () => {
    expect(matches('Alt+N', press('˜', 'KeyN', { altKey: true }), true)).toBe(true)
  })

  it('is written in the words of the platform', () => {
    expect([shownKeys('Mod+Shift+P', false), shownKeys('Mod+Shift+P', true)]).toEqual(['Ctrl+Shift+P', '⌘⇧P'])
  })
})
