import { randomBytes } from 'node:crypto'
import * as v from 'valibot'
import { writeAtomically } from '#main/files/atomic-write.ts'
import { readJsonFile } from '#main/files/json-file.ts'
import { isSystemError } from '#main/system-error.ts'
import { type Role, roles } from './caller.ts'
import { keysFile } from './keys-file.ts'

export interface KeyPair {
  readonly role: Role
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** The keys of a data folder: one pair for each role. */
export interface KeyPairs {
  of(role: Role): KeyPair
  find(accessKeyId: string): KeyPair | undefined
}

const keyPair = v.strictObject({
  role: v.picklist(roles),
  accessKeyId: v.pipe(v.string(), v.regex(/^[A-Z0-9]{16,128}$/)),
  secretAccessKey: v.pipe(v.string(), v.minLength(40), v.maxLength(128)),
})
const keyFile = v.strictObject({
  version: v.literal(1),
  keys: v.pipe(
    v.array(keyPair),
    v.check((keys) => roles.every((role) => keys.filter((key) => key.role === role).length === 1)),
  ),
})

/**
 * The keys of a data folder. The first process on the folder makes them, readable by this user alone; whoever comes at
 * the same time gets the same ones.
 */
export async function openKeyPairs(dataFolder: string, log: (message: string) => void): Promise<KeyPairs> {
  const path = keysFile(dataFolder)
  const read = () => readJsonFile(path, keyFile, log)
  const { keys } = (await read()) ?? (await make(path)) ?? (await read()) ?? raise(path)
  return {
    of: (role) => keys.find((key) => key.role === role) ?? raise(path),
    find: (accessKeyId) => keys.find((key) => key.accessKeyId === accessKeyId),
  }
}

/** Makes new keys, unless another process was faster: then there is nothing to give. */
async function make(path: string): Promise<v.InferOutput<typeof keyFile> | undefined> {
  const made = { version: 1 as const, keys: roles.map(newPair) }
  try {
    const bytes = Buffer.from(`${JSON.stringify(made, null, 2)}\n`)
    await writeAtomically(path, bytes, { exclusive: true, mode: 0o600 })
    return made
  } catch (error) {
    if (!isSystemError(error, 'EEXIST')) throw error
    return undefined
  }
}

function newPair(role: Role): KeyPair {
  return { role, accessKeyId: `LOCAL${letters(15)}`, secretAccessKey: randomBytes(30).toString('base64url') }
}

/** Letters and digits as real key ids have them; they begin differently, so that nobody takes one for a key of AWS. */
function letters(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('')
}

function raise(path: string): never {
  throw new Error(`Expected keys in ${path}; another program changes it.`)
}
