import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { readArn } from '../arn.ts'
import type { PipelineRule } from '../rule.ts'
import { storesOf } from '../stores.ts'

/** The key of a store lies in the Region of the store and in the pipeline's account (UG/actions-create-cross-region). */
export const artifactKeyPlace: PipelineRule = {
  id: 'artifact-key-place',
  topic: 'regions and roles',
  severity: 'warning',
  summary: 'The key of an artifact store is in the store’s Region and in the pipeline’s account.',
  explanation:
    'A KMS key encrypts only in its own Region, and CodePipeline expects bucket and key in the account of the pipeline. Otherwise the first action that writes to the store fails.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
  *check(pipeline) {
    const home = readArn(literal(member(pipeline.raw, 'roleArn')))?.account
    for (const { region, raw, location } of storesOf(pipeline) ?? []) {
      const key = readArn(literal(member(member(raw, 'encryptionKey'), 'id')))
      if (!key) continue
      const place = [...location, 'encryptionKey', 'id']
      if (region !== undefined && key.region !== '' && key.region !== region) {
        yield {
          location: place,
          message: say`Take a key of ${region}: this one is in ${key.region}, and the store is not.`,
        }
      } else if (home !== undefined && key.account !== '' && key.account !== home) {
        yield {
          location: place,
          message: say`Take a key of account ${home}, which is the pipeline’s: this one belongs to account ${key.account}.`,
        }
      }
    }
  },
}
