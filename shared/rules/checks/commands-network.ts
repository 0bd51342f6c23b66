import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

const keys = ['VpcId', 'Subnets', 'SecurityGroupIds'] as const

/** A VPC goes with subnets and security groups (CODEBUILD/vpc-support). */
export const commandsNetwork: ActionRule = {
  id: 'commands-network',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A Commands action names a VPC with its subnets and security groups, or none of them.',
  explanation:
    'To reach into a VPC, the machine needs to know where it stands (the subnets) and what it may reach (the security groups).',
  docs: 'https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html',
  *checkAction({ configuration, isConfigurationKnown }, type) {
    if (!isConfigurationKnown || !isType(type, 'Compute', 'Commands')) return
    const given = keys.find((key) => isThere(member(configuration, key)) === true)
    if (given === undefined) return
    for (const key of keys) {
      if (isThere(member(configuration, key)) !== false) continue
      yield { location: placeOf(key), message: say`Add “${key}”, which goes with “${given}”.` }
    }
  },
}
