import { describe, expect, it } from 'vitest'
import { actionTypes, ruleTypes } from '#shared/catalog/index.ts'
import { actionSays, actionShould, differences, keyOf, missingFacts, readFacts, ruleSays, ruleShould } from './facts.ts'

/** Where the catalog says something else than the facts, and why. */
const deviations: Readonly<Record<string, string>> = {
  'Build/AWS/ECRBuildAndPublish/1: DockerFilePath.default':
    'The facts describe a default in words; a form wants a value.',
  'Deploy/AWS/S3/1: ObjectKey.unconfirmed':
    'Only its use with extracted files is unsure, which the help does not state; that it is needed without is sure.',
  'Deploy/AWS/CloudFormation/1: permission CfnPassRole.isConditional':
    'Executing a change set takes no role, and then there is none to pass.',
  'Deploy/AWS/CloudFormationStackSet/1: AdministrationRoleArn.default':
    'The default is the name of a role and no ARN, which is what the key takes; the help says it.',
  'Deploy/AWS/CloudFormationStackSet/1: DeploymentTargets.kind': 'Accounts between commas are a list.',
  'Deploy/AWS/CloudFormationStackInstances/1: DeploymentTargets.kind': 'Accounts between commas are a list.',
  'Deploy/AWS/EC2/1: permissions':
    'The note on instances without a tag value is a permission of its own, Ec2SendCommandAnyValue.',
  'Deploy/AWS/EC2/1: permission Ec2SendCommand.isConditional': 'It names the tag value, so it needs one.',
  'Deploy/AWS/EC2/1: MaxBatch.pattern': 'The format that the facts give in words.',
  'Deploy/AWS/EC2/1: MaxError.pattern': 'The format that the facts give in words.',
  'Deploy/AWS/Lambda/1: DeployStrategy.pattern': 'The format that the facts give in words.',
  'Approval/AWS/Manual/1: crossRegion':
    'That it is not supported is unsure, and samples have a Region; true keeps anybody from being told off.',
  'Invoke/AWS/Lambda/1: FunctionName.unconfirmed':
    'Only whether an ARN is taken too is unsure, which the help does not state; that the key is needed is sure.',
}

describe.skipIf(missingFacts !== '')(`the catalog beside the facts${missingFacts}`, () => {
  const found = () => {
    const facts = readFacts()
    return [
      ...differences(
        new Map(facts.actionTypes.map((entry) => [entry.id, actionShould(entry)])),
        new Map(actionTypes.map((type) => [keyOf.action(type), actionSays(type)])),
      ),
      ...differences(
        new Map(facts.ruleTypes.map((entry) => [entry.id, ruleShould(entry)])),
        new Map(ruleTypes.map((type) => [keyOf.rule(type), ruleSays(type)])),
      ),
    ]
  }

  it('says what they say, but for deviations that have a reason', () => {
    expect(found().filter((difference) => !(difference in deviations))).toEqual([])
  })

  it('has no reason for a deviation that is gone', () => {
    const differing = found()
    expect(Object.keys(deviations).filter((deviation) => !differing.includes(deviation))).toEqual([])
  })
})
