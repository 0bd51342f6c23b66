import * as v from 'valibot'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { call, event } from './contract.ts'
import { maximumTextLength } from './documents.ts'

/** The custom action types that the user keeps; `actionTypeOf` makes entries of the catalog of them. */
export const actionTypes = {
  list: call<undefined, readonly CustomActionTypeDefinition[]>(v.undefined()),
  /**
   * Keeps every custom action type that a text defines, each in the place of one with its key. Fails with
   * `document-invalid` where something is wrong with the text, and then keeps none; what is only doubtful comes back as
   * `warnings`. `parameters` are for a CloudFormation template.
   */
  add: call<
    { text: string; parameters?: Readonly<Record<string, string>> | undefined },
    { readonly keys: readonly string[]; readonly warnings: readonly string[] }
  >(
    v.object({
      text: v.pipe(v.string(), v.maxLength(maximumTextLength)),
      parameters: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  /** Fails with `not-found` where there is none of this key. */
  remove: call<{ key: string }, null>(v.object({ key: v.string() })),
  /** They are others now, whichever process changed them. */
  changed: event<readonly CustomActionTypeDefinition[]>(),
}
