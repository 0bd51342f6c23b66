import { CreateCustomActionTypeCommand, PutWebhookCommand, type WebhookDefinition } from '@aws-sdk/client-codepipeline'
import { asDeclaration } from '#main/api/check-declaration.ts'
import { apiPipeline, approval } from '../declarations.ts'
import { localApi } from '../local-api.ts'
import type { Provocation } from './provocation.ts'

const pipeline = apiPipeline({ Gate: [approval] })
const counts = { minimumCount: 0, maximumCount: 1 }
const customType = (version: string) =>
  ({
    category: 'Build',
    provider: 'Smithy',
    version,
    inputArtifactDetails: counts,
    outputArtifactDetails: counts,
  }) as const
const webhook = (name: string): WebhookDefinition => ({
  name,
  targetPipeline: 'p0',
  targetAction: 'Fetch',
  filters: [{ jsonPath: '$.ref' }],
  authentication: 'UNAUTHENTICATED',
  authenticationConfiguration: {},
})

/** What is refused where there is as much of everything as an account may have. */
export const ofFull: readonly Provocation<Awaited<ReturnType<typeof full>>>[] = [
  ['CreatePipeline', 'LimitExceededException', () => ({ pipeline })],
  ['CreateCustomActionType', 'LimitExceededException', () => customType('more')],
  ['PutWebhook', 'LimitExceededException', () => ({ webhook: webhook('more') })],
]

export async function full() {
  const { client, engine } = localApi()
  for (let count = 0; count < 1000; count++) {
    engine.pipelines.create(asDeclaration({ ...pipeline, name: `p${count}` }), {})
  }
  for (let count = 0; count < 50; count++) {
    await client.send(new CreateCustomActionTypeCommand(customType(String(count))))
  }
  for (let count = 0; count < 300; count++) {
    await client.send(new PutWebhookCommand({ webhook: webhook(`w${count}`) }))
  }
  return { client }
}
