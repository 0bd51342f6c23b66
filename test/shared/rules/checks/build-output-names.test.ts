import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { buildOutputNames } from '#shared/rules/checks/build-output-names.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, inTemplate, placesIn } from '../one-action.ts'

it('finds hyphens in the names of several output artifacts', () => {
  const made = (...names: Json[]) => build({ outputArtifacts: names.map((name) => ({ name })) })
  expect(foundIn(buildOutputNames, made('App', 'my-site'))).toEqual([
    [
      'outputArtifacts/1/name',
      'Rename artifact “my-site”, without hyphens: CodeBuild allows none where a build has several output artifacts.',
    ],
  ])
  expect(placesIn(buildOutputNames, made('my-site'))).toEqual([])
  expect(placesIn(buildOutputNames, made('App', 'my_site'))).toEqual([])
  expect(placesIn(buildOutputNames, made('App', { Ref: 'Name' }), inTemplate)).toEqual([])
})
