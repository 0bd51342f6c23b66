import { visit } from 'jsonc-parser'
import { parseJson } from '#shared/codecs/json/json-tree.ts'
import { hintsAtYaml, looksLikeJson } from '#shared/codecs/read/which-notation.ts'
import { type PlacedNode, rangeAt, type SyntaxNode } from '#shared/codecs/syntax.ts'
import type { TextProblem } from '#shared/codecs/text.ts'
import { parseYaml } from '#shared/codecs/yaml/yaml-tree.ts'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { InputFile } from './input-files.ts'
import { type Mistake, mistakeAt, type Reading } from './mistake.ts'

/** A value that stands in a text. */
export interface Written {
  readonly file: string
  readonly text: string
  readonly root: PlacedNode
  readonly value: Json
}

/** A mistake in a value of a text, or in the name of a member. */
export function mistakeIn(
  { file, text, root }: Written,
  location: Location,
  message: string,
  part: 'value' | 'name' = 'value',
): Mistake {
  return mistakeAt(file, text, rangeAt(root, location, part).start, message)
}

/** Reads JSON as every service does: without comments. */
export function readJson(file: string, text: string): Reading<Written> {
  const other = otherEncoding(file, text)
  if (other) return other
  const { root, problems } = parseJson(text)
  const found = problems.length > 0 ? problems : commentsIn(text)
  return result(file, text, root, found)
}

/** Reads the first document of a YAML text; the short tags of CloudFormation are read as functions. */
export function readYaml(file: string, text: string): Reading<Written> {
  const other = otherEncoding(file, text)
  if (other) return other
  const { root, problems } = parseYaml(text)
  return result(
    file,
    text,
    root,
    problems.filter(({ severity }) => severity === 'error'),
  )
}

/** Reads a text that may be in either notation; YAML that is written much like JSON is still YAML. */
export function readEither(file: string, text: string): Reading<Written> {
  if (!looksLikeJson(text)) return readYaml(file, text)
  const { problems } = parseJson(text)
  const asYaml = hintsAtYaml(text, problems) ? readYaml(file, text) : undefined
  return asYaml && 'value' in asYaml ? asYaml : readJson(file, text)
}

/** Reads a file that has a notation by its name; `undefined` for every other. */
export function readByName(file: InputFile): Reading<Written> | undefined {
  if (/\.json$/i.test(file.name)) return readJson(file.name, textOf(file))
  if (!/\.ya?ml$/i.test(file.name)) return undefined
  const documents = readDocuments(file)
  return documents.find((document) => 'mistakes' in document) ?? documents[0]
}

/** Reads every document of a YAML file; empty ones are left out. */
export function readDocuments(file: InputFile): readonly Reading<Written>[] {
  const text = textOf(file)
  const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)]
  return starts.flatMap((start, i) => {
    const document = text.slice(start, starts[i + 1])
    if (document.replaceAll(/^---|^\.\.\.|#.*$/gm, '').trim() === '') return []
    // The lines before it stay, empty, so that places are those in the file.
    const above = '\n'.repeat(text.slice(0, start).split('\n').length - 1)
    return [readYaml(file.name, above + document)]
  })
}

/** What a file says as UTF-8. */
export function textOf({ bytes }: InputFile): string {
  return bytes.toString('utf8')
}

/** Windows PowerShell writes UTF-16 where it is told nothing else. */
function otherEncoding(file: string, text: string): { readonly mistakes: readonly Mistake[] } | undefined {
  if (!text.includes('\0')) return undefined
  return { mistakes: [mistakeAt(file, text, 0, 'The file is no text in UTF-8: save it in that encoding.')] }
}

function result(
  file: string,
  text: string,
  root: SyntaxNode | undefined,
  problems: readonly TextProblem[],
): Reading<Written> {
  if (problems.length > 0) {
    return { mistakes: problems.map(({ message, range }) => mistakeAt(file, text, range.start, message)) }
  }
  if (!root) return { mistakes: [mistakeAt(file, text, 0, 'The file is empty.')] }
  return { value: { file, text, root: { node: root, offset: root.start }, value: root.value } }
}

function commentsIn(text: string): readonly TextProblem[] {
  const found: TextProblem[] = []
  const add = (start: number, length: number) => {
    const range = { start, end: start + length }
    found.push({ rule: 'json-syntax', severity: 'error', message: 'Remove the comment: JSON has none.', range })
  }
  visit(text, { onComment: add })
  return found
}
