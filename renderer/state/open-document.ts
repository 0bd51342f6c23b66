import { readDocument } from '#shared/codecs/index.ts'
import type { DocumentPipeline, ReadDocument, TextChange } from '#shared/codecs/codec.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { emptyHistory, type History } from './history.ts'
import { followSelection, type Selection } from './selection.ts'

/** What the file is known to hold. */
export interface SavedText {
  readonly text: string
  readonly revision: string
}

/** The file has become something else while there were unsaved changes here; `text` is `null` when it is gone. */
export interface ExternalChange {
  readonly text: string | null
  readonly revision: string | null
}

/** The step that made the present text of the one before, for views that follow along without reading it all. */
export interface LastUpdate {
  readonly before: string
  /** Each list is meant for the text that the one before it leaves. */
  readonly changes: readonly (readonly TextChange[])[]
  /** Who made it: a view does not follow its own changes. */
  readonly origin: Origin
}

export type Origin = 'text' | 'edit' | 'history' | 'disk'

export interface OpenDocument {
  readonly id: string
  /** The real path, or `null` for a text that has no file yet. */
  readonly path: string | null
  readonly name: string
  readonly text: string
  readonly saved: SavedText | null
  /** What was read from `text`. */
  readonly read: ReadDocument
  /** The last that parsed and held a pipeline; what the canvas shows. */
  readonly shown: ReadDocument | null
  /** Which of the document's pipelines is shown. */
  readonly pipelineKey: string
  readonly selection: Selection
  readonly history: History
  readonly lastUpdate: LastUpdate | null
  readonly external: ExternalChange | null
  /** When the draft was kept that `text` came from, until the user has decided about it. */
  readonly restoredDraft: string | null
}

export interface NewDocument {
  readonly id: string
  readonly path: string | null
  readonly name: string
  readonly text: string
  readonly saved: SavedText | null
  readonly restoredDraft?: string
}

/** The pipeline that a document shows, with where it was read from. */
export interface ShownPipeline {
  /** The document as it was when this picture was made; its id is what edits name it by. */
  readonly document: OpenDocument
  readonly source: DocumentPipeline
  readonly pipeline: Pipeline
  /** Whether the text has become something that does not parse since. */
  readonly stale: boolean
}

export function openDocument(given: NewDocument): OpenDocument {
  const read = readDocument(given.text)
  return {
    ...given,
    restoredDraft: given.restoredDraft ?? null,
    read,
    shown: canBeShown(read) ? read : null,
    pipelineKey: read.pipelines[0]?.key ?? '',
    selection: [],
    history: emptyHistory,
    lastUpdate: null,
    external: null,
  }
}

/** The document with another text, and with whatever was selected still selected as far as it is still there. */
export function withText(document: OpenDocument, text: string, lastUpdate: LastUpdate): OpenDocument {
  if (text === document.text) return document
  // What was shown last is the better thing to compare with: a text that did not parse for a moment has lost its parts.
  const previous = document.read.parses ? document.read : (document.shown ?? document.read)
  const changes = previous === document.read && lastUpdate.changes.length === 1 ? lastUpdate.changes[0] : undefined
  const read = readDocument(text, previous, changes)
  const shown = canBeShown(read) ? read : document.shown
  const pipelineKey = keyAfter(document, shown)
  const next = { ...document, text, read, shown, pipelineKey, lastUpdate }
  const before = shownPipeline(document)
  const after = shownPipeline(next)
  if (!before || !after) return next
  return { ...next, selection: followSelection(document.selection, before.pipeline, after.pipeline) }
}

/** The key of the same pipeline: by itself, or by its place where it was given another one. */
function keyAfter({ pipelineKey, shown: before }: OpenDocument, after: ReadDocument | null): string {
  const pipelines = after?.pipelines ?? []
  if (pipelines.some(({ key }) => key === pipelineKey)) return pipelineKey
  const index = before?.pipelines.findIndex(({ key }) => key === pipelineKey) ?? -1
  const inPlace = before?.pipelines.length === pipelines.length ? pipelines[index] : undefined
  return (inPlace ?? pipelines[0])?.key ?? ''
}

/** The pipeline to draw, or `null` while there has never been one. */
export function shownPipeline(document: OpenDocument): ShownPipeline | null {
  const { shown, read, pipelineKey } = document
  const source = shown?.pipelines.find(({ key }) => key === pipelineKey)
  if (!source) return null
  return { document, source, pipeline: readPipeline(source.declaration), stale: shown !== read }
}

/** Whether the text differs from what the file holds. */
export function isDirty({ saved, text }: Pick<OpenDocument, 'saved' | 'text'>): boolean {
  return saved === null || saved.text !== text
}

function canBeShown(read: ReadDocument): boolean {
  return read.parses && read.pipelines.length > 0
}
