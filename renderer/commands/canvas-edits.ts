import type { EditRequest } from '#shared/model/edit-request.ts'
import type { PlannedEdit } from '#shared/graph/landing.ts'
import type { Item, Selection } from '#renderer/state/selection.ts'
import { activeDocument, edit, select } from '#renderer/state/workspace.ts'
import { type ShownPipeline, shownPipeline } from '#renderer/state/open-document.ts'
import { canvasUi } from './canvas-ui.ts'

/** The pipeline that edits of the canvas mean, or `null` while there is none. */
export function shownNow(): ShownPipeline | null {
  const document = activeDocument()
  return document ? shownPipeline(document) : null
}

/**
 * Carries out edits as one entry of the history and selects what they left. False when they were refused; the canvas
 * then says why.
 */
export function carryOut(
  requests: readonly (EditRequest | PlannedEdit)[],
  label: string,
  selection?: Selection,
): boolean {
  const document = activeDocument()
  if (!document || requests.length === 0) return false
  const outcome = edit(document.id, requests, label)
  if ('refused' in outcome) {
    canvasUi.setState({ refusal: outcome.refused })
    return false
  }
  canvasUi.setState({ refusal: outcome.notes.length > 0 ? outcome.notes.join(' ') : null })
  if (selection) select(document.id, selection)
  return true
}

/** Selects items of the document in front. */
export function selectItems(items: Selection): void {
  const document = activeDocument()
  if (document) select(document.id, items)
}

/** What is selected in the document in front; the last one is what keys act on. */
export function selectedItems(): Selection {
  return activeDocument()?.selection ?? []
}

/** The item that keys act on. */
export function currentItem(): Item | undefined {
  return selectedItems().at(-1)
}
