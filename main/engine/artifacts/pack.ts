import { createWriteStream } from 'node:fs'
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** A file on its way into an artifact. */
export interface Packed {
  /** Path in the zip, with `/`. */
  readonly name: string
  /** Absolute path on disk. */
  readonly file: string
}

/**
 * Writes a zip file with these files in the order of their names. Executable bits survive, and so do symbolic links
 * that stay inside; what leads outside is left out and given back.
 */
/** Artifacts stay on this machine: time is worth more than the last few percent of size. */
const compressionLevel = 1

export async function packFiles(
  files: readonly Packed[],
  zipFile: string,
): Promise<{ readonly leftOut: readonly string[] }> {
  const zip = new ZipFile()
  const leftOut: string[] = []
  const written = writeOut(zip, zipFile)
  // It is waited for below; until then nobody may take its failure for one that was overlooked.
  written.catch(() => undefined)
  try {
    for (const { name, file } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const status = await lstat(file)
      if (status.isSymbolicLink()) {
        const target = (await readlink(file)).split(sep).join('/')
        if (leadsOutside(name, target)) leftOut.push(name)
        else zip.addBuffer(Buffer.from(target), name, { mtime: status.mtime, mode: symbolicLink })
      } else if (status.isFile()) {
        // Ours to read wherever it is unpacked; only whether it can be executed is of interest.
        const mode = 0o100_644 | (status.mode & 0o111)
        zip.addFile(file, name, { mtime: status.mtime, mode, compressionLevel })
      } else {
        leftOut.push(name)
      }
    }
  } finally {
    zip.end()
    await written
  }
  return { leftOut }
}

/** A file that vanishes or changes while it is packed ends the zip with that error; it would never end otherwise. */
async function writeOut(zip: ZipFile, zipFile: string): Promise<void> {
  const { outputStream } = zip
  zip.on('error', (error: Error) => {
    if ('destroy' in outputStream && typeof outputStream.destroy === 'function') outputStream.destroy(error)
  })
  await pump(outputStream, createWriteStream(zipFile, { mode: 0o600 }))
}

/** A zip file that holds one text, for artifacts whose contents are made here. */
export async function packText(name: string, text: string, zipFile: string): Promise<void> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(text), name)
  zip.end()
  await writeOut(zip, zipFile)
}

/** Everything in a folder as it stands, without Git's own data. */
export async function filesIn(folder: string): Promise<readonly Packed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    const name = relative(folder, file).split(sep).join('/')
    if (entry.isDirectory() || name.split('/').includes('.git')) return []
    return [{ name, file }]
  })
}

/** Files of a folder with symbolic links replaced by what they lead to; what leads outside or nowhere is left out. */
export async function followed(files: readonly Packed[], root: string): Promise<readonly Packed[]> {
  const inside = `${await realpath(root)}${sep}`
  const found: Packed[] = []
  for (const { name, file } of files) {
    const isLink = (await lstat(file)).isSymbolicLink()
    const target = isLink ? await targetOf(file) : file
    if (target !== undefined && (!isLink || target.startsWith(inside))) found.push({ name, file: target })
  }
  return found
}

/** Whether a symbolic link that stands at `name` leaves the folder that names start from. */
export function leadsOutside(name: string, target: string): boolean {
  if (target === '' || posix.isAbsolute(target) || /^[A-Za-z]:/.test(target) || target.includes('\\')) return true
  const place = posix.normalize(posix.join(posix.dirname(name), target))
  return place === '..' || place.startsWith('../')
}

const symbolicLink = 0o120_777

/** The file that a link leads to in the end; `undefined` where that is none. */
async function targetOf(link: string): Promise<string | undefined> {
  try {
    const target = await realpath(link)
    return (await stat(target)).isFile() ? target : undefined
  } catch {
    // It leads nowhere.
    return undefined
  }
}
