import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { both, type Damage, inputsOf, lacking, ofType, setting, withTemplate } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const stackType = awsType('Deploy', 'CloudFormation')
const stackSet = awsType('Deploy', 'CloudFormationStackSet')
const stackInstances = awsType('Deploy', 'CloudFormationStackInstances')
const blueGreen = awsType('Deploy', 'CodeDeployToECS')
const ecs = awsType('Deploy', 'ECS')
const eks = awsType('Deploy', 'EKS')
const ec2 = awsType('Deploy', 'EC2')
const lambdaDeploy = awsType('Deploy', 'Lambda')
const s3Deploy = awsType('Deploy', 'S3')
const serviceCatalog = awsType('Deploy', 'ServiceCatalog')
const commands = awsType('Compute', 'Commands')
const manual = awsType('Approval', 'Manual')
const machine = awsType('Invoke', 'StepFunctions')
const starter = awsType('Invoke', 'CodePipeline')
const scan = awsType('Invoke', 'InspectorScan')
const image = awsType('Build', 'ECRBuildAndPublish')
const deviceFarm = awsType('Test', 'DeviceFarm')
const connection = awsType('Source', 'CodeStarSourceConnection')
const codeCommit = awsType('Source', 'CodeCommit')
const s3Source = awsType('Source', 'S3')
const ecrSource = awsType('Source', 'ECR')

/** What is wrong with the settings of one type. */
export const ownSettingsDamages: readonly Damage[] = [
  ofType(
    commands,
    'Windows is small',
    'commands-windows-size',
    setting({ EnvironmentType: 'WINDOWS_SERVER_2022_CONTAINER' }, 'ComputeType'),
  ),
  ofType(commands, 'a network has no subnets', 'commands-network', setting({ VpcId: 'vpc-1' }, 'Subnets')),
  ofType(connection, 'a connection is a name', 'connection-arn-form', setting({ ConnectionArn: 'github' })),
  ofType(
    connection,
    'a repository is an address',
    'connection-repository',
    setting({ FullRepositoryId: 'https://github.com/a/b' }),
  ),
  ofType(connection, 'a branch is a pattern', 'source-branch', setting({ BranchName: 'release/*' })),
  ofType(codeCommit, 'a branch is a reference', 'source-branch', setting({ BranchName: 'refs/heads/main' })),
  ofType(
    codeCommit,
    'a repository is an ARN',
    'code-commit-repository',
    setting({ RepositoryName: 'arn:aws:codecommit:eu-west-1:123456789012:a' }),
  ),
  ofType(ecrSource, 'a repository has a tag', 'ecr-repository', setting({ RepositoryName: 'shop:latest' })),
  ofType(image, 'a tag has a slash', 'image-tag', setting({ ImageTags: 'feature/x' })),
  ofType(s3Source, 'a bucket has a prefix', 'bucket-name', setting({ S3Bucket: 's3://shop' })),
  ofType(s3Source, 'a key begins with a slash', 'object-key-slash', setting({ S3ObjectKey: '/shop.zip' })),
  ofType(s3Deploy, 'a key has another placeholder', 'object-key-placeholder', setting({ ObjectKey: '{date}.zip' })),
  ofType(
    s3Deploy,
    'an encryption key is an alias',
    'object-encryption-key',
    setting({ KMSEncryptionKeyARN: 'alias/shop' }),
  ),
  ofType(s3Deploy, 'a header has its name', 'cache-control', setting({ CacheControl: 'Cache-Control: no-store' })),
  ofType(
    codeBuild,
    'a variable has no value',
    'build-environment-form',
    setting({ EnvironmentVariables: '[{"name": "A"}]' }),
  ),
  ofType(
    codeBuild,
    'a variable is named like an option',
    'build-environment-names',
    setting({ EnvironmentVariables: '[{"name": "my-name", "value": "b"}]' }),
  ),
  ofType(codeBuild, 'several outputs have hyphens', 'build-output-names', (it) => ({
    ...it,
    outputArtifacts: [{ name: 'one-more' }, { name: 'and-another' }],
  })),
  ofType(
    codeBuild,
    'a buildspec has an address',
    'buildspec-override',
    setting({ BuildspecOverride: 's3://shop/buildspec.yml' }),
  ),
  ofType(stackType, 'a parameter is a function', 'parameter-overrides', (it, draw) =>
    withTemplate({ ParameterOverrides: '{"A": {"Ref": "B"}}' })(it, draw),
  ),
  ofType(
    stackType,
    'a function asks for something else',
    'parameter-functions',
    withTemplate({ ParameterOverrides: '{"A": {"Fn::GetArtifactAtt": ["B", "Size"]}}' }),
  ),
  ofType(
    stackType,
    'outputs have nowhere to go',
    'stack-outputs-artifact',
    both(withTemplate({ OutputFileName: 'o.json' }), lacking('outputArtifacts')),
  ),
  ofType(
    stackType,
    'nobody makes the change set',
    'change-set-made',
    setting({ ActionMode: 'CHANGE_SET_EXECUTE', ChangeSetName: 'none' }),
  ),
  ofType(
    stackInstances,
    'a target is a name',
    'stack-set-targets',
    setting({ DeploymentTargets: 'Production', Regions: 'eu-west-1' }),
  ),
  ofType(
    stackInstances,
    'a Region is a city',
    'stack-set-regions',
    setting({ DeploymentTargets: '123456789012', Regions: 'Ireland' }),
  ),
  ofType(
    stackSet,
    'automatic deployment has targets',
    'stack-set-auto-deployment',
    setting({
      PermissionModel: 'SERVICE_MANAGED',
      OrganizationsAutoDeployment: 'Enabled',
      DeploymentTargets: 'r-ab12',
      Regions: 'eu-west-1',
    }),
  ),
  ofType(stackSet, 'parameters are JSON', 'stack-set-parameters', setting({ Parameters: '{"A": "b"}' })),
  ofType(ecs, 'the wrong file is read', 'image-definitions-file', setting({ FileName: 'imageDetail.json' })),
  ofType(blueGreen, 'an image has no placeholder', 'image-placeholder-pairs', (it, draw) =>
    setting({ Image1ArtifactName: inputsOf(it)[0] ?? '' })(it, draw),
  ),
  ofType(
    blueGreen,
    'a placeholder has brackets',
    'image-placeholder-name',
    setting({ Image1ContainerName: '<IMAGE1_NAME>' }),
  ),
  ofType(
    lambdaDeploy,
    'all traffic is a part',
    'lambda-deploy-strategy',
    setting({ FunctionAlias: 'live', DeployStrategy: 'Canary100Percent5Minutes' }),
  ),
  ofType(
    lambdaDeploy,
    'a version is no number',
    'lambda-published-version',
    setting({ FunctionAlias: 'live', PublishedTargetVersion: '$LATEST' }),
  ),
  ofType(
    awsType('Invoke', 'Lambda'),
    'parameters are nearly JSON',
    'lambda-user-parameters',
    setting({ UserParameters: '{"a": "b",}' }),
  ),
  ofType(machine, 'a state machine is a name', 'state-machine-arn-form', setting({ StateMachineArn: 'Checkout' })),
  ofType(machine, 'an input is no JSON', 'state-machine-input', setting({ InputType: 'Literal', Input: '{"a": }' })),
  ofType(starter, 'a variable has no name', 'started-variables-form', setting({ Variables: '[{"value": "a"}]' })),
  ofType(
    starter,
    'there is no such revision',
    'started-revisions-form',
    setting({ SourceRevisions: '[{"actionName": "A", "revisionType": "TAG", "revisionValue": "v1"}]' }),
  ),
  ofType(
    starter,
    'a pipeline starts itself',
    'pipeline-starts-itself',
    both(setting({ PipelineName: 'loop' }), lacking('region')),
    { name: 'loop' },
  ),
  ofType(manual, 'a topic is an address', 'approval-topic', setting({ NotificationArn: 'me@example.com' })),
  ofType(manual, 'a link is none', 'approval-link', setting({ ExternalEntityLink: 'see the wiki' })),
  ofType(
    ec2,
    'a deploy spec has scripts',
    'deploy-spec-or-scripts',
    setting({ DeploySpec: 'deploy.yml', PostScript: 'after.sh' }),
  ),
  ofType(
    eks,
    'a chart has manifests',
    'helm-or-manifests',
    setting({ ManifestFiles: 'a.yaml', HelmChartLocation: 'chart', HelmReleaseName: 'a' }),
  ),
  ofType(
    serviceCatalog,
    'a file has keys',
    'product-file-or-keys',
    setting({ ConfigurationFilePath: 'a.json', ProductVersionName: '2' }),
  ),
  ofType(
    scan,
    'a scan has no sources',
    'scan-input',
    both(setting({ InspectorRunMode: 'SourceCodeScan' }), lacking('inputArtifacts')),
  ),
  ofType(
    deviceFarm,
    'a test is for another platform',
    'device-farm-test',
    setting({ AppType: 'Android', TestType: 'XCTEST', Test: 't.zip' }),
  ),
  ofType(
    deviceFarm,
    'a test has fuzz events',
    'device-farm-fuzz',
    setting({ TestType: 'APPIUM_NODE', FuzzEventCount: '10' }),
  ),
  ofType(deviceFarm, 'a device pool is a name', 'device-pool-arn-form', setting({ DevicePoolArn: 'Top Devices' })),
]
