import type { CodePipelineClient } from '@aws-sdk/client-codepipeline'
import { refusalOf } from './call.ts'

/** A call that a situation makes the service refuse, by the name of the exception. */
export type Provocation<Situation> = readonly [
  operation: string,
  exception: string,
  input: (situation: Situation) => object,
]

/** How the calls are refused, one after the other, in the form of what is expected of them. */
export async function refusals<Situation extends { readonly client: CodePipelineClient }>(
  situation: Situation,
  provocations: readonly Provocation<Situation>[],
) {
  const found = []
  for (const [operation, , input] of provocations) {
    const { name, status } = await refusalOf(situation.client, operation, input(situation))
    found.push({ operation, name, status })
  }
  return found
}

export function expected<Situation>(provocations: readonly Provocation<Situation>[]) {
  return provocations.map(([operation, name]) => ({ operation, name, status: 400 }))
}
