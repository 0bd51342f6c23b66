import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { type Damage, lacking, ofAnyAction, ofAnyStage, ofPipeline, ofType, setting, typed } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const commands = awsType('Compute', 'Commands')
const manual = awsType('Approval', 'Manual')
const codeCommit = awsType('Source', 'CodeCommit')

/** What the schema notices. */
export const shapeDamages: readonly Damage[] = [
  ofPipeline('the role is gone', 'required-member', lacking('roleArn')),
  ofAnyAction('an action has no name', 'required-member', lacking('name')),
  ofAnyAction('an action has no type', 'required-member', lacking('actionTypeId')),
  ofPipeline('a member is misspelled', 'unknown-member', (pipeline) => ({ ...pipeline, tirggers: [] })),
  ofAnyAction('a key stands one level too high', 'unknown-member', (it) => ({ ...it, ProjectName: 'shop' })),
  ofAnyAction('a run order is text', 'value-type', (it) => ({ ...it, runOrder: '1' })),
  ofType(codeBuild, 'a setting is a truth value', 'value-type', setting({ BatchEnabled: true })),
  ofPipeline('the stages are an object', 'value-type', (pipeline) => ({
    ...pipeline,
    stages: { ...(pipeline.stages as object) },
  })),
  ofPipeline('there is no such pipeline type', 'value-choice', (pipeline) => ({ ...pipeline, pipelineType: 'V3' })),
  ofAnyAction('an owner is misspelled', 'value-choice', typed({ owner: 'aws' })),
  ofAnyAction('a category is misspelled', 'value-choice', typed({ category: 'build' })),
  ofPipeline('the name has a blank', 'value-pattern', (pipeline) => ({ ...pipeline, name: 'my shop' })),
  ofPipeline('the role is a placeholder', 'value-pattern', (pipeline) => ({
    ...pipeline,
    roleArn: 'arn:aws:iam::<account>:role/pipeline',
  })),
  ofAnyAction('a provider has a blank', 'value-pattern', typed({ provider: 'AWS CodeBuild' })),
  ofType(codeCommit, 'an artifact has a period', 'value-pattern', (it) => ({
    ...it,
    outputArtifacts: [{ name: 'a.b' }],
  })),
  ofAnyStage('a stage name is too long', 'value-length', (it) => ({ ...it, name: 'x'.repeat(101) })),
  ofType(manual, 'a setting is too long', 'value-length', setting({ CustomData: 'x'.repeat(1001) })),
  ofType(manual, 'a setting is empty', 'value-length', setting({ CustomData: '' })),
  ofAnyAction('a run order is too small', 'value-range', (it) => ({ ...it, runOrder: 0 })),
  ofAnyAction('a run order is too large', 'value-range', (it, draw) => ({ ...it, runOrder: draw.from(1000, 5000) })),
  ofType(manual, 'an approval has no time', 'value-range', (it) => ({ ...it, timeoutInMinutes: 4 })),
  ofType(commands, 'there are no commands', 'list-length', (it) => ({ ...it, commands: [] })),
  ofType(codeBuild, 'a function stands in JSON', 'unresolved-intrinsic', setting({ ProjectName: { Ref: 'Project' } })),
]
