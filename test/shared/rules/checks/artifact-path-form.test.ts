import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { artifactPathForm } from '#shared/rules/checks/artifact-path-form.ts'
import { fixedIn, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('wants the artifact in front of the path', () => {
  const plain = stack({ TemplatePath: 'template.yaml' })
  expect(foundIn(artifactPathForm, plain)).toEqual([
    [
      'configuration/TemplatePath',
      'Write “TemplatePath” as Artifact::path: an input artifact, two colons, and a file in it.',
    ],
  ])
  expect(fixedIn(artifactPathForm, plain)).toEqual(stack({}))
  expect(fixedIn(artifactPathForm, stack({ TemplatePath: 'Code:template.yaml' }))).toEqual(stack({}))
  expect(fixedIn(artifactPathForm, stack({ TemplatePath: './template.yaml' }))).toEqual(stack({}))
  expect(placesIn(artifactPathForm, stack({ TemplatePath: 'Code::' }))).toEqual(['configuration/TemplatePath'])
  expect(placesIn(artifactPathForm, stack({ TemplatePath: 'https://example.com/t.yaml' }))).toEqual([
    'configuration/TemplatePath',
  ])
})

it('is content with the notation, and does not judge references or keys without effect', () => {
  const path = (TemplatePath: Json) => placesIn(artifactPathForm, stack({ TemplatePath }), inTemplate)
  expect(path('Code::stacks/shop.yaml')).toEqual([])
  expect(path('#{variables.Template}')).toEqual([])
  expect(path({ Ref: 'Template' })).toEqual([])
  expect(placesIn(artifactPathForm, stack({ ActionMode: 'DELETE_ONLY', TemplatePath: 'template.yaml' }))).toEqual([])
  expect(placesIn(artifactPathForm, stack({ ActionMode: { Ref: 'Mode' }, TemplatePath: 't' }), inTemplate)).toEqual([])
})
