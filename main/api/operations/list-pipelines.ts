import type { ListPipelinesInput, ListPipelinesOutput } from '@aws-sdk/client-codepipeline'
import { dateOf } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { nextTokenFor, positionOf } from '../paging.ts'
import { isV2 } from '../pipeline-type.ts'

const pageSize = 1000

/** Summaries by name. */
export const listPipelines = defineOperation<ListPipelinesInput, ListPipelinesOutput>({
  name: 'ListPipelines',
  right: 'read',
  perform({ nextToken, maxResults = pageSize }, { engine }) {
    const question = { list: 'pipelines' }
    const after = String(positionOf(question, nextToken) ?? '')
    const rows = engine.pipelines.page(after, maxResults + 1)
    const page = rows.slice(0, maxResults)
    const last = page.at(-1)
    return {
      pipelines: page.map(({ name, version, declaration, pipelineType, executionMode, created, updated }) => ({
        name,
        version,
        pipelineType: pipelineType === 'V1' || (pipelineType === undefined && !isV2(declaration)) ? 'V1' : 'V2',
        executionMode: executionMode as 'SUPERSEDED',
        created: dateOf(created),
        updated: dateOf(updated),
      })),
      ...(last && rows.length > page.length && { nextToken: nextTokenFor(question, last.name) }),
    }
  },
})
