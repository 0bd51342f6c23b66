import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { store } from '#test/builders/pipeline.ts'
import { action, both, changedStages, type Damage, lacking, ofPipeline, ofType } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const role = 'arn:aws:iam::123456789012:role/work'

/** What is wrong with Regions, roles and secrets. */
export const placeDamages: readonly Damage[] = [
  ofPipeline(
    'a Region has no store',
    'store-for-region',
    both(
      changedStages((stages) => [
        ...stages,
        { name: 'Far', actions: [{ ...action(codeBuild, {}), region: 'sa-east-1' }] },
      ]),
      both(lacking('artifactStore'), (it) => ({ ...it, artifactStores: { 'us-east-1': store, 'eu-west-1': store } })),
    ),
  ),
  ofType(codeBuild, 'a Region is a city', 'known-region', (it) => ({ ...it, region: 'Ireland' })),
  ofType(codeBuild, 'a role is in another partition', 'role-partition', (it) => ({
    ...it,
    roleArn: role.replace('aws', 'aws-cn'),
  })),
  ofType(codeBuild, 'an artifact comes twice', 'unique-input-artifacts', (it) => {
    const inputs = Array.isArray(it.inputArtifacts) ? it.inputArtifacts : []
    return { ...it, inputArtifacts: [...inputs, ...inputs] }
  }),
  ofPipeline('there are blockers', 'blockers-reserved', (pipeline) => {
    const stages = Array.isArray(pipeline.stages) ? pipeline.stages : []
    return {
      ...pipeline,
      stages: stages.map((stage: object) => ({ ...stage, blockers: [{ name: 'a', type: 'Schedule' }] })),
    }
  }),
  ofPipeline('there is no pipeline type', 'pipeline-type-written', lacking('pipelineType')),
]
