import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { readArn } from '../arn.ts'
import type { PipelineRule } from '../rule.ts'

/** Nobody can take on a role of another partition: AWS, its Regions in China and GovCloud know nothing of one another. */
export const rolePartition: PipelineRule = {
  id: 'role-partition',
  topic: 'regions and roles',
  severity: 'warning',
  summary: 'The role of an action is in the same partition of AWS as the pipeline’s.',
  explanation:
    'The pipeline’s role has to take on the role of the action. That works between accounts, but not between partitions such as aws, aws-cn and aws-us-gov.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
  *check({ raw, stages }) {
    const home = readArn(literal(member(raw, 'roleArn')))?.partition
    if (home === undefined) return
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, { roleArn }] of actions.entries()) {
        const partition = roleArn === undefined ? undefined : readArn(roleArn)?.partition
        if (partition === undefined || partition === home) continue
        yield {
          location: at('stages', s, 'actions', a, 'roleArn'),
          message: say`Take a role of partition ${home}: the pipeline’s role cannot take on one of ${partition}.`,
        }
      }
    }
  },
}
