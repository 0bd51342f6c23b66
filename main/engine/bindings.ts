import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import * as v from 'valibot'
import {
  type ActionBinding,
  type BindingsData,
  bindingsData,
  bindingsFileName,
  type ProjectBinding,
} from '#shared/bindings/schema.ts'
import { toPointer } from '#shared/model/location.ts'
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
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return fail('missing-binding', `${file} is no JSON: ${messageOf(error)}`)
  }
  const decoded = v.safeParse(bindingsData, value)
  if (decoded.success) return succeed({ ...decoded.output, folder: dirname(resolve(file)), text })
  const mistakes = decoded.issues.map((issue) => `${pointerTo(issue)}: ${mistakeIn(issue)}`)
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

/** A path of the bindings file, as an absolute one. */
export function boundPath(bindings: Bindings, path: string): string {
  return resolve(bindings.folder, path)
}

function pointerTo({ path }: v.BaseIssue<unknown>): string {
  const names = path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
  return toPointer(names) || '/'
}

function mistakeIn(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'This key is not known here.'
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'This key is missing.'
  return issue.message
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
