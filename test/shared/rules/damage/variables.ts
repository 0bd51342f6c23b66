import type { Json, JsonObject } from '#shared/model/json.ts'
import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { action, actionsOf, both, type Change, changedStages, type Damage, ofPipeline, ofType, onV2 } from './damage.ts'

const codeBuild = awsType('Build', 'CodeBuild')
const codeCommit = awsType('Source', 'CodeCommit')
const commands = awsType('Compute', 'Commands')
const manual = awsType('Approval', 'Manual')

const named = { ...action(codeCommit, { RepositoryName: 'shop', BranchName: 'main' }, 'Checked'), namespace: 'Checked' }

/** What is wrong with variables, namespaces and references. */
export const variableDamages: readonly Damage[] = [
  ofPipeline('a namespace is reserved', 'reserved-namespaces', later({ namespace: 'codepipeline' })),
  ofPipeline(
    'two namespaces are one',
    'unique-namespaces',
    both(later({ namespace: 'Twice' }), later({ namespace: 'Twice' })),
  ),
  ofType(codeCommit, 'a namespace is an artifact', 'namespace-is-no-artifact', (it) => ({
    ...it,
    namespace: 'Files',
    outputArtifacts: [{ name: 'Files' }],
  })),
  ofPipeline('nobody has the namespace', 'known-namespaces', referring('#{Nowhere.CommitId}')),
  ofPipeline('the execution has no such variable', 'execution-variables', referring('#{codepipeline.StartTime}')),
  ofPipeline('nobody declares the variable', 'declared-variables', onV2(referring('#{variables.Nowhere}'))),
  ofPipeline('a reference has no key', 'reference-syntax', referring('See #{SourceVariables}.')),
  ofPipeline('a reference is to itself', 'reference-runs-before', later({ namespace: 'Own' }, '#{Own.Anything}')),
  ofPipeline(
    'a source has no such variable',
    'known-output-variables',
    both(
      changedStages(([first = {}, ...others]) => [{ ...first, actions: [...actionsOf(first), named] }, ...others]),
      referring('#{Checked.CommitAuthor}'),
    ),
  ),
  ofPipeline(
    'a variable is not listed',
    'listed-output-variables',
    onV2(
      changedStages((stages) => [
        ...stages,
        { name: 'Run', actions: [{ ...action(commands, {}), namespace: 'Run', commands: ['make'] }] },
        { name: 'Tell', actions: [action(manual, { CustomData: '#{Run.Anything}' })] },
      ]),
    ),
  ),
  ofType(codeCommit, 'a source waits for a variable', 'no-variables-in-sources', (it) => ({
    ...it,
    configuration: { RepositoryName: 'shop', BranchName: '#{variables.Branch}' },
  })),
  ofType(codeBuild, 'a reference stands in a name', 'reference-resolved-here', (it) => ({
    ...it,
    region: '#{variables.Region}',
  })),
  ofPipeline('a variable is declared twice', 'unique-variables', declaring(['Twice', 'Twice'])),
  ofPipeline('a V1 pipeline has variables', 'variables-need-v2', both(declaring(['Stage']), inV1)),
  ofType(commands, 'an output variable has a dollar sign', 'output-variable-names', (it) => ({
    ...it,
    outputVariables: ['$BUILD'],
  })),
  ofType(commands, 'an output variable comes twice', 'unique-output-variables', (it) => ({
    ...it,
    outputVariables: ['BUILD', 'BUILD'],
  })),
]

function later(more: JsonObject, CustomData = 'Look.'): Change {
  return changedStages((stages) => [
    ...stages,
    { name: `Ask-${stages.length}`, actions: [{ ...action(manual, { CustomData }), ...more }] },
  ])
}

function referring(text: string): Change {
  return later({}, text)
}

function declaring(names: readonly string[]): Change {
  const variables: readonly Json[] = names.map((name) => ({ name, defaultValue: 'x' }))
  return (pipeline) => ({ ...pipeline, variables })
}

function inV1(pipeline: JsonObject): JsonObject {
  return { ...pipeline, pipelineType: 'V1' }
}
