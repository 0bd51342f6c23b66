import type { ActionTypeId } from '@aws-sdk/client-codepipeline'

/** An action type that is polled for, with its words and what it is called in an ARN. */
export function polledTypeOf(id: ActionTypeId | undefined) {
  const { category = '', owner = '', provider = '', version = '' } = id ?? {}
  const type = { category, owner, provider, version }
  const words = [category, owner, provider, version].join('/')
  return { type, words, arn: `actiontype:${words}` }
}
