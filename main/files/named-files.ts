import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { realTarget } from './atomic-write.ts'
import { fileFailure } from './failures.ts'

/** The real paths of files that somebody named on a command line; fails with every one that cannot be opened. */
export async function resolveNamedFiles(names: readonly string[], cwd: string): Promise<Result<readonly string[]>> {
  const found = await Promise.all(names.map((name) => resolveOne(name, cwd)))
  const failures = found.flatMap((result) => (result.ok ? [] : [result.failure]))
  const [first] = failures
  if (first) return fail(first.code, failures.map(({ message }) => message).join('\n'))
  return succeed([...new Set(found.flatMap((result) => (result.ok ? [result.value] : [])))])
}

async function resolveOne(name: string, cwd: string): Promise<Result<string>> {
  try {
    const path = await realTarget(resolve(cwd, name))
    if ((await stat(path)).isDirectory()) return fail('is-directory', `${name}: it is a folder; name a file.`)
    await access(path, constants.R_OK)
    return succeed(path)
  } catch (error) {
    return fileFailure(error, name)
  }
}
