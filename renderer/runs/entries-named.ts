import type { ArtifactEntry } from '#shared/rpc/records.ts'

/** The files whose path holds every word of a search, in small or large letters. */
export function entriesNamed(entries: readonly ArtifactEntry[], search: string): readonly ArtifactEntry[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return entries.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
}
