import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { isSystemError } from '#main/system-error.ts'
import { accountOf, regionOf } from '../../bindings.ts'
import type { ActionWork } from '../../executor.ts'

const outputs = v.record(v.string(), v.string())
const stackData = v.object({
  /** Those of the last change; absent while there are only change sets. */
  outputs: v.optional(outputs),
  /** The outputs that a stack would have with a change set. */
  changeSets: v.record(v.string(), v.object({ outputs })),
})

/** What is remembered of a stack between actions. */
export type Stack = v.InferOutput<typeof stackData>

/** The stacks that simulated actions spoke of, one file each in the data folder. Nothing of them exists anywhere. */
export class Stacks {
  readonly #work: Pick<ActionWork, 'dataFolder' | 'bindings' | 'region'>

  constructor(work: Pick<ActionWork, 'dataFolder' | 'bindings' | 'region'>) {
    this.#work = work
  }

  /** A stack, `undefined` where none was made. */
  async find(name: string): Promise<Stack | undefined> {
    let text: string
    try {
      text = await readFile(this.#fileOf(name), 'utf8')
    } catch (error) {
      if (isSystemError(error, 'ENOENT')) return undefined
      throw error
    }
    return v.parse(stackData, JSON.parse(text))
  }

  async put(name: string, stack: Stack): Promise<void> {
    const file = this.#fileOf(name)
    const fresh = `${file}.${randomUUID()}`
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    // Whoever reads meanwhile finds the old one or the new one.
    await writeFile(fresh, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 })
    await rename(fresh, file)
  }

  async remove(name: string): Promise<void> {
    await rm(this.#fileOf(name), { force: true })
  }

  /** Names of stacks are letters, digits and hyphens; the check of the configuration has seen to that. */
  #fileOf(name: string): string {
    if (!isStackName(name)) throw new Error(`“${name}” is no name of a stack`)
    const { dataFolder, bindings, region } = this.#work
    const place = `${accountOf(bindings)}-${region ?? regionOf(bindings)}`.replaceAll(/[^\w-]/g, '_')
    return join(dataFolder, 'simulated', 'stacks', place, `${name}.json`)
  }
}

/** Whether a stack or a change set may have this name. */
export function isStackName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name)
}
