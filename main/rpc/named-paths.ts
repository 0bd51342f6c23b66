import { homedir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { readDocument } from '#shared/codecs/index.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'

/** The files that the page may touch; `README.md` of this folder says why. */
export interface NamedPaths {
  /** Remembers that the user named a file, by its real path. */
  add(path: string): void
  has(path: string): boolean
  /** Whether what was read may be shown to the page. */
  mayRead(file: { readonly path: string; readonly text: string }): Result<null>
  mayWrite(path: string): Result<null>
  /** Whether something that is no document may be put there: under one of these extensions. */
  mayKeep(path: string, extensions: readonly string[]): Result<null>
}

const documentExtensions = ['.json', '.jsonc', '.yaml', '.yml', '.template']

/** Starts with the files that the command line and recent files name. */
export function createNamedPaths(first: readonly string[]): NamedPaths {
  const named = new Set(first)
  const mayEndWith = (path: string, extensions: readonly string[]) => {
    if (named.has(path) || extensions.includes(extname(path).toLowerCase())) return succeed(null)
    const reason = `${path}: give the file a name that ends with ${extensions.join(', ')}.`
    return fail('not-permitted', reason, { path })
  }
  const isDocumentName = (path: string) => documentExtensions.includes(extname(path).toLowerCase())
  return {
    add: (path) => void named.add(path),
    has: (path) => named.has(path),
    mayRead({ path, text }) {
      if (named.has(path) || isDocumentName(path) || readDocument(text).pipelines.length > 0) return succeed(null)
      return fail(
        'not-permitted',
        `${path}: it holds no pipeline. Rename it to ${basename(path)}.json or .yaml, or name it when you start Stagecraft.`,
        { path },
      )
    },
    mayWrite: (path) => mayEndWith(path, documentExtensions),
    mayKeep: mayEndWith,
  }
}

/** A path as people type it into a dialog: `~` is their home, and a relative one starts at `cwd`. */
export function typedPath(text: string, cwd: string): string {
  const path = text.trim()
  if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1))
  return resolve(cwd, path)
}
