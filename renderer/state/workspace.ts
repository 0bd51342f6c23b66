import { createStore } from 'zustand/vanilla'
import { patchDocument } from '#shared/codecs/index.ts'
import type { TextChange } from '#shared/codecs/codec.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { type Entry, endBurst, remember, stepBack, stepForward } from './history.ts'
import {
  type NewDocument,
  type OpenDocument,
  type Origin,
  openDocument,
  shownPipeline,
  withText,
} from './open-document.ts'
import { type Selection, sameSelection } from './selection.ts'
import { difference, takeStep } from './text-changes.ts'

export interface WorkspaceState {
  readonly documents: readonly OpenDocument[]
  readonly activeId: string | null
}

/** The open documents. Everything else about them is computed from what this holds. */
export const workspace = createStore<WorkspaceState>(() => ({ documents: [], activeId: null }))

/** The open document of an id. */
export function documentOf(id: string): OpenDocument | undefined {
  return workspace.getState().documents.find((document) => document.id === id)
}

/** The document in front. */
export function activeDocument(): OpenDocument | undefined {
  return activeOf(workspace.getState())
}

/** The document in front of a state of the workspace; a selector. */
export function activeOf({ documents, activeId }: WorkspaceState): OpenDocument | undefined {
  return activeId === null ? undefined : documents.find(({ id }) => id === activeId)
}

/** Opens a text as a document and brings it to the front. */
export function openText(given: NewDocument): void {
  workspace.setState(({ documents }) => ({ documents: [...documents, openDocument(given)], activeId: given.id }))
}

/** Brings a document to the front. */
export function activate(id: string): void {
  if (documentOf(id)) workspace.setState({ activeId: id })
}

/** Takes a document away, whatever is unsaved in it; the one that moves into its place comes to the front. */
export function closeDocument(id: string): void {
  workspace.setState(({ documents, activeId }) => {
    const index = documents.findIndex((document) => document.id === id)
    const rest = documents.filter((document) => document.id !== id)
    if (activeId !== id) return { documents: rest }
    return { documents: rest, activeId: (rest[index] ?? rest.at(-1))?.id ?? null }
  })
}

/** Changes what is known of a document apart from its text: its file, its draft, its external change. */
export function describe(
  id: string,
  known: Partial<Pick<OpenDocument, 'path' | 'name' | 'saved' | 'external' | 'restoredDraft'>>,
): void {
  update(id, (document) => ({ ...document, ...known }))
}

/** Takes over what was typed; typing that goes on is undone at once. */
export function typeText(id: string, changes: readonly TextChange[], at: number = Date.now()): void {
  change(id, changes, { kind: 'typing', label: undefined, at }, 'text')
}

/** The cursor was moved by hand: what is typed from now on is undone separately. */
export function breakTyping(id: string): void {
  update(id, (document) => {
    const history = endBurst(document.history)
    return history === document.history ? document : { ...document, history }
  })
}

/** Makes the document say something else altogether, as one entry of the history: a reload from disk. */
export function replaceText(id: string, text: string, origin: Origin = 'disk'): void {
  const document = documentOf(id)
  if (!document) return
  const changes = difference(document.text, text)
  if (changes.length > 0) change(id, changes, { kind: 'reload', label: undefined, at: Date.now() }, origin)
}

/**
 * Carries out edits on the pipeline that is shown, all or none, as one entry of the history. Answers with what could
 * not be followed, or with the reason why nothing was done.
 */
export function edit(
  id: string,
  requests: readonly EditRequest[],
  label?: string,
): { readonly refused: string } | { readonly notes: readonly string[] } {
  const document = documentOf(id)
  const shown = document && shownPipeline(document)
  if (!document || !shown) return { refused: 'There is no pipeline to edit.' }
  if (shown.stale) return { refused: 'Repair the text first: it cannot be read at the moment.' }
  const outcome = applyEdits(shown.source.declaration, requests)
  if ('refused' in outcome) return { refused: outcome.refused }
  const changes = patchDocument(document.read, shown.source, outcome.declaration)
  if (changes.length > 0) change(id, changes, { kind: 'edit', label, at: Date.now() }, 'edit')
  return { notes: outcome.notes ?? [] }
}

/** Takes back the last entry of the history, whichever pane made it. False where there is none. */
export function undo(id: string): boolean {
  const document = documentOf(id)
  const step = document && stepBack(document.history)
  if (!step) return false
  replay(id, step.changes, step.entry.kind === 'edit' ? step.entry.selectionBefore : undefined)
  update(id, (after) => ({ ...after, history: step.history }))
  return true
}

/** Does again what was undone last. False where there is nothing. */
export function redo(id: string): boolean {
  const document = documentOf(id)
  const step = document && stepForward(document.history)
  if (!step) return false
  replay(id, step.changes, step.entry.kind === 'edit' ? step.entry.selectionAfter : undefined)
  update(id, (after) => ({ ...after, history: step.history }))
  return true
}

/** Selects stages and actions; items that do not exist are left out. */
export function select(id: string, items: Selection): void {
  update(id, (document) => {
    const selection = existing(document, items)
    if (sameSelection(selection, document.selection)) return document
    const last = document.history.past.at(-1)
    // What an edit leaves selected is part of the edit, so that redoing it selects it again.
    const history =
      last?.kind === 'edit' && document.lastUpdate?.origin === 'edit'
        ? { ...document.history, past: [...document.history.past.slice(0, -1), { ...last, selectionAfter: selection }] }
        : document.history
    return { ...document, selection, history }
  })
}

/** Shows another pipeline of a document that holds several. */
export function showPipeline(id: string, pipelineKey: string): void {
  update(id, (document) => {
    if (pipelineKey === document.pipelineKey) return document
    if (!document.shown?.pipelines.some(({ key }) => key === pipelineKey)) return document
    return { ...document, pipelineKey, selection: [] }
  })
}

function change(
  id: string,
  changes: readonly TextChange[],
  entry: Pick<Entry, 'kind' | 'label' | 'at'>,
  origin: Origin,
): void {
  update(id, (document) => {
    const { text, step } = takeStep(document.text, changes)
    const next = withText(document, text, { before: document.text, changes: [step.changes], origin })
    if (next === document) return document
    const history = remember(document.history, {
      ...entry,
      steps: [step],
      selectionBefore: document.selection,
      selectionAfter: next.selection,
    })
    return { ...next, history }
  })
}

function replay(id: string, lists: readonly (readonly TextChange[])[], selection: Selection | undefined): void {
  update(id, (document) => {
    const text = lists.reduce((before, changes) => takeStep(before, changes).text, document.text)
    const next = withText(document, text, { before: document.text, changes: lists, origin: 'history' })
    return selection ? { ...next, selection: existing(next, selection) } : next
  })
}

function existing(document: OpenDocument, items: Selection): Selection {
  const stages = shownPipeline(document)?.pipeline.stages ?? []
  return items.filter((item) => {
    const stage = stages[item.stage]
    return stage !== undefined && (!('action' in item) || stage.actions[item.action] !== undefined)
  })
}

function update(id: string, how: (document: OpenDocument) => OpenDocument): void {
  const { documents } = workspace.getState()
  const document = documents.find((candidate) => candidate.id === id)
  const next = document && how(document)
  if (!next || next === document) return
  workspace.setState({ documents: documents.map((candidate) => (candidate === document ? next : candidate)) })
}
