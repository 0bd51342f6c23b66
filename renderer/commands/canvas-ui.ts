import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { ActionPlace, ArtifactEdge } from '#shared/graph/flow.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'

/** What choosing an action type in the picker is for. */
export type PickerPurpose = 'parallel' | 'append' | 'replace'

/** What is going on at the canvas for the moment; nothing of it belongs to the document. */
export interface CanvasUi {
  /** The item whose name is being typed on the canvas. */
  readonly renaming: Item | null
  readonly picker: PickerPurpose | null
  /** An action whose output waits for somebody to take it. */
  readonly connecting: ActionPlace | null
  /** The way of an artifact that was pressed; Delete cuts it. */
  readonly way: ArtifactEdge | null
  readonly finding: boolean
  /** The item to put the keyboard focus on; a new value each time, so that asking twice works. */
  readonly focus: { readonly item: Item } | null
  /** Whether the form of the selected item is to take the keyboard. */
  readonly inspecting: boolean
  /** Why the last thing asked for was not done. */
  readonly refusal: string | null
}

const idle: CanvasUi = {
  renaming: null,
  picker: null,
  connecting: null,
  way: null,
  finding: false,
  focus: null,
  inspecting: false,
  refusal: null,
}

export const canvasUi = createStore<CanvasUi>(() => idle)

/** What is going on at the canvas, through a narrow selector. */
export function useCanvasUi<T>(select: (state: CanvasUi) => T): T {
  return useStore(canvasUi, select)
}

/** Puts the keyboard focus on an item as soon as it is drawn. */
export function focusItem(item: Item): void {
  canvasUi.setState({ focus: { item } })
}

/** Lets the name of an item be typed where it stands. */
export function beginRename(item: Item): void {
  canvasUi.setState({ renaming: item })
}

export function endRename(): void {
  const { renaming } = canvasUi.getState()
  if (!renaming) return
  canvasUi.setState({ renaming: null, focus: { item: renaming } })
}

/** Waits for somebody to take the output of an action. */
export function beginConnecting(from: ActionPlace): void {
  canvasUi.setState({ connecting: from })
}

export function endConnecting(): void {
  if (canvasUi.getState().connecting) canvasUi.setState({ connecting: null })
}

/** Takes hold of the way of an artifact, or lets go of it. */
export function chooseWay(way: ArtifactEdge | null): void {
  if (canvasUi.getState().way !== way) canvasUi.setState({ way })
}

export function openPicker(purpose: PickerPurpose): void {
  canvasUi.setState({ picker: purpose })
}

/** Closes the picker and gives the focus back to whatever it was opened for. */
export function closePicker(focus?: Item): void {
  canvasUi.setState({ picker: null, ...(focus ? { focus: { item: focus } } : {}) })
}

export function isSameItem(a: Item | null, b: Item): boolean {
  return a !== null && itemKey(a) === itemKey(b)
}
