import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { store } from '#test/builders/pipeline.ts'
import {
  action,
  actionsOf,
  changedStages,
  copies,
  type Damage,
  lacking,
  ofPipeline,
  ofType,
  takingIn,
} from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const ecs = awsType('Deploy', 'ECS')
const s3Deploy = awsType('Deploy', 'S3')
const manual = awsType('Approval', 'Manual')
const codeCommit = awsType('Source', 'CodeCommit')
const ecrSource = awsType('Source', 'ECR')

const approval = action(manual, {})
const source = action(codeCommit, { RepositoryName: 'shop', BranchName: 'main' }, 'Again')
const cloned = action(
  codeCommit,
  { RepositoryName: 'shop', BranchName: 'main', OutputArtifactFormat: 'CODEBUILD_CLONE_REF' },
  'Reference',
)
const registry = action(ecrSource, { RepositoryName: 'shop' }, 'Image')
const published = action(s3Deploy, { BucketName: 'shop', Extract: 'true' })
const deployed = action(ecs, { ClusterName: 'shop', ServiceName: 'shop' })

/** What is wrong between stages and actions. */
export const structureDamages: readonly Damage[] = [
  ofPipeline(
    'there is one stage',
    'minimum-stages',
    changedStages((stages) => stages.slice(0, 1)),
  ),
  ofPipeline(
    'an approval stands at the beginning',
    'source-stage-first',
    changedStages(([first = {}, ...others]) => [{ ...first, actions: [...actionsOf(first), approval] }, ...others]),
  ),
  ofPipeline(
    'a source stands later',
    'source-only-first',
    changedStages((stages) => [...stages, { name: 'Again', actions: [source] }]),
  ),
  ofPipeline(
    'two stages have one name',
    'unique-stage-names',
    changedStages(([first = {}, second = {}, ...others]) => [
      first,
      { ...second, name: first.name ?? null },
      ...others,
    ]),
  ),
  ofPipeline(
    'two actions have one name',
    'unique-action-names',
    changedStages((stages) => [...stages, { name: 'Twice', actions: [approval, approval] }]),
  ),
  ofPipeline('there is no artifact store', 'one-artifact-store', lacking('artifactStore', 'artifactStores')),
  ofPipeline('there are both kinds of stores', 'one-artifact-store', (pipeline) => ({
    ...pipeline,
    artifactStore: store,
    artifactStores: { 'us-east-1': store },
  })),
  ofType(codeBuild, 'a build takes nothing in', 'input-artifact-count', lacking('inputArtifacts')),
  ofType(manual, 'an approval puts something out', 'output-artifact-count', (it) => ({
    ...it,
    outputArtifacts: [{ name: 'Yes' }],
  })),
  ofType(codeCommit, 'a source puts nothing out', 'output-artifact-count', lacking('outputArtifacts')),
  ofType(ecs, 'nobody makes an artifact', 'input-artifact-produced', takingIn('Nowhere')),
  ofPipeline(
    'an artifact is made twice',
    'unique-output-artifacts',
    changedStages(([first = {}, ...others]) => [
      { ...first, actions: [...actionsOf(first), ...copies(actionsOf(first))] },
      ...others,
    ]),
  ),
  ofPipeline(
    'a reference goes to a deployment',
    'clone-reference-consumer',
    changedStages(([first = {}, ...others]) => [
      { ...first, actions: [...actionsOf(first), cloned] },
      ...others,
      { name: 'Publish', actions: [{ ...published, inputArtifacts: [{ name: 'Reference' }] }] },
    ]),
  ),
  ofPipeline(
    'an image goes straight to ECS',
    'image-detail-consumer',
    changedStages(([first = {}, ...others]) => [
      { ...first, actions: [...actionsOf(first), registry] },
      ...others,
      { name: 'Publish', actions: [{ ...deployed, inputArtifacts: [{ name: 'Image' }] }] },
    ]),
  ),
]
