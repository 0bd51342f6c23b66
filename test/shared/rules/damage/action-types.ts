import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { type Damage, lacking, ofType, typed, variable } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const ecs = awsType('Deploy', 'ECS')
const eks = awsType('Deploy', 'EKS')
const ec2 = awsType('Deploy', 'EC2')
const commands = awsType('Compute', 'Commands')

/** What is wrong with action types, and with members that belong to some of them. */
export const actionTypesDamages: readonly Damage[] = [
  ofType(codeBuild, 'the category is that of another type', 'action-type-known', typed({ category: 'Deploy' })),
  ofType(codeBuild, 'the provider is misspelled', 'action-type-known', typed({ provider: 'CodeBiuld' })),
  ofType(ecs, 'the provider does not exist', 'action-type-known', typed({ provider: 'Heroku' })),
  ofType(codeBuild, 'the version does not exist', 'action-type-version', (it, draw) =>
    typed({ version: String(draw.from(2, 99)) })(it, draw),
  ),
  ofType(ec2, 'the owner is a custom one', 'action-type-owner', typed({ owner: 'Custom' })),
  ofType(ec2, 'the pipeline is V1', 'action-type-needs-v2', (it) => it, { pipelineType: 'V1' }),
  ofType(codeBuild, 'a build has commands', 'unused-member', (it) => ({ ...it, commands: ['make'] })),
  ofType(ecs, 'a deployment has a timeout', 'unused-member', (it) => ({ ...it, timeoutInMinutes: 60 })),
  ofType(commands, 'the commands are gone', 'commands-present', lacking('commands')),
  ofType(commands, 'a command has two lines', 'command-single-line', (it) => ({
    ...it,
    commands: ['make lint\nmake test'],
  })),
  ofType(commands, 'a variable comes twice', 'environment-variable-once', (it) => ({
    ...it,
    environmentVariables: [variable('A'), variable('A')],
  })),
  ofType(eks, 'a secret goes to a cluster', 'environment-variable-secret', (it) => ({
    ...it,
    environmentVariables: [{ ...variable('A'), type: 'SECRETS_MANAGER' }],
  })),
]
