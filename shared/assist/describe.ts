import type { Message } from '#shared/model/message.ts'

/** A text of the schema or the catalog as a message, so that it can be said in other languages. */
export function described(text: string): Message {
  return { template: text, values: [] }
}

/** The description of an offer, where there is one. */
export function describing(text: string | undefined): { readonly description?: Message } {
  return text === undefined ? {} : { description: described(text) }
}
