import type { JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'

export type DocumentFormat = 'codepipeline-json' | 'cloudformation-json' | 'cloudformation-yaml'

/** A stretch of text: offsets in UTF-16 units from 0, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Replaces `length` units at `offset` by `text`. In a list, all offsets mean the text before the first change. */
export interface TextChange {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Something that the text itself has wrong, whatever it says about a pipeline. */
export interface TextProblem {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly range: TextRange
}

/** One pipeline of a document. */
export interface DocumentPipeline {
  /** Tells the pipelines of a document apart: the logical id in a template, the empty text elsewhere. */
  readonly key: string
  readonly name: string | undefined
  readonly logicalId?: string
  /** The declaration with the API's member names. Parts that a change of text did not touch keep their identity. */
  readonly declaration: JsonObject
  /**
   * The text of a value, or with `part` `'name'` of the member's name. Where nothing stands at `location`, the range of
   * the nearest existing parent.
   */
  rangeOf(location: Location, part?: 'value' | 'name'): TextRange
  /** The place whose text holds `offset`, as deep as it goes; `undefined` outside the declaration. */
  locationAt(offset: number): Location | undefined
}

/** What was read from a text. */
export interface ReadDocument {
  readonly text: string
  readonly format: DocumentFormat | null
  readonly pipelines: readonly DocumentPipeline[]
  readonly problems: readonly TextProblem[]
  /** Whether the text parses; then `pipelines` is all that it says. */
  readonly parses: boolean
}

/** A lens over text: reading what was patched gives the edited declaration back. */
export interface Codec {
  readonly id: DocumentFormat
  /**
   * Every pipeline in the text and every problem of the text itself; never throws. With `previous`, a document of
   * the same codec, only what differs is parsed anew and the rest keeps its identity; a text that does not parse then
   * gives its problems and no pipelines. `changes`, if known, are those that made `text` from the text of `previous`.
   */
  read(text: string, previous?: ReadDocument, changes?: readonly TextChange[]): ReadDocument
  /** The smallest changes that make the document say `after` for one of its pipelines; the rest keeps its bytes. */
  patch(document: ReadDocument, pipeline: DocumentPipeline, after: JsonObject): readonly TextChange[]
}

/** The text after `changes`, whose offsets all mean `text`. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = ''
  let from = 0
  for (const change of changes.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(from, change.offset) + change.text
    from = change.offset + change.length
  }
  return result + text.slice(from)
}

/** Puts changes in order and joins those that touch, so that none depends on the order of its neighbours. */
export function joined(changes: readonly TextChange[]): readonly TextChange[] {
  const result: TextChange[] = []
  for (const change of changes.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
    const last = result.at(-1)
    if (last && last.offset + last.length === change.offset) {
      result[result.length - 1] = {
        offset: last.offset,
        length: last.length + change.length,
        text: last.text + change.text,
      }
    } else if (change.length > 0 || change.text !== '') result.push(change)
  }
  return result
}
