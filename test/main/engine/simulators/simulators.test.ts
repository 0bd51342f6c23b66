import { describe, expect, it } from 'vitest'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { actionTypes } from '#shared/catalog/index.ts'
import { executors } from '#main/engine/executors/index.ts'
import { simulators } from '#main/engine/simulators/index.ts'
import { artifactOf, simulate, simulateAll, simulatedAction } from './simulate.ts'

describe('the simulators', () => {
  it('stand in for types of the catalog that nobody performs, each once', () => {
    const types = simulators.flatMap((simulator) => simulator.types)
    const performed = executors.filter(({ performs }) => performs !== 'simulates').flatMap((executor) => executor.types)
    expect(types).toEqual([...new Set(types)])
    expect(types.filter((type) => !actionTypes.map(actionTypeKey).includes(type))).toEqual([])
    expect(types.filter((type) => performed.includes(type))).toEqual([])
  })

  it('are told what is wrong with a setting once its variables are replaced', async () => {
    const { told } = await simulateAll(
      [
        simulatedAction('ECS', 'It', {
          ClusterName: 'live',
          ServiceName: 'web',
          DeploymentTimeout: '#{variables.Minutes}',
        }),
      ],
      { 'imagedefinitions.json': '[]' },
      { pipeline: { variables: [{ name: 'Minutes', defaultValue: 'ninety' }] } },
    )
    expect(told('It')).toMatchObject({ status: 'Failed', mistakes: [expect.stringContaining('DeploymentTimeout')] })
  })
})

describe('Elastic Beanstalk', () => {
  const configuration = { ApplicationName: 'shop', EnvironmentName: 'live' }

  it('takes an application', async () => {
    const { summary, mistakes } = await simulate('ElasticBeanstalk', configuration, {
      'app.js': '',
      '.ebextensions/01.config': 'option_settings:\n  - { namespace: a, option_name: b, value: c }\n',
      'Dockerrun.aws.json': '{"AWSEBDockerrunVersion": "1"}',
    })
    expect({ summary, mistakes }).toEqual({
      summary: 'Simulated: AWS ElasticBeanstalk was not called; it would deploy a new version of shop to live.',
      mistakes: [],
    })
  })

  it('fails for files of its own that it cannot read', async () => {
    const { mistakes } = await simulate('ElasticBeanstalk', configuration, {
      '.ebextensions/01.config': 'packages:\n\tyum: {}\n',
      'Dockerrun.aws.json': '{"AWSEBDockerrunVersion": 1,}',
    })
    expect(mistakes).toEqual([
      expect.stringMatching(/^Code::\.ebextensions\/01\.config:2:\d+: /),
      expect.stringMatching(/^Code::Dockerrun\.aws\.json:1:\d+: /),
    ])
  })
})

describe('AppConfig', () => {
  const configuration = { Application: 'a1', Environment: 'e1', ConfigurationProfile: 'p1' }
  const deploy = (path: string, files: Readonly<Record<string, string>>) =>
    simulate('AppConfig', { ...configuration, InputArtifactConfigurationPath: path }, files)

  it('takes configuration of every kind', async () => {
    expect((await deploy('flags.json', { 'flags.json': '{}' })).status).toBe('Succeeded')
    expect((await deploy('conf/a.yaml', { 'conf/a.yaml': 'a: 1' })).status).toBe('Succeeded')
    expect((await deploy('a.txt', { 'a.txt': '{' })).summary).toBe(
      'Simulated: AWS AppConfig was not called; it would deploy a.txt to environment e1 of application a1.',
    )
  })

  it('fails for one that is not there, or not what its name says', async () => {
    expect((await deploy('flags.json', { 'app.txt': '' })).mistakes).toEqual([expect.stringContaining('“flags.json”')])
    expect((await deploy('flags.json', { 'flags.json': '{\n "a": }' })).mistakes[0]).toMatch(/^Code::flags\.json:2:/)
  })
})

describe('Service Catalog', () => {
  const template = 'Resources: { Topic: { Type: AWS::SNS::Topic } }'
  const settings = {
    ProductId: 'prod-1',
    TemplateFilePath: 'product.yml',
    ProductVersionName: 'v1',
    ProductType: 'CLOUD_FORMATION_TEMPLATE',
  }
  const described = { ProductId: 'prod-1', ConfigurationFilePath: 'version.json' }
  const version = { SchemaVersion: '1.0', ProductVersionName: 'v1', ProductType: 'CLOUD_FORMATION_TEMPLATE' }

  it('takes a template, named by the action or by a file', async () => {
    expect(await simulate('ServiceCatalog', settings, { 'product.yml': template })).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would make a new version of product prod-1.'),
    })
    const { status } = await simulate('ServiceCatalog', described, {
      'version.json': JSON.stringify({ ...version, Properties: { TemplateFilePath: '/product.yml' } }),
      'product.yml': template,
    })
    expect(status).toBe('Succeeded')
  })

  it('fails for a template or a description that is none', async () => {
    const wrong = await simulate('ServiceCatalog', settings, { 'product.yml': 'Resources: { Topic: {} }' })
    const { mistakes } = await simulate('ServiceCatalog', described, {
      'version.json': '{ "ProductType": "TERRAFORM", "Properties": { "TemplateFilePath": "none.yml" } }',
    })
    expect(wrong.mistakes).toEqual(['Code::product.yml:1:14: Resource Topic needs a Type.'])
    expect(mistakes).toEqual([
      'Code::version.json:1:1: The file needs a text for “ProductVersionName”.',
      'Code::version.json:1:18: The only product type is CLOUD_FORMATION_TEMPLATE.',
      'There is no file “none.yml” in artifact Code.',
    ])
  })
})

describe('EKS', () => {
  const manifest = 'apiVersion: v1\nkind: Service\n'

  it('takes manifests, one by one or a folder of them, and says which cluster', async () => {
    const told = await simulate(
      'EKS',
      { ClusterName: 'live', ManifestFiles: 'all.yaml,k8s' },
      { 'all.yaml': `---\n${manifest}---\n# nothing\n---\n${manifest}`, 'k8s/one.yml': manifest, 'k8s/README.md': '' },
    )
    expect(told).toMatchObject({
      status: 'Succeeded',
      summary: 'Simulated: Amazon EKS was not called; it would apply all.yaml,k8s in cluster live.',
      variables: { EKSClusterName: 'live' },
    })
  })

  it('takes a packed Helm chart as it is, and fails without it', async () => {
    const helm = { ClusterName: 'live', HelmReleaseName: 'web', HelmChartLocation: 'web.tgz' }
    expect((await simulate('EKS', helm, { 'web.tgz': 'packed' })).status).toBe('Succeeded')
    expect((await simulate('EKS', helm)).mistakes).toEqual(['There is no file “web.tgz” in artifact Code.'])
  })

  it('fails for manifests that are none, at their places', async () => {
    const { mistakes } = await simulate(
      'EKS',
      { ClusterName: 'live', ManifestFiles: 'all.yaml,empty.yaml,gone.yaml' },
      { 'all.yaml': `${manifest}---\nkind: Service\n---\na: [\n`, 'empty.yaml': '# nothing\n' },
    )
    expect(mistakes).toEqual([
      'Code::all.yaml:4:1: A manifest needs a text for “apiVersion”.',
      expect.stringMatching(/^Code::all\.yaml:\d+:\d+: /),
      'Code::empty.yaml has no manifest.',
      'There is no file “gone.yaml” in artifact Code.',
    ])
  })

  it('takes a Helm chart with values, and fails for one that is none', async () => {
    const helm = { ClusterName: 'live', HelmReleaseName: 'web', HelmChartLocation: 'chart', HelmValuesFiles: 'v.yaml' }
    const good = await simulate('EKS', helm, {
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'v.yaml': 'replicas: 2\n',
    })
    const bad = await simulate(
      'EKS',
      { ...helm, HelmReleaseName: 'My_Web' },
      { 'chart/Chart.yaml': 'name: web\n', 'v.yaml': '- 2\n' },
    )
    expect(good).toMatchObject({ status: 'Succeeded', summary: expect.stringContaining('install release web') })
    expect(bad.mistakes).toEqual([
      '“My_Web” is no name of a release: small letters, digits, hyphens and full stops, 53 at most.',
      'Code::chart/Chart.yaml:1:1: A chart needs “apiVersion”.',
      'Code::chart/Chart.yaml:1:1: A chart needs “version”.',
      'Code::v.yaml:1:1: Values are an object.',
    ])
  })
})

describe('the build of an image', () => {
  const configuration = { ECRRepositoryName: 'web', ImageTags: 'latest,v1' }

  it('needs a Dockerfile, and builds nothing of an image that cannot be had', async () => {
    const dockerfile = '# syntax=docker/dockerfile:1\nARG base=localhost:1/none\nfrom $base\n'
    expect(await simulate('ECRBuildAndPublish', configuration, { Dockerfile: dockerfile })).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would build an image and push it to web as latest,v1.'),
      variables: { ECRImageDigestId: `sha256:${'0'.repeat(64)}`, ECRRepositoryName: 'web' },
    })
    const inFolder = { ...configuration, DockerFilePath: './image/' }
    expect(
      (await simulate('ECRBuildAndPublish', inFolder, { 'image/Dockerfile': 'FROM localhost:1/none' })).status,
    ).toBe('Succeeded')
  })

  it('fails without one, or for one that begins with something else', async () => {
    expect((await simulate('ECRBuildAndPublish', configuration)).mistakes).toEqual([
      'There is no file “./Dockerfile” in artifact Code.',
    ])
    expect((await simulate('ECRBuildAndPublish', configuration, { Dockerfile: '# me\nRUN x\n' })).mistakes).toEqual([
      'Code::Dockerfile:2:1: A Dockerfile begins with FROM.',
    ])
  })
})

describe('the deployment of a function', () => {
  it('takes code or a version that is there', async () => {
    expect(await simulate('Lambda', { FunctionName: 'hello' })).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would deploy the code of hello.'),
      variables: { FunctionVersion: 'local' },
    })
    const version = { FunctionName: 'hello', FunctionAlias: 'live', PublishedTargetVersion: '3' }
    expect(await simulate('Lambda', version, { 'app.txt': '' }, { inputArtifacts: [] })).toMatchObject({
      summary: expect.stringContaining('version 3 of hello behind alias live'),
      variables: { FunctionVersion: '3' },
    })
  })
})

describe('an Alexa skill', () => {
  const configuration = {
    ClientId: 'client',
    ClientSecret: '{{resolve:secretsmanager:alexa:SecretString:secret}}',
    RefreshToken: '{{resolve:secretsmanager:alexa:SecretString:token}}',
    SkillId: 'amzn1.ask.skill.1',
  }

  it('has a manifest and models', async () => {
    const files = { 'skill.json': '{"manifest": {}}', 'interactionModels/en-US.json': '{"interactionModel": {}}' }
    expect(await simulate('AlexaSkillsKit', configuration, files)).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would deploy skill amzn1.ask.skill.1.'),
    })
  })

  it('fails without them', async () => {
    expect((await simulate('AlexaSkillsKit', configuration)).mistakes).toEqual([
      'There is no skill.json in the input artifact, nor in its skill-package.',
    ])
    const files = { 'skill-package/skill.json': '{}', 'skill-package/interactionModels/custom/de-DE.json': '[' }
    expect((await simulate('AlexaSkillsKit', configuration, files)).mistakes).toEqual([
      expect.stringMatching(/^Code::skill-package\/interactionModels\/custom\/de-DE\.json:1:\d+: /),
      'Code::skill-package/skill.json:1:1: The file needs an object “manifest”.',
    ])
  })
})

describe('Device Farm', () => {
  const configuration = {
    AppType: 'Android',
    ProjectId: '11111111-1111-4111-8111-111111111111',
    App: 'app.apk',
    Test: 'tests.zip',
    TestSpec: 'spec.yml',
    TestType: 'APPIUM_NODE',
    DevicePoolArn: 'arn:aws:devicefarm:us-west-2::devicepool:11111111-1111-4111-8111-111111111111',
  }

  it('finds app, tests and specification', async () => {
    const files = { 'app.apk': '', 'tests.zip': '', 'spec.yml': 'version: 0.1\n' }
    expect(await simulate('DeviceFarm', configuration, files)).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would test app.apk with APPIUM_NODE.'),
    })
  })

  it('fails for each that it does not find or cannot read', async () => {
    expect((await simulate('DeviceFarm', configuration, { 'spec.yml': 'a: [' })).mistakes).toEqual([
      'There is no file “app.apk” in artifact Code.',
      'There is no file “tests.zip” in artifact Code.',
      expect.stringMatching(/^Code::spec\.yml:1:/),
    ])
  })
})

describe('OpsWorks', () => {
  it('takes an app', async () => {
    expect(await simulate('OpsWorks', { App: 'a', Stack: 's' })).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would deploy app a to stack s.'),
    })
  })
})

describe('Inspector', () => {
  it('scans an image that it does not look at', async () => {
    const configuration = { InspectorRunMode: 'ECRImageScan', ECRRepositoryName: 'web' }
    const more = { inputArtifacts: [], outputArtifacts: [{ name: 'Findings' }] }
    expect(await simulate('InspectorScan', configuration, undefined, more)).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would scan image web:latest.'),
    })
  })

  it('finds nothing, and says so in the artifact', async () => {
    const { told, dataFolder } = await simulateAll([
      simulatedAction(
        'InspectorScan',
        'Scan',
        { InspectorRunMode: 'SourceCodeScan' },
        {
          outputArtifacts: [{ name: 'Findings' }],
        },
      ),
    ])
    expect(told('Scan')).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would scan artifact Code.'),
      variables: { HighestScannedSeverity: 'none' },
    })
    expect(Object.keys(await artifactOf(dataFolder, 'Findings'))).toEqual(['SIMULATED.txt'])
  })
})
