import { expect, it } from 'vitest'
import { configurationBlanks } from '#shared/rules/checks/configuration-blanks.ts'
import { approval, build } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, placesIn } from '../one-action.ts'

it('finds what YAML text blocks leave behind', () => {
  const named = build({ configuration: { ProjectName: 'shop\n' } })
  expect(foundIn(configurationBlanks, named)).toEqual([
    ['configuration/ProjectName', 'Remove the blanks at the ends of “ProjectName”.'],
  ])
  expect(fixedIn(configurationBlanks, named)).toEqual(build())
  expect(foundIn(configurationBlanks, build({ configuration: { ProjectName: '  ' } }))).toEqual([
    ['configuration/ProjectName', 'Give “ProjectName” a value: it holds only blanks.'],
  ])
})

it('leaves texts of several lines and JSON as they are', () => {
  const variables = '[{"name": "A", "value": "b"}]\n'
  expect(
    placesIn(configurationBlanks, build({ configuration: { ProjectName: 'shop', EnvironmentVariables: variables } })),
  ).toEqual([])
  expect(placesIn(configurationBlanks, approval({ configuration: { CustomData: 'Please look.\n' } }))).toEqual([])
})
