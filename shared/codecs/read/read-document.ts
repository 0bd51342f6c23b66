import type { Codec, Found, ReadDocument } from '../codec.ts'
import { json } from '../json/json.ts'
import { emptyText, missingPipeline, unrendered } from './missing-pipeline.ts'
import type { Notation, TextTree } from '../notation.ts'
import { eachDuplicate, type SyntaxNode } from '../syntax.ts'
import type { TextChange, TextProblem } from '../text.ts'
import { hintsAtYaml, looksLikeJson } from './which-notation.ts'
import { yaml } from '../yaml/yaml.ts'

/** What a text is read with. */
export interface ReadRequest {
  readonly codecs: readonly Codec[]
  readonly text: string
  readonly previous: ReadDocument | undefined
  /** Those that made `text` from the text of `previous`, if known. */
  readonly changes: readonly TextChange[] | undefined
}

/**
 * Reads a text in whichever notation it is, whatever it was before. With a previous document, only what differs from
 * its last text that parsed is read anew; a text that does not parse then gives its problems and nothing else.
 */
export function readAny(request: ReadRequest): ReadDocument {
  const { text, previous } = request
  if (text.trim() === '') return unreadable(text, [emptyText(text)], previous)
  if (!looksLikeJson(text)) return readIn(yaml, request)
  const document = readIn(json, request)
  if (document.parses || !hintsAtYaml(text, document.problems)) return document
  const other = readIn(yaml, request)
  return other.parses && other.format !== null ? other : document
}

/** The tree that a document was read from; `undefined` where its text does not parse. */
export function treeOf(document: ReadDocument): TextTree | undefined {
  const tree = readings.get(document)?.tree
  return tree?.text === document.text ? tree : undefined
}

/** The last text without problems that a document comes from, as it was read. */
interface Reading {
  readonly tree: TextTree
  readonly notation: Notation
}

/** Kept outside of the documents, since nobody else has any business with it. */
const readings = new WeakMap<ReadDocument, Reading>()

function readIn(notation: Notation, { codecs, text, previous, changes }: ReadRequest): ReadDocument {
  const reading = previous && readings.get(previous)
  const before = reading?.notation === notation ? reading.tree : undefined
  if (before && previous) {
    const node = notation.reparse(before, text, before.text === previous.text ? changes : undefined)
    if (node === before.root.node && text === previous.text) return previous
    if (node) return readTree(notation, codecs, text, { root: node, problems: [] })
  }
  // While a text is broken only its problems matter: what it said last is with those who read it then.
  const problems = previous ? notation.problems(text, before) : []
  if (problems.length > 0) return unreadable(text, problems, previous)
  const parsed = notation.parse(text, before?.root.node)
  if (!parsed.root || (previous && parsed.problems.length > 0)) return unreadable(text, parsed.problems, previous)
  return readTree(notation, codecs, text, { root: parsed.root, problems: parsed.problems })
}

function readTree(
  notation: Notation,
  codecs: readonly Codec[],
  text: string,
  parsed: { readonly root: SyntaxNode; readonly problems: readonly TextProblem[] },
): ReadDocument {
  const tree: TextTree = { text, root: { node: parsed.root, offset: parsed.root.start } }
  const parses = parsed.problems.length === 0
  const problems = [...parsed.problems]
  // In a broken text a repeated name may be the other half of something.
  if (parses) problems.push(...duplicates(notation, tree))
  else problems.unshift(...unrendered(text))
  const { format, ...found } = whatItHolds(notation, codecs, tree)
  if (found.pipelines.length === 0 && parses) problems.push(missingPipeline(notation, tree, format))
  const document: ReadDocument = { text, format, ...found, problems, parses }
  if (parses) readings.set(document, { tree, notation })
  return document
}

function whatItHolds(
  notation: Notation,
  codecs: readonly Codec[],
  tree: TextTree,
): Found & Pick<ReadDocument, 'format'> {
  for (const codec of codecs) {
    const found = codec.notation === notation ? codec.find(tree) : undefined
    if (found) return { format: codec.id, ...found }
  }
  return { format: null, pipelines: [] }
}

function duplicates({ name: notation }: Notation, { root }: TextTree): readonly TextProblem[] {
  const problems: TextProblem[] = []
  eachDuplicate(root, (name, range) => {
    problems.push({
      rule: 'duplicate-key',
      severity: 'warning',
      message: `Remove one of the members named “${name}”: readers of ${notation} take only the last.`,
      range,
    })
  })
  return problems
}

function unreadable(text: string, problems: readonly TextProblem[], previous: ReadDocument | undefined): ReadDocument {
  const document = { text, format: null, pipelines: [], problems: [...unrendered(text), ...problems], parses: false }
  const reading = previous && readings.get(previous)
  if (reading) readings.set(document, reading)
  return document
}
