import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import * as v from 'valibot'
import { readBindingsText } from '#shared/bindings/read.ts'
import {
  type ActionBinding,
  type BindingsData,
  bindingsData,
  bindingsFileName,
  type ProjectBinding,
} from '#shared/bindings/schema.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'

export { type ActionBinding, bindingsFileName, type ProjectBinding }

/** What the user said that things are on this machine; plain data, so that a run keeps those it was started with. */
export interface Bindings extends BindingsData {
  /** The folder that relative paths start from. */
  readonly folder: string
  /** The bytes that were read, as text; empty where there is no file. */
  readonly text: string
}

/** Bindings that bind nothing. */
export function noBindings(folder: string): Bindings {
  return { ...v.parse(bindingsData, { version: 1 }), folder, text: '' }
}

/** Reads a bindings file; every mistake in it is named at once, with its place. */
export async function readBindings(file: string): Promise<Result<Bindings>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return fail('missing-binding', `The bindings ${file} cannot be read: ${messageOf(error)}`)
  }
  const read = readBindingsText(text)
  if ('data' in read) return succeed({ ...read.data, folder: dirname(resolve(file)), text })
  const mistakes = read.mistakes.map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`))
  return fail('missing-binding', mistakes.map((mistake) => `${file}: ${mistake}`).join('\n'), { mistakes })
}

/** What is bound for one action alone. */
export function bindingOf(bindings: Bindings, place: { readonly stage: string; readonly action: string }) {
  return ownMember(bindings.actions, `${place.stage}.${place.action}`)
}

/** The entry of a record by its own name; never what every object has. */
export function ownMember<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** The Region that a run is told that it is in. */
export function regionOf({ parameters }: Pick<Bindings, 'parameters'>): string {
  return ownMember(parameters, 'AWS::Region') ?? 'us-east-1'
}

/** The account that a run is told that it is in. */
export function accountOf({ parameters }: Pick<Bindings, 'parameters'>): string {
  return ownMember(parameters, 'AWS::AccountId') ?? '123456789012'
}

/** A path of the bindings file, as an absolute one. */
export function boundPath(bindings: Bindings, path: string): string {
  return resolve(bindings.folder, path)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
