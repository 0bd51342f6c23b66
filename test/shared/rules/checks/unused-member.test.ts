import { expect, it } from 'vitest'
import { unusedMember } from '#shared/rules/checks/unused-member.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { approval, build } from '#test/builders/pipeline.ts'
import { around, configured, fixedIn, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds members that the type does not use', () => {
  const more = { commands: ['make'], outputVariables: ['A'], timeoutInMinutes: 30 }
  expect(foundIn(unusedMember, build(more))).toEqual([
    ['commands', 'Remove “commands”: an action of type AWS CodeBuild does not use it.'],
    ['outputVariables', 'Remove “outputVariables”: an action of type AWS CodeBuild does not use it.'],
    ['timeoutInMinutes', 'Remove “timeoutInMinutes”: an action of type AWS CodeBuild does not use it.'],
  ])
  expect(fixedIn(unusedMember, build({ timeoutInMinutes: 30 }))).toEqual(build())
})

it('finds files that nobody chooses', () => {
  const files = build({ outputArtifacts: [{ name: 'App', files: ['dist/**/*'] }] })
  expect(foundIn(unusedMember, files)).toEqual([
    [
      'outputArtifacts/0/files',
      'Remove “files”: only Commands actions choose the files of their output artifact here.',
    ],
  ])
  expect(fixedIn(unusedMember, files)).toEqual(build({ outputArtifacts: [{ name: 'App' }] }))
})

it('moves environment variables to where a build has them', () => {
  const environmentVariables = [{ name: 'STAGE', value: 'test' }]
  expect(fixedIn(unusedMember, build({ environmentVariables }))).toEqual(
    build({
      configuration: {
        ProjectName: 'shop',
        EnvironmentVariables: '[{"name":"STAGE","value":"test","type":"PLAINTEXT"}]',
      },
    }),
  )
  const taken = build({ environmentVariables, configuration: { ProjectName: 'shop', EnvironmentVariables: '[]' } })
  const fixes = checkDeclaration(around(taken)).flatMap((problem) => problem.fixes)
  expect(fixes).toEqual([])
})

it('is content where they are used, and where CloudFormation leaves them out', () => {
  const commands = configured(
    'Compute',
    'Commands',
    {},
    {
      commands: ['make'],
      outputVariables: ['A'],
      environmentVariables: [{ name: 'B', value: 'c' }],
      outputArtifacts: [{ name: 'App', files: ['dist/**/*'] }],
    },
  )
  expect(placesIn(unusedMember, commands)).toEqual([])
  expect(placesIn(unusedMember, approval({ timeoutInMinutes: 60 }))).toEqual([])
  expect(placesIn(unusedMember, build({ timeoutInMinutes: { Ref: 'AWS::NoValue' } }), inTemplate)).toEqual([])
  const own = { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' }
  expect(placesIn(unusedMember, { name: 'A', actionTypeId: own, commands: ['make'] })).toEqual([])
})
