import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline as pump } from 'node:stream/promises'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { fileFailure } from './failures.ts'

/** Writes what comes into a file, however much it is; until all of it is there, what was there before stays. */
export async function saveStream(
  path: string,
  content: AsyncIterable<string | Uint8Array>,
  { replace }: { readonly replace: boolean },
): Promise<Result<null>> {
  if (!replace && (await isThere(path))) {
    return fail('already-exists', `${path}: there is such a file already.`, { path })
  }
  const temporary = join(dirname(path), `.stagecraft-${randomBytes(8).toString('hex')}.tmp`)
  try {
    await pump(content, createWriteStream(temporary, { flags: 'wx' }))
    await rename(temporary, path)
    return succeed(null)
  } catch (error) {
    return fileFailure(error, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
