import { expect, it } from 'vitest'
import { readPipeline } from '#shared/model/pipeline.ts'
import { connectionSources, freeSources } from '#renderer/inspector/pipeline/sources.ts'

const type = (provider: string) => ({ category: 'Source', owner: 'AWS', provider, version: '1' })

it('offers connections that no trigger watches yet', () => {
  const pipeline = readPipeline({
    triggers: [{ providerType: 'CodeStarSourceConnection', gitConfiguration: { sourceActionName: 'A' } }],
    stages: [
      {
        name: 'S',
        actions: [
          { name: 'A', actionTypeId: type('CodeStarSourceConnection') },
          { name: 'B', actionTypeId: type('CodeStarSourceConnection') },
          { name: 'C', actionTypeId: type('S3') },
        ],
      },
    ],
  })
  expect(connectionSources(pipeline).map(({ name }) => name)).toEqual(['A', 'B'])
  expect(freeSources(pipeline).map(({ name }) => name)).toEqual(['B'])
})
