import { expect, it } from 'vitest'
import { buildspecOverride } from '#shared/rules/checks/buildspec-override.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn } from '../one-action.ts'

it('reads a buildspec that is written out', () => {
  expect(messages('version: 0.2\nphases:\n  build: [\n')).toEqual([
    expect.stringMatching(/^Correct the YAML in “BuildspecOverride”: line \d+, column \d+\.$/),
  ])
  expect(messages('phases:\n  build:\n    commands: [make]\n')).toEqual([
    'Add “version: 0.2” to the buildspec in “BuildspecOverride”.',
  ])
  expect(messages('version: 0.2\nenv: {}\n')).toEqual(['Add “phases” to the buildspec in “BuildspecOverride”.'])
  expect(messages('version: 0.2\nphases:\n  build:\n    commands: [make]\n')).toEqual([])
  expect(messages('just\ntext')).toHaveLength(1)
})

it('wants a path in the source or an ARN', () => {
  expect(messages('s3://shop/buildspec.yml')).toEqual([
    'Name the buildspec in S3 by its ARN in “BuildspecOverride”, such as arn:aws:s3:::bucket/buildspec.yml.',
  ])
  expect(messages('arn:aws:s3:::shop')).toHaveLength(1)
  expect(messages('/ci/buildspec.yml')).toEqual([
    'Begin the path in “BuildspecOverride” at the root of the source, without a slash.',
  ])
  expect(messages('arn:aws:s3:::shop/ci/buildspec.yml')).toEqual([])
  expect(messages('ci/buildspec.yml')).toEqual([])
  expect(messages('#{variables.Buildspec}')).toEqual([])
})

function messages(BuildspecOverride: string) {
  return foundIn(buildspecOverride, build({ configuration: { ProjectName: 'shop', BuildspecOverride } })).map(
    ([, message]) => message,
  )
}
