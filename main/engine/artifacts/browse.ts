import { Buffer } from 'node:buffer'
import { type ArtifactEntry, type EntryText, maximumEntryText } from '#shared/rpc/records.ts'
import { contentOf } from './entry-content.ts'
import { defaultLimits, eachEntry } from './unpack.ts'

/** The files in a zip file, without unpacking any; fails with `UnsafeArchive` for what is no zip file. */
export async function describeEntries(zipFile: string): Promise<readonly ArtifactEntry[]> {
  const entries: ArtifactEntry[] = []
  await eachEntry(zipFile, defaultLimits, async (_, { fileName: name, uncompressedSize: bytes }) => {
    if (!name.endsWith('/')) entries.push({ name, bytes })
  })
  return entries
}

/** The beginning of an entry as text; `undefined` where there is no entry of that name. */
export async function readEntry(
  zipFile: string,
  name: string,
  limit: number = maximumEntryText,
): Promise<EntryText | undefined> {
  let found: EntryText | undefined
  await eachEntry(zipFile, defaultLimits, async (zip, entry) => {
    if (found || entry.fileName !== name || name.endsWith('/')) return
    const chunks: Buffer[] = []
    let length = 0
    // Leaving the loop ends the stream, so that no more is unpacked than is shown.
    for await (const chunk of await contentOf(zip, entry)) {
      const bytes = Buffer.from(chunk as Uint8Array)
      chunks.push(bytes)
      length += bytes.length
      if (length > limit) break
    }
    const bytes = Buffer.concat(chunks).subarray(0, limit)
    found = { text: textOf(bytes), bytes: entry.uncompressedSize, isCut: length > limit }
  })
  return found
}

/** What is sure to be no text has a zero byte near its beginning. */
function textOf(bytes: Buffer): string | null {
  return bytes.subarray(0, 8192).includes(0) ? null : new TextDecoder().decode(bytes)
}
