import { expect, it } from 'vitest'
import { builtInCatalog } from '#shared/catalog/index.ts'
import { type JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { matchingOffers, variableOffers } from '#renderer/inspector/variables/offers.ts'

const build = { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' }
const connection = { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' }

function action(name: string, actionTypeId: JsonObject, rest: JsonObject = {}): JsonObject {
  return { name, actionTypeId, ...rest }
}

const pipeline = readPipeline({
  name: 'p',
  variables: [{ name: 'TARGET', description: 'Where to' }],
  stages: [
    { name: 'Source', actions: [action('Checkout', connection, { namespace: 'source' })] },
    {
      name: 'Build',
      actions: [
        action('Compile', build, { namespace: 'build' }),
        action('Later', build, { namespace: 'later', runOrder: 2, configuration: { X: '#{build.VERSION}' } }),
      ],
    },
  ],
})

function inside(...location: (string | number)[]): readonly string[] {
  return variableOffers(pipeline, location, builtInCatalog).map((offer) => offer.inside)
}

it('offers what runs before, the variables of the pipeline and the execution', () => {
  expect(inside('stages', 1, 'actions', 0, 'configuration', 'X')).toEqual([
    'source.AuthorDate',
    'source.BranchName',
    'source.CommitId',
    'source.CommitMessage',
    'source.ConnectionArn',
    'source.FullRepositoryName',
    'variables.TARGET',
    'codepipeline.PipelineExecutionId',
  ])
})

it('offers keys that only a buildspec knows as far as they are spoken of, and lets others be written', () => {
  const offers = inside('stages', 1, 'actions', 1, 'configuration', 'X')
  expect(offers.filter((offer) => offer.startsWith('build.'))).toEqual(['build.VERSION', 'build.'])
})

it('offers a rule after the stage what the stage itself puts out', () => {
  const after = inside('stages', 1, 'onSuccess', 'conditions', 0, 'rules', 0, 'configuration', 'Variable')
  const before = inside('stages', 1, 'beforeEntry', 'conditions', 0, 'rules', 0, 'configuration', 'Variable')
  expect([after.includes('later.'), before.includes('later.')]).toEqual([true, false])
})

it('finds by name before it finds by what is said', () => {
  const offers = [
    { inside: 'source.AuthorDate', help: 'When the commit was written.' },
    { inside: 'source.CommitId', help: 'Its id.' },
  ]
  expect(matchingOffers(offers, 'comm').map((offer) => offer.inside)).toEqual(['source.CommitId', 'source.AuthorDate'])
  expect(matchingOffers(offers, 'source.commit').map((offer) => offer.inside)[0]).toBe('source.CommitId')
})

it('offers a key that is being written as it stands', () => {
  const offers = [{ inside: 'build.', help: '' }]
  expect(matchingOffers(offers, 'build.IMAGE_TAG')).toEqual([{ inside: 'build.IMAGE_TAG', help: '' }])
  expect(matchingOffers(offers, 'build.a b')).toEqual([])
})
