import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { errorCode, isSystemError } from '#main/system-error.ts'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { actionTypeOf, customActionTypeKey, isDefinition } from '#shared/catalog/index.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { fileFailure } from './failures.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import { createSerial } from './serial.ts'

/** The custom action types that the user keeps, by their key. */
export interface OwnActionTypes {
  /** Every definition, in the order of their keys. */
  list(): Promise<Result<readonly CustomActionTypeDefinition[]>>
  /** The same as entries of the catalog, to be handed to `catalogWith`. */
  types(): Promise<Result<readonly ActionType[]>>
  /** Keeps definitions, each in the place of one with its key. */
  add(definitions: readonly CustomActionTypeDefinition[]): Promise<Result<null>>
  /** Fails with `not-found` where there is none of this key. */
  remove(key: string): Promise<Result<null>>
  /** Tells of every change, whichever process made it; gives the way to end that. */
  watch(listener: (definitions: readonly CustomActionTypeDefinition[]) => void): () => void
}

export interface OwnActionTypesPorts {
  readonly log: (message: string) => void
  /** Milliseconds between two looks at the folder. */
  readonly interval?: number
}

const stored = v.custom<CustomActionTypeDefinition>(isDefinition)

/**
 * Keeps definitions in a folder, one file each in the form that `aws codepipeline create-custom-action-type` takes. The
 * folder is read anew each time, because several processes share it, and people may put files there.
 */
export function createOwnActionTypes(folder: string, { log, interval = 1000 }: OwnActionTypesPorts): OwnActionTypes {
  const inTurn = createSerial()
  const listeners = new Set<(definitions: readonly CustomActionTypeDefinition[]) => void>()
  let timer: NodeJS.Timeout | undefined
  let seen: Promise<string> | undefined

  async function read(): Promise<readonly Kept[]> {
    const names = (await readdir(folder).catch(noneIfMissing)).filter((name) => name.endsWith('.json')).sort()
    const files = names.map((name) => join(folder, name))
    const read = await Promise.all(
      files.map(async (file) => ({ file, definition: await readJsonFile(file, stored, log) })),
    )
    return read.flatMap(({ file, definition }) =>
      definition ? [{ file, definition, key: customActionTypeKey(definition) }] : [],
    )
  }

  async function list(): Promise<Result<readonly CustomActionTypeDefinition[]>> {
    try {
      const byKey = new Map((await read()).map(({ key, definition }) => [key, definition]))
      return succeed([...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition))
    } catch (error) {
      return fileFailure(error, folder)
    }
  }

  /** Changes what is kept, one change after the other, and lets those who watch know at once. */
  async function change(make: () => Promise<Result<null>>): Promise<Result<null>> {
    return inTurn(folder, async () => {
      try {
        return await make()
      } catch (error) {
        return fileFailure(error, folder)
      } finally {
        void look()
      }
    })
  }

  async function look(): Promise<void> {
    if (!seen) return
    const before = seen
    seen = lookOf(folder)
    if ((await before) === (await seen)) return
    const listed = await list()
    if (!listed.ok) return log(listed.failure.message)
    for (const listener of listeners) listener(listed.value)
  }

  return {
    list,
    async types() {
      const listed = await list()
      return listed.ok ? succeed(listed.value.map(actionTypeOf)) : listed
    },
    add: (definitions) =>
      change(async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const before = await read()
        for (const definition of definitions) {
          const key = customActionTypeKey(definition)
          const [kept, ...others] = before.filter((one) => one.key === key)
          await writeJsonFile(kept?.file ?? join(folder, fileNameOf(definition)), definition)
          for (const { file } of others) await rm(file, { force: true })
        }
        return succeed(null)
      }),
    remove: (key) =>
      change(async () => {
        const kept = (await read()).filter((one) => one.key === key)
        if (kept.length === 0) return fail('not-found', `There is no custom action type ${key}.`, { key })
        for (const { file } of kept) await rm(file, { force: true })
        return succeed(null)
      }),
    watch(listener) {
      listeners.add(listener)
      seen ??= lookOf(folder)
      timer ??= setInterval(() => void look(), interval).unref()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearInterval(timer)
        timer = undefined
        seen = undefined
      }
    },
  }
}

interface Kept {
  readonly file: string
  readonly key: string
  readonly definition: CustomActionTypeDefinition
}

/** No part can hold the dot that stands between them. */
function fileNameOf({ category, provider, version }: CustomActionTypeDefinition): string {
  return `${category}.${provider}.${version}.json`
}

/** A file that comes, goes or is replaced changes its folder. */
async function lookOf(folder: string): Promise<string> {
  try {
    return String((await stat(folder)).mtimeMs)
  } catch (error) {
    return errorCode(error) ?? String(error)
  }
}

function noneIfMissing(error: unknown): readonly string[] {
  if (isSystemError(error, 'ENOENT')) return []
  throw error
}
