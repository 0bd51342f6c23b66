import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly contentType: string
  /** Whether the name carries a hash of the content, so that it can be kept for ever. */
  readonly hashed: boolean
}

/**
 * The file of the built page for the path of a URL, `/` being `index.html`; `undefined` where there is none. Only plain
 * names are looked up, so that no spelling of a path leads out of the folder.
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | undefined> {
  const path = pathname === '/' ? '/index.html' : pathname
  if (!/^(\/[\w@-][\w@.-]*)+$/.test(path)) return undefined
  const contentType = contentTypes[extname(path)]
  if (contentType === undefined) return undefined
  try {
    return { bytes: await readFile(join(folder, path)), contentType, hashed: path.startsWith('/assets/') }
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG')) return undefined
    throw error
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
