import { type ActionType, actionTypeKey } from '#shared/catalog/action-type.ts'
import type { Field, FieldKind } from '#shared/catalog/field.ts'
import { holds } from '#shared/catalog/when.ts'
import type { Draw } from './draw.ts'

/** What an action can take in and refer to, and how what it puts out may be called. */
export interface InReach {
  readonly artifacts: readonly string[]
  readonly references: readonly string[]
  freshName(index: number): string
}

export interface Configured {
  readonly configuration: Readonly<Record<string, string>>
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
}

/** A configuration that an action of this type can have, with the artifacts that go with it. */
export function arbitraryConfiguration(draw: Draw, type: ActionType, inReach: InReach): Configured {
  const form = forms[actionTypeKey(type)]?.(draw) ?? {}
  const [least, most] = form.inputs ?? type.inputs
  const inputs = taken(draw, inReach.artifacts, least, Math.min(most, inReach.artifacts.length))
  const [fewest, largest] = form.outputs ?? type.outputs
  const outputs = Array.from({ length: draw.from(fewest, largest) }, (_, index) => inReach.freshName(index))
  const configuration: Record<string, string> = { ...form.configuration }
  const put = (key: string, field: Field) => {
    configuration[key] ??= valueOf(key, field, { draw, inputs, references: inReach.references })
  }
  const keepsAway = (key: string) => form.without?.includes(key) === true
  for (const [key, field] of Object.entries(type.fields)) {
    if (field.required || (!keepsAway(key) && draw.chance(0.3) && isPossible(field, inputs))) put(key, field)
  }
  // What a key that was drawn asks for comes last, as often as it takes.
  for (let round = 0; round < 3; round++) {
    for (const [key, field] of Object.entries(type.fields)) {
      if (field.requiredWhen?.when && !keepsAway(key) && isTrue(field.requiredWhen.when)) put(key, field)
      if (field.unusedWhen?.when && isTrue(field.unusedWhen.when)) delete configuration[key]
    }
  }
  return { configuration, inputs, outputs }

  function isTrue(when: Parameters<typeof holds>[0]): boolean {
    const of = { configuration, isConfigurationKnown: true, inputs, areInputsKnown: true }
    return holds(when, of, type.fields) === true
  }
}

function isPossible({ kind }: Field, inputs: readonly string[]): boolean {
  return inputs.length > 0 || (kind !== 'artifact' && kind !== 'artifact-path')
}

function taken(draw: Draw, artifacts: readonly string[], least: number, most: number): readonly string[] {
  const count = draw.from(Math.min(least, most), most)
  const start = draw.from(0, artifacts.length)
  return [...artifacts.slice(start), ...artifacts.slice(0, start)].slice(0, count)
}

/** What belongs together in an action of a type, where drawing key by key would not do. */
interface Form {
  readonly configuration?: Readonly<Record<string, string>>
  /** Keys that stay away. */
  readonly without?: readonly string[]
  readonly inputs?: readonly [number, number]
  readonly outputs?: readonly [number, number]
}

const forms: Readonly<Record<string, (draw: Draw) => Form>> = {
  'Build/AWS/CodeBuild/1': buildForm,
  'Test/AWS/CodeBuild/1': buildForm,
  'Deploy/AWS/CloudFormation/1': (draw) => {
    const ActionMode = draw.one(['CREATE_UPDATE', 'REPLACE_ON_FAILURE', 'DELETE_ONLY', 'CHANGE_SET_REPLACE'])
    const hasTemplate = ActionMode !== 'DELETE_ONLY'
    const hasFile = (ActionMode === 'CREATE_UPDATE' || ActionMode === 'REPLACE_ON_FAILURE') && draw.chance()
    return {
      configuration: { ActionMode, ...(hasFile ? { OutputFileName: 'outputs.json' } : {}) },
      without: ['OutputFileName'],
      inputs: hasTemplate ? [1, 3] : [0, 1],
      outputs: hasFile ? [1, 1] : [0, 0],
    }
  },
  'Deploy/AWS/CloudFormationStackSet/1': (draw) =>
    draw.one<Form>([
      {
        configuration: { PermissionModel: 'SERVICE_MANAGED', OrganizationsAutoDeployment: 'Enabled' },
        without: ['DeploymentTargets', 'Regions'],
      },
      {
        configuration: {
          PermissionModel: 'SERVICE_MANAGED',
          DeploymentTargets: 'ou-ab12-cdef3456',
          Regions: 'eu-west-1',
        },
        without: ['OrganizationsAutoDeployment'],
      },
      {
        configuration: { DeploymentTargets: '123456789012,210987654321', Regions: 'eu-west-1,us-east-1' },
        without: ['PermissionModel', 'OrganizationsAutoDeployment'],
      },
    ]),
  'Deploy/AWS/CloudFormationStackInstances/1': (draw) => ({
    configuration: draw.chance() ? { ParameterOverrides: 'ParameterKey=Stage,ParameterValue=test' } : {},
    without: ['ParameterOverrides'],
  }),
  'Deploy/AWS/CodeDeployToECS/1': (draw) => ({
    without: [1, 2, 3, 4].flatMap((n) => [`Image${n}ArtifactName`, `Image${n}ContainerName`]),
    inputs: [1, draw.from(1, 5)],
  }),
  'Deploy/AWS/EC2/1': (draw) =>
    draw.one<Form>([
      { configuration: { DeploySpec: 'deploy.yml' }, without: ['TargetDirectory', 'PreScript', 'PostScript'] },
      { without: ['DeploySpec'] },
    ]),
  'Deploy/AWS/EKS/1': (draw) =>
    draw.one<Form>([
      { configuration: { ManifestFiles: 'k8s/app.yaml' }, without: ['HelmReleaseName', 'HelmChartLocation'] },
      { configuration: { HelmReleaseName: 'shop', HelmChartLocation: 'chart' }, without: ['ManifestFiles'] },
    ]),
  'Deploy/AWS/Lambda/1': (draw) =>
    draw.one<Form>([
      { inputs: [1, 1], without: ['PublishedTargetVersion'] },
      { inputs: [0, 0], configuration: { FunctionAlias: 'live' } },
    ]),
  'Deploy/AWS/ServiceCatalog/1': (draw) =>
    draw.one<Form>([
      {
        configuration: { ConfigurationFilePath: 'product.json' },
        without: ['TemplateFilePath', 'ProductVersionName', 'ProductType', 'ProductVersionDescription'],
      },
      { without: ['ConfigurationFilePath'] },
    ]),
  'Compute/AWS/Commands/1': (draw) => {
    const network = draw.chance()
      ? { VpcId: 'vpc-0a1b', Subnets: 'subnet-1,subnet-2', SecurityGroupIds: 'sg-1' }
      : undefined
    const windows = { EnvironmentType: 'WINDOWS_SERVER_2022_CONTAINER', ComputeType: 'BUILD_GENERAL1_LARGE' }
    return {
      configuration: { ...network, ...(draw.chance() ? windows : {}) },
      without: ['VpcId', 'Subnets', 'SecurityGroupIds', 'EnvironmentType'],
    }
  },
  'Invoke/AWS/InspectorScan/1': (draw) =>
    draw.one<Form>([
      { configuration: { InspectorRunMode: 'SourceCodeScan' }, inputs: [1, 1] },
      { configuration: { InspectorRunMode: 'ECRImageScan' }, inputs: [0, 0] },
    ]),
  'Invoke/AWS/StepFunctions/1': (draw) =>
    draw.one<Form>([
      { configuration: { InputType: 'FilePath', Input: 'input.json' }, inputs: [1, 1] },
      { configuration: { Input: '{"stage": "test"}' }, without: ['InputType'] },
      { without: ['Input', 'InputType'] },
    ]),
  'Test/AWS/DeviceFarm/1': (draw) => ({
    configuration: draw.one<Record<string, string>>([
      { AppType: 'Android', TestType: 'BUILTIN_FUZZ', FuzzEventCount: '100' },
      { AppType: 'iOS', TestType: 'XCTEST_UI', Test: 'tests.zip' },
      { AppType: 'Web', TestType: 'APPIUM_WEB_NODE', Test: 'tests.zip' },
    ]),
    without: ['FuzzEventCount', 'FuzzEventThrottle', 'FuzzRandomizerSeed'],
  }),
}

/** A build that has several output artifacts says which of its inputs has the buildspec, as one with several inputs does. */
function buildForm(draw: Draw): Form {
  return draw.chance() ? { inputs: [1, 1], outputs: [0, 1] } : { inputs: [1, 3], outputs: [0, 3] }
}

interface Around {
  readonly draw: Draw
  readonly inputs: readonly string[]
  readonly references: readonly string[]
}

function valueOf(key: string, field: Field, around: Around): string {
  const { draw, inputs, references } = around
  const known = values[key]
  if (known) return draw.one(known)
  const texts: Readonly<Record<FieldKind, () => string>> = {
    text: () => draw.word(),
    lines: () => (references.length > 0 && draw.chance() ? `See ${draw.one(references)}.` : draw.word()),
    choice: () => draw.one(field.choices ?? []),
    number: () => String(draw.from(field.minimum ?? 0, field.maximum ?? 100)),
    json: () => jsonOf(field, around),
    list: () => (field.choices ? draw.one(field.choices) : `${draw.word()},${draw.word()}.more`),
    artifact: () => draw.one(inputs),
    'artifact-path': () => `${draw.one(inputs)}::${draw.word()}/template.yaml`,
  }
  return texts[field.kind]()
}

function jsonOf({ json = 'any' }: Field, { draw, references }: Around): string {
  const value = references.length > 0 && draw.chance() ? draw.one(references) : draw.word()
  const texts: Readonly<Record<typeof json, string>> = {
    any: '{}',
    array: '[]',
    object: JSON.stringify({ Stage: value, Count: 2, Zones: ['a', 'b'] }),
    'environment-variables': JSON.stringify([{ name: 'STAGE', value, type: 'PLAINTEXT' }]),
    'pipeline-variables': JSON.stringify([{ name: 'Stage', value }]),
    'source-revisions': JSON.stringify([{ actionName: 'Checkout', revisionType: 'COMMIT_ID', revisionValue: value }]),
  }
  return texts[json]
}

const roles = ['arn:aws:iam::123456789012:role/work', 'arn:aws-cn:iam::123456789012:role/path/work']
const secrets = ['{{resolve:secretsmanager:token}}']

/** Values of keys that have a form of their own. */
const values: Readonly<Record<string, readonly string[]>> = {
  ConnectionArn: [
    'arn:aws:codeconnections:us-east-1:123456789012:connection/0a1b',
    'arn:aws:codestar-connections:us-east-1:123456789012:connection/2c3d',
  ],
  FullRepositoryId: ['acme/shop', 'group/sub/shop'],
  BranchName: ['main'],
  Branch: ['main', 'develop'],
  PollForSourceChanges: ['false'],
  OutputArtifactFormat: ['CODE_ZIP'],
  OAuthToken: secrets,
  ClientSecret: secrets,
  RefreshToken: secrets,
  S3Bucket: ['shop-sources', 'my.bucket'],
  S3ObjectKey: ['shop.zip', 'a/b/shop.zip'],
  RepositoryName: ['shop', 'team_shop.x'],
  ECRRepositoryName: ['team/shop'],
  ImageTag: ['latest', 'v1.0_b'],
  ImageTags: ['latest,v1.0'],
  BuildspecOverride: ['ci/buildspec.yml', 'version: 0.2\nphases:\n  build:\n    commands:\n      - make\n'],
  ServiceRoleArnOverride: roles,
  RoleArn: roles,
  AdministrationRoleArn: roles,
  Parameters: ['ParameterKey=Stage,ParameterValue=test'],
  DeploymentTargets: ['123456789012', 'ou-ab12-cdef3456'],
  Regions: ['eu-west-1', 'us-east-1,eu-west-1'],
  BucketName: ['shop-site'],
  ObjectKey: ['site/{datetime}-{uuid}.zip', 'site'],
  KMSEncryptionKeyARN: ['arn:aws:kms:us-east-1:123456789012:alias/site'],
  CacheControl: ['public, max-age=3600'],
  TargetDirectory: ['/srv/shop'],
  MaxBatch: ['2', '50%'],
  MaxError: ['0', '10%'],
  DeployStrategy: ['AllAtOnce', 'Canary10Percent5Minutes', 'Linear10PercentEvery1Minute'],
  PublishedTargetVersion: ['7'],
  StateMachineArn: ['arn:aws:states:us-east-1:123456789012:stateMachine:Checkout'],
  NotificationArn: ['arn:aws:sns:us-east-1:123456789012:approvals'],
  ExternalEntityLink: ['https://example.com/review'],
  DevicePoolArn: ['arn:aws:devicefarm:us-west-2::devicepool:082d10e5'],
}
