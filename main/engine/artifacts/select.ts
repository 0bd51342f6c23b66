import { stat } from 'node:fs/promises'
import { basename, join, posix } from 'node:path'
import picomatch from 'picomatch'
import { filesIn, followed, type Packed } from './pack.ts'

/** Which files become an artifact, in the words of a buildspec. */
export interface ArtifactSelection {
  readonly files: readonly string[]
  readonly baseDirectory?: string
  readonly excludePaths?: readonly string[]
  readonly discardPaths?: boolean
  readonly enableSymlinks?: boolean
}

export type Selected =
  | { readonly files: readonly Packed[]; readonly unmatched: readonly string[] }
  | { readonly mistake: string }

/**
 * The files that CodeBuild would put into an artifact: `*` stays in one folder, `**` goes through all below, and the
 * base directory is no part of the names. A build that selects nothing has failed.
 */
export async function selectFiles(root: string, selection: ArtifactSelection): Promise<Selected> {
  const base = await findBase(root, selection.baseDirectory)
  if (base === undefined) return { mistake: `There is no folder “${selection.baseDirectory}” for base-directory.` }
  const all = await filesIn(base)
  const candidates = selection.enableSymlinks ? all : await followed(all, base.startsWith(root) ? root : base)
  const included = selection.files.map((pattern) => matcher(pattern, base))
  const excluded = (selection.excludePaths ?? []).map((pattern) => matcher(pattern, base))
  const chosen = candidates.filter(
    ({ name }) => included.some((matches) => matches(name)) && !excluded.some((matches) => matches(name)),
  )
  if (chosen.length === 0) return { mistake: `No file matches ${selection.files.join(', ')}.` }
  const unmatched = selection.files.filter((_, i) => !candidates.some(({ name }) => included[i]?.(name)))
  if (!selection.discardPaths) return { files: chosen, unmatched }
  return { files: flatten(chosen), unmatched }
}

/** The base directory may be a pattern; the first folder that it matches is meant. */
async function findBase(root: string, base: string | undefined): Promise<string | undefined> {
  const wanted = normal(base ?? '.')
  if (wanted === '.') return root
  if (wanted.startsWith('..') || posix.isAbsolute(wanted)) {
    const absolute = posix.isAbsolute(wanted) ? wanted : join(root, wanted)
    return (await isFolder(absolute)) ? absolute : undefined
  }
  if (await isFolder(join(root, wanted))) return join(root, wanted)
  const matches = matcher(wanted, root)
  const folders = (await filesIn(root)).flatMap(({ name }) => foldersOf(name))
  const found = [...new Set(folders)].sort().find(matches)
  return found === undefined ? undefined : join(root, found)
}

function foldersOf(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

function matcher(pattern: string, base: string): (name: string) => boolean {
  const plain = normal(pattern)
  // Buildspecs name absolute paths with the help of CODEBUILD_SRC_DIR.
  const below = plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : plain
  // Names that begin with a dot are files like any other to CodeBuild.
  const matches = picomatch(below, { dot: true, nonegate: true, noextglob: true })
  // It takes a second argument, which callbacks of lists would fill.
  return (name) => matches(name)
}

function normal(path: string): string {
  const plain = posix.normalize(path.trim().replaceAll('\\', '/'))
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain
}

function flatten(files: readonly Packed[]): readonly Packed[] {
  const byName = new Map(files.map(({ name, file }) => [basename(name), file]))
  return [...byName].map(([name, file]) => ({ name, file }))
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    // It is not there.
    return false
  }
}
