import { basename } from 'node:path'
import * as v from 'valibot'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import { createSerial } from './serial.ts'

export interface RecentFile {
  readonly path: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly openedAt: string
}

/** The files that were opened last, newest first. */
export interface RecentFiles {
  list(): Promise<readonly RecentFile[]>
  add(path: string): Promise<void>
  forget(path: string): Promise<void>
}

const stored = v.array(v.object({ path: v.string(), openedAt: v.string() }))
const kept = 30

/** Remembers recent files in `file`, which is read anew each time, because several processes share it. */
export function createRecentFiles(file: string, log: (message: string) => void): RecentFiles {
  const inTurn = createSerial()
  const read = async () => (await readJsonFile(file, stored, log)) ?? []
  const change = (next: (files: v.InferOutput<typeof stored>) => v.InferOutput<typeof stored>) =>
    inTurn(file, async () => writeJsonFile(file, next(await read()).slice(0, kept)))
  return {
    list: async () => (await read()).map(({ path, openedAt }) => ({ path, name: basename(path), openedAt })),
    add: (path) =>
      change((files) => [
        { path, openedAt: new Date().toISOString() },
        ...files.filter((known) => known.path !== path),
      ]),
    forget: (path) => change((files) => files.filter((known) => known.path !== path)),
  }
}
