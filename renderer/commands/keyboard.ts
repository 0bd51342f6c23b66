import type { HostInfo } from '#shared/rpc/host.ts'
import { takeOverTyping } from '#renderer/state/field-typing.ts'
import { type Command, isEnabled, keysOf, type Scope } from './command.ts'
import { matches } from './keys.ts'
import { allCommands } from './registry.ts'

export interface KeyboardPorts {
  host(): HostInfo['host']
  readonly isMac: boolean
  /** Hears of what a command threw. */
  failed(error: unknown): void
}

/** Listens for the keys of all commands, before whatever has the focus does; the answer ends it. */
export function listenForKeys(target: Window, { host, isMac, failed }: KeyboardPorts): () => void {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const committed = new WeakMap<Element, string>()

  // What a field held when it was entered or last took its text over; more than that is typing that can be undone there.
  const remember = ({ target: field }: Event) => {
    if (isField(field)) committed.set(field, field.value)
  }
  target.addEventListener('focusin', remember, options)
  target.addEventListener('change', remember, options)

  target.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.defaultPrevented) return
      const focus = event.target instanceof Element ? event.target : null
      const hasTyping = isField(focus) && !isTextPane(focus) && committed.get(focus) !== focus.value
      const fits = (command: Command) =>
        keysOf(command, host()).some((keys) => matches(keys, event, isMac)) &&
        isInScope(command.when, focus) &&
        isAllowedHere(command, event, focus)
      const command = isModalOpen()
        ? undefined
        : allCommands().find((candidate) => fits(candidate) && isEnabled(candidate))
      if (!command) {
        // Browsers go back and forth in their history with these, and the whole document would be left.
        // On macOS they move by words, and going back is something else.
        if (!isMac && event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) event.preventDefault()
        return
      }
      if (hasTyping && fieldUndo.has(command.id)) return
      event.preventDefault()
      event.stopPropagation()
      void carryOut(command)
    },
    options,
  )
  return () => listening.abort()

  async function carryOut(command: Command): Promise<void> {
    try {
      // What was typed into a field and not taken over belongs to the document that is saved, run or left.
      takeOverTyping()
      await command.run()
    } catch (error) {
      failed(error)
    }
  }
}

/** What a field does by itself for as long as it holds text that nobody has taken over. */
const fieldUndo: ReadonlySet<string> = new Set(['edit.undo', 'edit.redo'])

function isInScope(scope: Scope, focus: Element | null): boolean {
  return scope === 'app' || focus?.closest(`[data-command-scope="${scope}"]`) != null
}

function isAllowedHere(command: Command, press: KeyboardEvent, focus: Element | null): boolean {
  if (!isTyping(focus)) return true
  if (command.whileTyping !== undefined) return command.whileTyping
  const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey && !/^F\d+$/.test(press.key)
  return command.when === 'app' && !isPlain
}

function isTyping(focus: Element | null): boolean {
  // Keys choose from a list of choices as they write into a field.
  if (focus instanceof HTMLSelectElement) return true
  return isField(focus) || isTextPane(focus) || (focus instanceof HTMLElement && focus.isContentEditable)
}

function isTextPane(focus: EventTarget | null): boolean {
  return focus instanceof Element && focus.closest('.monaco-editor') !== null
}

function isField(element: EventTarget | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true
  return (
    element instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'submit'].includes(element.type)
  )
}

/** A dialog over everything keeps the keys to itself. */
function isModalOpen(): boolean {
  return document.querySelector('dialog:modal') !== null
}
