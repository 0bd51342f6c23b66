import { isFault, readJsonText } from './configuration/json-text.ts'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import type { Dialect } from '#shared/rules/rule.ts'
import { functionText, looksLikeFunction, readFunction } from './function-text.ts'

/** What a field shows for a value: text as it stands, a function of CloudFormation in its short form, else JSON. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return isStructure(value) ? functionText(value) : JSON.stringify(value)
}

/** Whether a value stands where text is wanted and is none: a function of CloudFormation, or something misplaced. */
export function isStructure(value: Json | undefined): boolean {
  return isObject(value) || isList(value)
}

/**
 * The value that a field's text means, or what is wrong with it. Functions are read in templates, and wherever something
 * else than text stood before; an empty text means that there is no value.
 */
export function valueOf(
  text: string,
  before: Json | undefined,
  dialect: Dialect,
): { readonly value: Json | undefined } | { readonly message: string } {
  if (text === '') return { value: undefined }
  if ((dialect === 'cloudformation' || isStructure(before)) && looksLikeFunction(text)) return readFunction(text)
  if (!isStructure(before) || !/^\s*[[{]/.test(text)) return { value: text }
  const read = readJsonText(text)
  return isFault(read) ? { message: read.message } : { value: read.value }
}
