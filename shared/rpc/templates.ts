import * as v from 'valibot'
import { call } from './contract.ts'

export interface Template {
  readonly name: string
  readonly title: string
  readonly description: string
}

/** Starter templates: plain pipeline files. */
export const templates = {
  list: call<undefined, readonly Template[]>(v.undefined()),
  read: call<{ name: string }, { readonly text: string; readonly fileName: string }>(v.object({ name: v.string() })),
}
