import { applyChanges, type DocumentPipeline, type ReadDocument, type TextRange } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { type Conflict, type MergedPipelines, mergePipelines, type Sides } from '#shared/diff/index.ts'
import { type JsonObject, sameJson } from '#shared/model/json.ts'
import { type LineConflict, mergeLines } from './lines.ts'
import { lostComments } from './lost-comments.ts'
import { withMarkers } from './markers.ts'

/** What became of a text that two sides changed. */
export interface MergedTexts {
  /** With markers around what conflicts. */
  readonly text: string
  /** What conflicts in pipelines. */
  readonly pipelines: readonly PipelineConflict[]
  /** What conflicts elsewhere. */
  readonly lines: readonly LineConflict[]
  /** What else is to be said about it. */
  readonly notes: readonly string[]
}

export interface PipelineConflict extends Conflict {
  /** The pipeline’s key in its document. */
  readonly pipeline: string
}

/**
 * Merges what two sides made of a text. Pipelines are merged by what they say, the rest by lines. What both texts say
 * comes out in the words of ours; a side that changed nothing leaves the other one byte for byte.
 */
export function mergeTexts(texts: Sides<string>): MergedTexts {
  const { base, ours, theirs } = texts
  if (theirs === base || theirs === ours) return settled(ours)
  if (ours === base) return settled(theirs)
  const documents = { base: readDocument(base), ours: readDocument(ours), theirs: readDocument(theirs) }
  const obstacle = obstacleTo(documents)
  if (obstacle !== undefined) return byLines(texts, [obstacle])
  const pipelines = inAllThree(documents)
  return (
    asWritten(texts, documents.ours, pipelines) ?? byMeaning(documents, pipelines) ?? byLines(texts, [notByMeaning])
  )
}

/** A pipeline that all three have, and what became of it. */
interface Merge {
  readonly key: string
  readonly sides: Sides<DocumentPipeline>
  readonly merged: MergedPipelines
}

function settled(text: string, notes: readonly string[] = []): MergedTexts {
  return { text, pipelines: [], lines: [], notes }
}

const notByMeaning = 'The texts were merged by lines alone: their pipelines stand too differently in them.'

/** Why pipelines cannot be compared. */
function obstacleTo(documents: Sides<ReadDocument>): string | undefined {
  for (const [side, { parses }] of Object.entries(documents)) {
    if (!parses) return `The texts were merged by lines alone: ${side.toUpperCase()} cannot be read.`
  }
  const { base, ours, theirs } = documents
  if (base.format === ours.format && ours.format === theirs.format && ours.format !== null) return undefined
  return 'The texts were merged by lines alone: they are not of one format.'
}

function inAllThree({ base, ours, theirs }: Sides<ReadDocument>): readonly Merge[] {
  return ours.pipelines.flatMap((own) => {
    const [old, other] = [base, theirs].map(({ pipelines }) => pipelines.find(({ key }) => key === own.key))
    if (!old || !other) return []
    const merged = mergePipelines({
      base: old.declaration,
      ours: own.declaration,
      theirs: other.declaration,
    })
    return [{ key: own.key, sides: { base: old, ours: own, theirs: other }, merged }]
  })
}

/** The texts merged by lines, where that says what it should: then all their comments are in it too. */
function asWritten(texts: Sides<string>, ours: ReadDocument, pipelines: readonly Merge[]): MergedTexts | undefined {
  if (pipelines.some(({ merged }) => merged.conflicts.length > 0)) return undefined
  const { text, conflicts } = mergeLines(texts)
  if (conflicts.length > 0) return undefined
  return says(text, ours, pipelines, ({ merged }) => merged.declaration) ? settled(text) : undefined
}

/** Whether a text, made of that of ours, says what is wanted of each pipeline. */
function says(
  text: string,
  ours: ReadDocument,
  pipelines: readonly Merge[],
  wanted: (merge: Merge) => JsonObject,
): boolean {
  const document = readDocument(text, ours)
  return (
    document.parses &&
    pipelines.every((merge) => {
      const found = document.pipelines.find(({ key }) => key === merge.key)
      return found !== undefined && sameJson(found.declaration, wanted(merge))
    })
  )
}

/**
 * Each pipeline of ours with what theirs changed in it, in the rest of the texts merged by lines; `undefined` where the
 * outcome would not say what it should.
 */
function byMeaning(documents: Sides<ReadDocument>, pipelines: readonly Merge[]): MergedTexts | undefined {
  const rest = mergeLines({
    base: withoutPipelines(documents.base, pipelines, 'base'),
    ours: withoutPipelines(documents.ours, pipelines, 'ours'),
    theirs: withoutPipelines(documents.theirs, pipelines, 'theirs'),
  })
  const made = (text: string, wanted: (merge: Merge) => JsonObject) => {
    const whole = withPipelines(text, documents.ours, pipelines, wanted)
    return whole !== undefined && says(whole, documents.ours, pipelines, wanted) ? whole : undefined
  }
  const text = made(rest.text, ({ merged }) => merged.declaration)
  const isSettled = rest.conflicts.length === 0 && pipelines.every(({ merged }) => merged.conflicts.length === 0)
  const otherwise = isSettled ? text : made(rest.otherwise, ({ merged }) => merged.otherwise)
  if (text === undefined || otherwise === undefined) return undefined
  const conflicts = pipelines.flatMap(({ key, merged }) =>
    merged.conflicts.map((conflict) => ({ ...conflict, pipeline: key })),
  )
  const lost = lostComments(documents, text)
  return { text: withMarkers(text, otherwise), pipelines: conflicts, lines: rest.conflicts, notes: lost }
}

function byLines(texts: Sides<string>, notes: readonly string[]): MergedTexts {
  const { text, otherwise, conflicts } = mergeLines(texts)
  return { text: withMarkers(text, otherwise), pipelines: [], lines: conflicts, notes }
}

/** What stands for a pipeline in the text around it; no text that parses has such characters. */
function placeholder(index: number): string {
  return `\u0000${index}\u0000`
}

/** The text of a pipeline with the rest of its last line, which goes when the last thing in it goes. */
function regionOf({ text }: ReadDocument, pipeline: DocumentPipeline): TextRange {
  const { start, end } = pipeline.rangeOf([])
  const lineEnd = /[ \t]*(?:#[^\r\n]*)?\r?\n/y
  lineEnd.lastIndex = end
  return { start, end: lineEnd.test(text) ? lineEnd.lastIndex : end }
}

function withoutPipelines(document: ReadDocument, pipelines: readonly Merge[], side: keyof Sides<unknown>): string {
  const changes = pipelines.map(({ sides }, index) => {
    const { start, end } = regionOf(document, sides[side])
    const newline = /\r?\n$/.exec(document.text.slice(start, end))?.[0] ?? ''
    return { offset: start, length: end - start, text: placeholder(index) + newline }
  })
  return applyChanges(document.text, changes)
}

/** The rest of the text with each pipeline, as ours says it, changed to what is wanted. */
function withPipelines(
  rest: string,
  ours: ReadDocument,
  pipelines: readonly Merge[],
  wanted: (merge: Merge) => JsonObject,
): string | undefined {
  let text = rest
  for (const [index, merge] of pipelines.entries()) {
    const own = patched(ours, merge.sides.ours, wanted(merge))
    const [before, after, ...others] = text.split(placeholder(index))
    if (own === undefined || before === undefined || after === undefined || others.length > 0) return undefined
    text = before + own + (own.endsWith('\n') ? after.replace(/^\r?\n/, '') : after)
  }
  return text
}

/** The text of a pipeline after an edit; `undefined` where the edit goes beyond it. */
function patched(document: ReadDocument, pipeline: DocumentPipeline, after: JsonObject): string | undefined {
  const { start, end } = regionOf(document, pipeline)
  const changes = patchDocument(document, pipeline, after)
  if (changes.some(({ offset, length }) => offset < start || offset + length > end)) return undefined
  return applyChanges(
    document.text.slice(start, end),
    changes.map((change) => ({ ...change, offset: change.offset - start })),
  )
}
