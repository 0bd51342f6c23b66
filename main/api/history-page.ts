import type { ExecutionRow, PipelineRow } from '#main/engine/index.ts'
import { performedIn } from '#shared/execution/performed.ts'
import type { Json } from '#shared/model/json.ts'
import { findExecution } from './find-execution.ts'
import type { ApiContext } from './operation.ts'
import { nextTokenFor, positionOf } from './paging.ts'

const pageSize = 100

/** What is asked of the history of actions or rules. */
export interface HistoryQuestion {
  readonly list: string
  readonly pipeline: PipelineRow
  readonly filter:
    | {
        readonly pipelineExecutionId?: string | undefined
        readonly latestInPipelineExecution?:
          | { readonly pipelineExecutionId: string | undefined; readonly startTimeRange: string | undefined }
          | undefined
      }
    | undefined
  readonly maxResults: number | undefined
  readonly nextToken: string | undefined
}

type Performed = ReturnType<typeof performedIn>

/** A page of what was performed in the executions of a pipeline, newest first; `keyOf` tells attempts at one thing. */
export function historyPage<Detail>(
  { list, pipeline, filter, maxResults = pageSize, nextToken }: HistoryQuestion,
  detailsOf: (performed: Performed, row: ExecutionRow) => readonly Detail[],
  keyOf: (detail: Detail) => string,
  context: ApiContext,
): { readonly items: Detail[]; readonly nextToken?: string } {
  const { pipelines } = context.engine
  const latest = filter?.latestInPipelineExecution
  const only = filter?.pipelineExecutionId ?? latest?.pipelineExecutionId
  const isLatest = latest?.startTimeRange === 'Latest'
  const question: Json = { list, of: pipeline.name, only: only ?? null, isLatest }
  const position = positionOf(question, nextToken)
  const [from, offset = 0] = position === undefined ? [] : String(position).split(':').map(Number)
  const details = (row: ExecutionRow): readonly Detail[] => {
    const all = detailsOf(performedIn(pipelines.journal(row.pipelineExecutionId)), row)
    return isLatest ? newestOfEach(all, keyOf) : all
  }

  const items: Detail[] = []
  let skip = offset
  for (const row of rowsFrom(from, only, pipeline, context)) {
    const all = details(row)
    const room = maxResults - items.length
    items.push(...all.slice(skip, skip + room))
    if (all.length - skip > room) return { items, nextToken: nextTokenFor(question, `${row.row}:${skip + room}`) }
    skip = 0
    if (items.length === maxResults && only === undefined && hasMore(row, pipeline, context)) {
      return { items, nextToken: nextTokenFor(question, `${row.row - 1}:0`) }
    }
  }
  return { items }
}

/** Executions from a row on, or just the one that is asked for. */
function* rowsFrom(
  from: number | undefined,
  only: string | undefined,
  pipeline: PipelineRow,
  context: ApiContext,
): Iterable<ExecutionRow> {
  if (only !== undefined) {
    yield findExecution(pipeline, only, context)
    return
  }
  let before = from === undefined ? undefined : from + 1
  for (;;) {
    const rows = context.engine.pipelines.executions({ pipelineName: pipeline.name, before, limit: 20 })
    yield* rows
    before = rows.at(-1)?.row
    if (before === undefined) return
  }
}

function hasMore({ row }: ExecutionRow, { name }: PipelineRow, { engine }: ApiContext): boolean {
  return engine.pipelines.executions({ pipelineName: name, before: row, limit: 1 }).length > 0
}

function newestOfEach<Detail>(details: readonly Detail[], keyOf: (detail: Detail) => string): readonly Detail[] {
  const seen = new Set<string>()
  return details.filter((detail) => {
    const key = keyOf(detail)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
