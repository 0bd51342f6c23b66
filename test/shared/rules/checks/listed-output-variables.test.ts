import { expect, it } from 'vitest'
import { listedOutputVariables } from '#shared/rules/checks/listed-output-variables.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const using = (outputVariables: unknown, text = '#{Ran.Tag}') =>
  pipeline([
    stage('Run', [
      action('Compute', 'Commands', {
        namespace: 'Ran',
        commands: ['make'],
        inputArtifacts: [{ name: 'Code' }],
        ...(outputVariables === undefined ? {} : { outputVariables: outputVariables as string[] }),
      }),
    ]),
    stage('Use', [build({ configuration: { ProjectName: text } })]),
  ])

it('finds a variable that the action does not list, and lists it', () => {
  expect(found(listedOutputVariables, using(['Version']))).toEqual([
    [
      '/stages/2/actions/0/configuration/ProjectName',
      'List “Tag” in the output variables of action “Commands”, or correct “#{Ran.Tag}”.',
    ],
  ])
  expect(fixed(listedOutputVariables, using(['Version']))).toEqual(using(['Version', 'Tag']))
  expect(fixed(listedOutputVariables, using(undefined))).toEqual(using(['Tag']))
})

it('takes the one that was meant', () => {
  expect(fixed(listedOutputVariables, using(['TAG']))).toEqual(using(['TAG'], '#{Ran.TAG}'))
})

it('is content with those that are listed, and knows nothing of what CloudFormation lists', () => {
  expect(foundAt(listedOutputVariables, using(['Tag']))).toEqual([])
  expect(foundAt(listedOutputVariables, using([{ Ref: 'Name' }]))).toEqual([])
  expect(foundAt(listedOutputVariables, using({ Ref: 'Names' }))).toEqual([])
})
