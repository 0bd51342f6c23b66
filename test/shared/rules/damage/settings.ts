import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { type Damage, inputsOf, ofType, setting, without } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const stackType = awsType('Deploy', 'CloudFormation')
const stackSet = awsType('Deploy', 'CloudFormationStackSet')
const stackInstances = awsType('Deploy', 'CloudFormationStackInstances')
const blueGreen = awsType('Deploy', 'CodeDeployToECS')
const ecs = awsType('Deploy', 'ECS')
const ec2 = awsType('Deploy', 'EC2')
const lambdaDeploy = awsType('Deploy', 'Lambda')
const s3Deploy = awsType('Deploy', 'S3')
const manual = awsType('Approval', 'Manual')
const image = awsType('Build', 'ECRBuildAndPublish')
const codeCommit = awsType('Source', 'CodeCommit')
const s3Source = awsType('Source', 'S3')

/** What is wrong with settings of any type. */
export const settingsDamages: readonly Damage[] = [
  ofType(codeBuild, 'a required key is gone', 'configuration-required', without('ProjectName')),
  ofType(s3Deploy, 'a required choice is gone', 'configuration-required', without('Extract')),
  ofType(
    stackType,
    'a stack has no role',
    'configuration-required-when',
    setting({ ActionMode: 'CREATE_UPDATE' }, 'RoleArn'),
  ),
  ofType(s3Deploy, 'an object has no key', 'configuration-required-when', setting({ Extract: 'false' }, 'ObjectKey')),
  ofType(
    stackInstances,
    'there are Regions without targets',
    'configuration-required-when',
    setting({ Regions: 'eu-west-1' }, 'DeploymentTargets'),
  ),
  ofType(
    codeBuild,
    'a key is misspelled',
    'configuration-unknown-key',
    setting({ Projectname: 'shop' }, 'ProjectName'),
  ),
  ofType(ecs, 'a key belongs to another type', 'configuration-unknown-key', setting({ ApplicationName: 'shop' })),
  ofType(
    codeBuild,
    'a key has no effect',
    'configuration-unused-key',
    setting({ CombineArtifacts: 'true' }, 'BatchEnabled'),
  ),
  ofType(codeBuild, 'a value ends with a line break', 'configuration-blanks', setting({ ProjectName: 'shop\n' })),
  ofType(s3Source, 'a placeholder is left', 'configuration-placeholder', setting({ S3Bucket: '<bucket-name>' })),
  ofType(stackType, 'there is no such mode', 'configuration-choice', setting({ ActionMode: 'CREATE_OR_UPDATE' })),
  ofType(image, 'there is no such registry', 'configuration-choice', setting({ RegistryType: 'secret' })),
  ofType(
    codeCommit,
    'a truth value is in capitals',
    'configuration-truth-value',
    setting({ PollForSourceChanges: 'TRUE' }),
  ),
  ofType(ecs, 'a number is none', 'configuration-number', setting({ DeploymentTimeout: 'an hour' })),
  ofType(ecs, 'a number is too large', 'configuration-number', (it, draw) =>
    setting({ DeploymentTimeout: String(draw.from(61, 999)) })(it, draw),
  ),
  ofType(stackSet, 'a share is too large', 'configuration-number', setting({ MaxConcurrentPercentage: '101' })),
  ofType(
    stackSet,
    'there is no such capability',
    'configuration-list-item',
    setting({ Capabilities: 'CAPABILITY_IAM,CAPABILITY_ALL' }),
  ),
  ofType(image, 'a list has blanks', 'configuration-list-format', setting({ ImageTags: 'a, b' })),
  ofType(image, 'a list is written as JSON', 'configuration-list-format', setting({ ImageTags: '["a"]' })),
  ofType(lambdaDeploy, 'a list is too long', 'configuration-list-length', setting({ Alarms: 'a,b,c,d,e,f,g,h,i,j,k' })),
  ofType(stackType, 'a stack name has an underscore', 'configuration-pattern', setting({ StackName: 'my_shop' })),
  ofType(ec2, 'a share is a word', 'configuration-pattern', setting({ MaxBatch: 'half' })),
  ofType(stackType, 'a stack name is too long', 'configuration-length', setting({ StackName: 'x'.repeat(129) })),
  ofType(codeBuild, 'JSON breaks off', 'configuration-json', setting({ EnvironmentVariables: '[{"name": "A"' })),
  ofType(codeBuild, 'a list is an object', 'configuration-json-form', setting({ EnvironmentVariables: '{"A": "b"}' })),
  ofType(codeBuild, 'the primary source is no input', 'configuration-artifact', setting({ PrimarySource: 'Nowhere' })),
  ofType(
    blueGreen,
    'a template is in no input',
    'configuration-artifact',
    setting({ AppSpecTemplateArtifact: 'Nowhere' }),
  ),
  ofType(stackSet, 'a path has no artifact', 'artifact-path-form', setting({ TemplatePath: 'template.yaml' })),
  ofType(stackSet, 'a path is in no input', 'artifact-path-input', setting({ TemplatePath: 'Nowhere::template.yaml' })),
  ofType(ecs, 'a plain path has an artifact', 'plain-path', (it, draw) => {
    const [input = ''] = inputsOf(it)
    return setting({ FileName: `${input}::images.json` })(it, draw)
  }),
  ofType(
    manual,
    'an account is made up',
    'arn-account',
    setting({ NotificationArn: 'arn:aws:sns:us-east-1:ACCOUNT:a' }),
  ),
  ofType(codeBuild, 'a role is a name', 'role-arn-form', setting({ ServiceRoleArnOverride: 'BuildRole' })),
]
