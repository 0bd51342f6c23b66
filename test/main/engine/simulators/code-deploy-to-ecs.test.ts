import { describe, expect, it } from 'vitest'
import { fixture, simulate } from './simulate.ts'

const configuration = {
  ApplicationName: 'shop',
  DeploymentGroupName: 'blue-green',
  TaskDefinitionTemplateArtifact: 'Code',
  AppSpecTemplateArtifact: 'Code',
  Image1ArtifactName: 'Code',
  Image1ContainerName: 'IMAGE1_NAME',
}
const taskDefinition = fixture('024-aws-codepipeline-user-guide-taskdef-tutorials-ecs-ecr-codedeploy.json')
const appSpec = fixture('005-aws-codepipeline-user-guide-appspec-tutorials-ecs-ecr-codedeploy.yaml')
const imageDetail = fixture('012-aws-codepipeline-user-guide-imagedetail-file-reference.json')
const files = { 'taskdef.json': taskDefinition, 'appspec.yaml': appSpec, 'imageDetail.json': imageDetail }

describe('a blue/green deployment to ECS', () => {
  it('takes the files of the guide', async () => {
    expect(await simulate('CodeDeployToECS', configuration, files)).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringMatching(/^Simulated: .*it would deploy a new task definition to blue-green of shop\.$/),
      mistakes: [],
    })
  })

  it('takes them from other places', async () => {
    const { status } = await simulate(
      'CodeDeployToECS',
      { ...configuration, TaskDefinitionTemplatePath: 'ecs/task.json', AppSpecTemplatePath: 'ecs/app.json' },
      {
        'ecs/task.json': taskDefinition,
        'ecs/app.json': JSON.stringify({
          version: 0,
          Resources: [
            {
              TargetService: {
                Type: 'AWS::ECS::Service',
                Properties: {
                  TaskDefinition: '<TASK_DEFINITION>',
                  LoadBalancerInfo: { ContainerName: 'sample-website', ContainerPort: 80 },
                },
              },
            },
          ],
        }),
        'imageDetail.json': imageDetail,
      },
    )
    expect(status).toBe('Succeeded')
  })

  it('names every file that is missing', async () => {
    expect((await simulate('CodeDeployToECS', configuration)).mistakes).toEqual([
      'There is no file “taskdef.json” in artifact Code.',
      'There is no file “appspec.yaml” in artifact Code.',
      'There is no file “imageDetail.json” in artifact Code.',
    ])
  })

  it('fails where nothing takes the place of a placeholder', async () => {
    const { Image1ArtifactName: _, Image1ContainerName: __, ...without } = configuration
    expect((await simulate('CodeDeployToECS', without, files)).mistakes).toEqual([
      expect.stringMatching(
        /^Code::taskdef\.json:\d+:\d+: Nothing takes the place of <IMAGE1_NAME>: name it in Image1ContainerName, and in Image1ArtifactName what has its image\.$/,
      ),
    ])
  })

  it('fails where a placeholder is missing', async () => {
    const { mistakes } = await simulate('CodeDeployToECS', configuration, {
      ...files,
      'taskdef.json': taskDefinition.replace('<IMAGE1_NAME>', 'nginx'),
      'appspec.yaml': appSpec.replace('<TASK_DEFINITION>', 'web:1'),
    })
    expect(mistakes).toEqual([
      'Code::taskdef.json:1:1: The placeholder <IMAGE1_NAME> is not in the task definition.',
      'Code::appspec.yaml:1:1: The placeholder <TASK_DEFINITION> is not in the AppSpec file.',
    ])
  })

  it('fails for files that say something else', async () => {
    const { mistakes } = await simulate('CodeDeployToECS', configuration, {
      'taskdef.json': '{ "containerDefinitions": [{ "image": "<IMAGE1_NAME>" }] }',
      'appspec.yaml':
        'version: 1.0\nResources:\n  - TargetService:\n      Type: AWS::Lambda::Function # <TASK_DEFINITION>\n',
      'imageDetail.json': '{ "imageUri": "web" }',
    })
    expect(mistakes).toEqual([
      'Code::taskdef.json:1:1: A task definition needs a family.',
      'Code::taskdef.json:1:28: A container needs a text for “name”.',
      'Code::appspec.yaml:1:10: The version of an AppSpec file is 0.0.',
      'Code::appspec.yaml:3:5: The Type of a target is AWS::ECS::Service.',
      'Code::imageDetail.json:1:1: imageDetail.json needs a text for “ImageURI”.',
    ])
  })

  it('fails for a container that the task definition does not have', async () => {
    const { mistakes } = await simulate('CodeDeployToECS', configuration, {
      ...files,
      'appspec.yaml': appSpec.replace('sample-website', 'website').replace('ContainerPort: 80', ''),
    })
    expect(mistakes).toEqual([
      'Code::appspec.yaml:8:11: LoadBalancerInfo needs a ContainerPort.',
      'Code::appspec.yaml:8:26: The task definition has no container “website”.',
    ])
  })

  it('fails for input artifacts of more than 3 MB', async () => {
    // Zip files make repeated text small.
    const noise = Array.from({ length: 400_000 }, (_, i) => Math.sin(i).toString(36)).join('')
    const { mistakes } = await simulate('CodeDeployToECS', configuration, { ...files, 'large.txt': noise })
    expect(mistakes).toEqual([
      expect.stringMatching(/^The input artifacts have \d+ bytes together; 3145728 are allowed\.$/),
    ])
  })
})
