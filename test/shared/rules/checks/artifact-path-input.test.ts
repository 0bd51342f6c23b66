import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { artifactPathInput } from '#shared/rules/checks/artifact-path-input.ts'
import { fixedIn, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds a file in an artifact that the action does not take in', () => {
  expect(foundIn(artifactPathInput, stack({ TemplateConfiguration: 'Settings::prod.json' }))).toEqual([
    [
      'configuration/TemplateConfiguration',
      'Take in artifact “Settings” or name another in “TemplateConfiguration”: it is no input of this action.',
    ],
  ])
  const misspelled = stack({ TemplatePath: 'code::template.yaml' })
  expect(fixedIn(artifactPathInput, misspelled)).toEqual(stack({}))
})

it('looks at the artifact also where the path is not certain', () => {
  const path = (TemplatePath: Json) => placesIn(artifactPathInput, stack({ TemplatePath }), inTemplate)
  expect(path('Other::#{variables.File}')).toEqual(['configuration/TemplatePath'])
  expect(path('Code::#{variables.File}')).toEqual([])
  expect(path('#{variables.Artifact}::t.yaml')).toEqual([])
  expect(path({ 'Fn::Sub': 'Other::${File}' })).toEqual([])
})

it('says nothing where other inputs may come about, and of keys without effect', () => {
  const perhaps = { 'Fn::If': ['HasMore', { name: 'More' }, { Ref: 'AWS::NoValue' }] }
  expect(
    placesIn(artifactPathInput, stack({ TemplatePath: 'More::t.yaml' }, { inputArtifacts: [perhaps] }), inTemplate),
  ).toEqual([])
  const executed = stack({ ActionMode: 'CHANGE_SET_EXECUTE', ChangeSetName: 'c', TemplatePath: 'Other::t.yaml' })
  expect(placesIn(artifactPathInput, executed)).toEqual([])
})
