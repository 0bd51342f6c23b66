import * as v from 'valibot'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { isList, isObject } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'

type Path = readonly (string | number)[]

/** A file in YAML that says what it should. */
export interface YamlFile<Value> {
  readonly value: Value
  /** The keys that it has beside those that are understood. */
  readonly unknown: readonly Path[]
  /** A sentence about what is at a path, with its place in front. */
  told(path: Path, what: string): string
}

/** The largest file that is read. */
const maximumLength = 1024 * 1024

/**
 * Reads a file in YAML; every mistake in it is named at once, with `LINE:COLUMN: ` in front. What stands without quotes
 * is the text that is written there: `1.10` and `012345678901` are no numbers to whoever takes texts.
 */
export function readYaml<Value>(
  text: string,
  schema: v.GenericSchema<unknown, Value>,
): YamlFile<Value> | { readonly mistakes: readonly string[] } {
  if (text.length > maximumLength) return { mistakes: ['1:1: It is larger than a megabyte.'] }
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    logLevel: 'silent',
    prettyErrors: false,
    // Of YAML 1.1, but every service that reads such files knows it.
    merge: true,
    lineCounter: lines,
  })
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map(({ code, pos, message }) => {
        const what = code === 'DUPLICATE_KEY' ? 'This key is there twice in one section.' : message
        return `${shownPlace(lines, pos[0])}: ${what}`
      }),
    }
  }
  const told = (path: Path, what: string) =>
    `${shownPlace(lines, offsetOf(document, path))}: ${toPointer(path) || '/'}: ${what}`
  const raw = contentOf(document)
  if (raw instanceof Error) return { mistakes: [`1:1: ${raw.message}`] }
  const decoded = v.safeParse(schema, raw)
  if (!decoded.success) return { mistakes: decoded.issues.map((issue) => told(pathOf(issue), mistakeIn(issue))) }
  return { value: decoded.output, unknown: unknownKeys(raw, decoded.output), told }
}

/** The document as plain data whose scalars are texts or nothing. Aliases are bounded, so that a small text cannot become a huge value. */
function contentOf(document: Document): unknown {
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.value !== null && scalar.source !== undefined) scalar.value = scalar.source
    },
  })
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The keys of mappings that decoding left out. */
function unknownKeys(raw: unknown, decoded: unknown, path: Path = []): Path[] {
  if (isList(raw) && isList(decoded)) return raw.flatMap((item, i) => unknownKeys(item, decoded[i], [...path, i]))
  if (!isObject(raw) || !isObject(decoded)) return []
  return Object.entries(raw).flatMap(([key, value]) =>
    Object.hasOwn(decoded, key) ? unknownKeys(value, decoded[key], [...path, key]) : [[...path, key]],
  )
}

/** Where the value of a path begins; of a missing one, where the nearest value around it does. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    if (Array.isArray(range)) return Number(range[0])
  }
  return 0
}

function shownPlace(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset)
  return `${Math.max(1, line)}:${Math.max(1, col)}`
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
}

function mistakeIn({ type, received, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'object' && received === 'undefined' && expected !== 'Object') return 'This key is missing.'
  return type === 'object' && expected === 'Object' ? 'Expected a mapping.' : message
}
