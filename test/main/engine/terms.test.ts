import { describe, expect, it } from 'vitest'
import { noBindings } from '#main/engine/bindings.ts'
import { chosenRevisions, readTerms, revisionsOf } from '#main/engine/terms.ts'
import type { SourceRevision } from '#shared/execution/journal.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { action, commands, fetch, pipelineText } from './bench.ts'

describe('terms', () => {
  it('that were kept with commits alone are read as revisions', () => {
    const { folder, text } = noBindings('/there')
    const kept = {
      documentFolder: '/there',
      bindings: { version: 1, folder, text },
      sources: { 'Source.Fetch': '/code' },
      commits: { 'Source.Fetch': 'abc' },
    }
    expect(readTerms(JSON.stringify(kept))).toEqual({
      documentFolder: '/there',
      bindings: noBindings('/there'),
      sources: { 'Source.Fetch': '/code' },
      revisions: { 'Source.Fetch': { COMMIT_ID: 'abc' } },
    })
  })

  it('are read as they were kept', () => {
    const terms = {
      documentFolder: null,
      bindings: noBindings('/there'),
      sources: {},
      revisions: { 'Source.Take': { S3_OBJECT_KEY: 'k', S3_OBJECT_VERSION_ID: 'v' } },
    }
    expect(readTerms(JSON.stringify(terms))).toEqual(terms)
  })
})

describe('the revisions of a start', () => {
  const take = action('S3Source', 'Take', {}, { out: ['More'] })
  const text = pipelineText({ Source: [fetch, take], Build: [commands('Make', ['true'])] })
  const pipeline = readPipeline(readDocument(text).pipelines[0]?.declaration ?? {})
  const revisions: readonly SourceRevision[] = [
    { actionName: 'Fetch', revisionType: 'COMMIT_ID', revisionValue: 'abc' },
    { actionName: 'Take', revisionType: 'S3_OBJECT_VERSION_ID', revisionValue: 'v' },
    { actionName: 'Take', revisionType: 'S3_OBJECT_KEY', revisionValue: 'k' },
  ]
  const chosen = {
    'Source.Fetch': { COMMIT_ID: 'abc' },
    'Source.Take': { S3_OBJECT_VERSION_ID: 'v', S3_OBJECT_KEY: 'k' },
  }

  it('are kept by the place of their action', () => {
    const other = { actionName: 'Make', revisionType: 'COMMIT_ID', revisionValue: 'x' } as const
    expect(chosenRevisions(pipeline, [...revisions, other])).toEqual(chosen)
  })

  it('are told as the API does', () => {
    expect(revisionsOf(pipeline, { revisions: chosen })).toEqual(revisions)
  })
})
