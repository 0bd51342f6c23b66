import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, posix, relative, resolve, sep } from 'node:path'
import { parseAst } from 'vite'

/** A source file and what it imports, types included; our own files by their path from the root. */
export interface Module {
  readonly file: string
  readonly imports: readonly string[]
}

const root = resolve(import.meta.dirname, '../..')

/** Every source file below some folders of the project. */
export function readModules(...folders: readonly string[]): readonly Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => readModule(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'))),
  )
}

/** What the text of one file imports: statically, dynamically, by re-export, or as a type. */
export function readModule(file: string, text: string): Module {
  const program: unknown = parseAst(text, { lang: extname(file) === '.tsx' ? 'tsx' : 'ts' })
  return { file, imports: [...new Set([...sources(program)].map((source) => target(file, source)))] }
}

function target(file: string, source: string): string {
  const path = source.replace(/\?.*$/, '')
  if (path.startsWith('.')) return posix.join(dirname(file), path)
  return path.startsWith('#') ? path.slice(1) : source
}

/** Import declarations, re-exports, `import()` of values and of types all carry their module as `source`. */
function* sources(node: unknown): Iterable<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* sources(item)
  } else if (typeof node === 'object' && node !== null) {
    if ('source' in node && isText(node.source)) yield node.source.value
    for (const value of Object.values(node)) yield* sources(value)
  }
}

function isText(node: unknown): node is { readonly value: string } {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string'
}
