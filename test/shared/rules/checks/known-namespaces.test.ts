import { expect, it } from 'vitest'
import { knownNamespaces } from '#shared/rules/checks/known-namespaces.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const naming = stage('First', [build({ namespace: 'Built' })])
const using = (text: unknown) =>
  pipeline([naming, stage('Second', [build({ configuration: { ProjectName: text as string } })])])

it('finds a reference to a namespace that nobody has, and takes the one that was meant', () => {
  expect(found(knownNamespaces, using('#{built.Tag}-#{built.Tag}'))).toEqual([
    ['/stages/2/actions/0/configuration/ProjectName', 'Correct “#{built.Tag}”: no action has the namespace “built”.'],
  ])
  expect(fixed(knownNamespaces, using('x-#{built.Tag}'))).toEqual(using('x-#{Built.Tag}'))
})

it('finds one inside a function of CloudFormation', () => {
  expect(foundAt(knownNamespaces, using({ 'Fn::Sub': '${Prefix}-#{Nobody.Tag}' }))).toEqual([
    '/stages/2/actions/0/configuration/ProjectName',
  ])
})

it('is less sure in commands, where #{…} may be meant for a program', () => {
  const commands = action('Compute', 'Commands', { commands: ['ruby -e "puts \\"#{user.name}\\""'] })
  expect(severities(knownNamespaces, pipeline([stage('Run', [commands])]))).toEqual(['warning'])
  expect(severities(knownNamespaces, using('#{Nobody.Tag}'))).toEqual(['error'])
})

it('is content with namespaces that somebody has, and with CodePipeline’s own', () => {
  expect(foundAt(knownNamespaces, using('#{Built.Tag} #{codepipeline.PipelineExecutionId} #{variables.X}'))).toEqual([])
})

it('says nothing where CloudFormation knows of other namespaces', () => {
  const open = build({ namespace: { Ref: 'Namespace' }, configuration: { ProjectName: '#{Nobody.Tag}' } })
  expect(foundAt(knownNamespaces, pipeline([stage('Build', [open])]))).toEqual([])
})
