import type { OpenDocument } from '#renderer/state/open-document.ts'
import type { LineTable } from '../line-table.ts'
import type { monaco } from '../monaco.ts'

/** A document as an editor shows it, with what the editor's places mean. */
export interface OpenText {
  readonly document: OpenDocument
  readonly table: LineTable
}

/** Finds what a model of the editor shows; `undefined` for a model of something else, or one that is behind. */
export type FindText = (model: monaco.editor.ITextModel) => OpenText | undefined
