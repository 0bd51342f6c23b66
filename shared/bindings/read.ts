import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import * as v from 'valibot'
import { toPointer } from '#shared/model/location.ts'
import { type BindingsData, bindingsData } from './schema.ts'

/** What is wrong in a bindings file. */
export interface BindingMistake {
  /** A JSON Pointer, or nothing for the text as a whole. */
  readonly pointer: string
  readonly message: string
  /** Offsets in the text; of a missing key those of the object that it is missing from. */
  readonly range: { readonly start: number; readonly end: number }
}

/** Reads the text of a bindings file; every mistake in it is named at once, with its place. */
export function readBindingsText(
  text: string,
): { readonly data: BindingsData } | { readonly mistakes: readonly BindingMistake[] } {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = `It is no JSON: ${error instanceof Error ? error.message : String(error)}`
    return { mistakes: [{ pointer: '', message, range: { start: 0, end: text.length } }] }
  }
  const decoded = v.safeParse(bindingsData, value)
  if (decoded.success) return { data: decoded.output }
  const tree = parseTree(text)
  return {
    mistakes: decoded.issues.map((issue) => {
      const path = issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []
      return { pointer: toPointer(path) || '/', message: messageOf(issue), range: rangeOf(tree, path) }
    }),
  }
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'This key is not known here.'
  if (issue.type === 'strict_object' && issue.received === 'undefined') return 'This key is missing.'
  return issue.message
}

function rangeOf(tree: Node | undefined, path: readonly (string | number)[]): BindingMistake['range'] {
  for (let length = path.length; tree && length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return { start: node.offset, end: node.offset + node.length }
  }
  return { start: 0, end: 0 }
}
