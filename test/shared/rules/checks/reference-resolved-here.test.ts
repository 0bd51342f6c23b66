import { expect, it } from 'vitest'
import { referenceResolvedHere } from '#shared/rules/checks/reference-resolved-here.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds references in Regions, lists of files and output variables', () => {
  const commands = action('Compute', 'Commands', {
    region: '#{variables.Region}',
    outputVariables: ['#{variables.Name}'],
    outputArtifacts: [{ name: 'App', files: ['out/#{variables.Name}/**'] }],
  })
  expect(found(referenceResolvedHere, pipeline([stage('Build', [commands])]))).toEqual([
    ['/stages/1/actions/0/region', 'Write a value instead of “#{variables.Region}”: references are not replaced here.'],
    [
      '/stages/1/actions/0/outputVariables/0',
      'Write a value instead of “#{variables.Name}”: references are not replaced here.',
    ],
    [
      '/stages/1/actions/0/outputArtifacts/0/files/0',
      'Write a value instead of “#{variables.Name}”: references are not replaced here.',
    ],
  ])
})

it('finds references in defaults, in triggers and in the Regions of rules', () => {
  const variables = [{ name: 'Target', defaultValue: '#{Checkout.BranchName}' }]
  const triggers = push({ branches: { includes: ['#{variables.Target}'] } })
  expect(foundAt(referenceResolvedHere, connected([triggers], { variables }))).toEqual([
    '/variables/0/defaultValue',
    '/triggers/0/gitConfiguration/push/0/branches/includes/0',
  ])
  expect(foundAt(referenceResolvedHere, withRule(rule('CodeBuild', {}, { region: '#{variables.R}' })))).toEqual([
    '/stages/1/beforeEntry/conditions/0/rules/0/region',
  ])
})

it('is content with them where they are replaced', () => {
  const commands = action('Compute', 'Commands', {
    commands: ['echo #{variables.Target}'],
    environmentVariables: [{ name: 'TARGET', value: '#{variables.Target}' }],
  })
  const configured = build({ configuration: { ProjectName: '#{variables.Target}' } })
  expect(foundAt(referenceResolvedHere, pipeline([stage('Build', [commands, configured])]))).toEqual([])
})
