import {
  AcknowledgeJobCommand,
  CreateCustomActionTypeCommand,
  CreatePipelineCommand,
  PollForJobsCommand,
  PollForThirdPartyJobsCommand,
} from '@aws-sdk/client-codepipeline'
import { expect } from 'vitest'
import { noBindings } from '#main/engine/bindings.ts'
import { outputVariablesBytes } from '#shared/execution/limits.ts'
import { apiAction, apiPipeline } from '../declarations.ts'
import { localApi } from '../local-api.ts'
import { folderWithSource, start } from '../shop.ts'
import type { Provocation } from './provocation.ts'

const nobody = '11111111-1111-4111-8111-111111111111'
const failureDetails = { type: 'JobFailed', message: 'no' }
const counts = { minimumCount: 0, maximumCount: 1 }
const clientToken = 'open-sesame'
const nonce = 'no-such-nonce'
const inputArtifacts = [{ name: 'App' }]

/** What is refused where jobs wait: a custom one, one that was taken on, and that of a partner. */
export const ofWorking: readonly Provocation<Awaited<ReturnType<typeof working>>>[] = [
  ['AcknowledgeJob', 'InvalidNonceException', ({ jobId }) => ({ jobId, nonce })],
  ['AcknowledgeJob', 'JobNotFoundException', () => ({ jobId: nobody, nonce })],
  ['GetJobDetails', 'JobNotFoundException', () => ({ jobId: nobody })],
  ['PutJobFailureResult', 'JobNotFoundException', () => ({ jobId: nobody, failureDetails })],
  ['PutJobFailureResult', 'InvalidJobStateException', ({ jobId }) => ({ jobId, failureDetails })],
  ['PutJobSuccessResult', 'JobNotFoundException', () => ({ jobId: nobody })],
  ['PutJobSuccessResult', 'InvalidJobStateException', ({ jobId }) => ({ jobId })],
  [
    'PutJobSuccessResult',
    'OutputVariablesSizeExceededException',
    ({ taken }) => ({ jobId: taken, outputVariables: { A: 'x'.repeat(outputVariablesBytes) } }),
  ],

  ['AcknowledgeThirdPartyJob', 'InvalidNonceException', ({ ofPartner: jobId }) => ({ jobId, nonce, clientToken })],
  ['AcknowledgeThirdPartyJob', 'JobNotFoundException', () => ({ jobId: nobody, nonce, clientToken })],
  [
    'AcknowledgeThirdPartyJob',
    'InvalidClientTokenException',
    ({ ofPartner: jobId }) => ({ jobId, nonce, clientToken: 'guess' }),
  ],
  ['GetThirdPartyJobDetails', 'JobNotFoundException', () => ({ jobId: nobody, clientToken })],
  ['GetThirdPartyJobDetails', 'InvalidJobException', ({ jobId }) => ({ jobId, clientToken })],
  [
    'GetThirdPartyJobDetails',
    'InvalidClientTokenException',
    ({ ofPartner: jobId }) => ({ jobId, clientToken: 'guess' }),
  ],
  ...['PutThirdPartyJobFailureResult', 'PutThirdPartyJobSuccessResult'].flatMap(
    (operation): readonly Provocation<Awaited<ReturnType<typeof working>>>[] => [
      [operation, 'JobNotFoundException', () => ({ jobId: nobody, clientToken, failureDetails })],
      [operation, 'InvalidJobStateException', ({ ofPartner: jobId }) => ({ jobId, clientToken, failureDetails })],
      [
        operation,
        'InvalidClientTokenException',
        ({ ofPartner: jobId }) => ({ jobId, clientToken: 'guess', failureDetails }),
      ],
    ],
  ),
]

export async function working() {
  const bindings = {
    ...noBindings('/'),
    partners: { BlazeMeter: { clientId: nobody, clientToken: { env: 'BLAZE' } } },
  }
  const { client } = localApi({ env: { ...process.env, BLAZE: clientToken }, bindings }, await folderWithSource())
  const type = { category: 'Build', provider: 'Smithy', version: '1' } as const
  await client.send(
    new CreateCustomActionTypeCommand({ ...type, inputArtifactDetails: counts, outputArtifactDetails: counts }),
  )
  const configuration = { TestName: 'load' }
  const pipeline = apiPipeline({
    Build: [
      apiAction('Forge', ['Build', 'Smithy', 'Custom'], { inputArtifacts }),
      apiAction('Weld', ['Build', 'Smithy', 'Custom'], { inputArtifacts }),
      apiAction('Load', ['Test', 'BlazeMeter', 'ThirdParty'], { configuration, inputArtifacts }),
    ],
  })
  await client.send(new CreatePipelineCommand({ pipeline }))
  await start(client)
  const own = new PollForJobsCommand({ actionTypeId: { ...type, owner: 'Custom' } })
  const theirs = new PollForThirdPartyJobsCommand({
    actionTypeId: { category: 'Test', owner: 'ThirdParty', provider: 'BlazeMeter', version: '1' },
  })
  await expect.poll(async () => (await client.send(own)).jobs?.length, { timeout: 15_000 }).toBe(2)
  await expect.poll(async () => (await client.send(theirs)).jobs?.length, { timeout: 15_000 }).toBe(1)
  const { jobs: [first, second] = [] } = await client.send(own)
  const { jobs: [partners] = [] } = await client.send(theirs)
  await client.send(new AcknowledgeJobCommand({ jobId: second?.id, nonce: second?.nonce }))
  return { client, jobId: first?.id ?? '', taken: second?.id ?? '', ofPartner: partners?.jobId ?? '' }
}
