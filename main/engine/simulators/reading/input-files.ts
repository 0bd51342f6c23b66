import { readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { filesIn, followed, type Packed } from '../../artifacts/pack.ts'
import { unpack, UnsafeArchive } from '../../artifacts/unpack.ts'
import type { ActionWork } from '../../executor.ts'
import { mistake, type Reading } from './mistake.ts'

/** A file of an input artifact. */
export interface InputFile {
  /** `Artifact::path`, as people name it. */
  readonly name: string
  readonly bytes: Buffer
}

/** The files in the input artifacts of an action; an artifact is unpacked when it is first asked for. */
export class InputFiles {
  readonly #work: Pick<ActionWork, 'inputs' | 'workFolder'>
  readonly #unpacked = new Map<string, Promise<Reading<readonly Packed[]>>>()

  constructor(work: Pick<ActionWork, 'inputs' | 'workFolder'>) {
    this.#work = work
  }

  /** A file that is named as `Artifact::path`. */
  async named(reference: string, key: string): Promise<Reading<InputFile>> {
    const [, artifact = '', path = ''] = /^(.*?)::(.*)$/s.exec(reference) ?? []
    if (artifact !== '' && path !== '') return this.read(path, artifact)
    return { mistakes: [mistake(`${key} “${reference}” names no file: write Artifact::path.`)] }
  }

  /** What a file of an artifact holds; without a name, that of the first one. */
  async read(path: string, artifact = this.#first): Promise<Reading<InputFile>> {
    const found = await this.find(path, artifact)
    if ('mistakes' in found) return found
    const name = `${artifact}::${found.value.name}`
    const { size } = await stat(found.value.file)
    if (size > maximumBytes)
      return { mistakes: [mistake(`${name} has ${size} bytes: that is too much for any service.`)] }
    return { value: { name, bytes: await readFile(found.value.file) } }
  }

  /** A file of an artifact, whatever it holds. */
  async find(path: string, artifact = this.#first): Promise<Reading<Packed>> {
    const files = await this.list(artifact)
    if ('mistakes' in files) return files
    const wanted = plain(path)
    const found = files.value.find(({ name }) => name === wanted)
    if (found) return { value: found }
    const other = files.value.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.name
    const hint = other === undefined ? '' : ` There is “${other}”, which is spelled differently.`
    return { mistakes: [mistake(`There is no file “${path}” in artifact ${artifact}.${hint}`)] }
  }

  /** Every file of an artifact, in the order of their names. */
  async list(artifact = this.#first): Promise<Reading<readonly Packed[]>> {
    const known = this.#unpacked.get(artifact)
    if (known) return known
    const unpacked = this.#unpack(artifact)
    this.#unpacked.set(artifact, unpacked)
    return unpacked
  }

  get #first(): string {
    return this.#work.inputs[0]?.name ?? ''
  }

  async #unpack(artifact: string): Promise<Reading<readonly Packed[]>> {
    const { inputs, workFolder } = this.#work
    const index = inputs.findIndex(({ name }) => name === artifact)
    const input = inputs[index]
    if (!input) {
      const message =
        artifact === '' ? 'There is no input artifact.' : `Artifact ${artifact} is no input of this action.`
      return { mistakes: [mistake(message)] }
    }
    const folder = join(workFolder, 'in', String(index))
    try {
      await unpack(input.file, folder)
    } catch (error) {
      if (!(error instanceof UnsafeArchive)) throw error
      return { mistakes: [mistake(`Input artifact ${artifact} is no readable zip file: ${error.message}`)] }
    }
    const files = await followed(await filesIn(folder), folder)
    return { value: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
  }
}

/** What is read must fit into memory; no service takes files of nearly that size for what they say. */
const maximumBytes = 64 * 1024 ** 2

/** A path from the root of an artifact, without what changes nothing. */
export function plain(path: string): string {
  return posix.normalize(path).replace(/^\/+/, '').replace(/\/$/, '')
}
