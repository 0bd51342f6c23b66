import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'

/** How many earlier numbers stay, so that processes that count at the same time get different ones. */
const kept = 20

/** The next number of a project's builds in a data folder, counting from 1. Each is a folder that only one can make. */
export async function nextBuildNumber(dataFolder: string, project: string): Promise<number> {
  const folder = join(dataFolder, 'builds', createHash('sha256').update(project).digest('hex').slice(0, 32))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const taken = (await readdir(folder)).map(Number).filter(Number.isSafeInteger)
  let number = Math.max(0, ...taken) + 1
  while (!(await isMade(join(folder, String(number))))) number += 1
  const old = taken.filter((one) => one < number - kept)
  await Promise.all(old.map((one) => rm(join(folder, String(one)), { recursive: true, force: true })))
  return number
}

async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return false
    throw error
  }
}
