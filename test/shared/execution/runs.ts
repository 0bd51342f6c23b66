import { apply } from '#shared/execution/apply.ts'
import { type Command, decide, type DecisionContext } from '#shared/execution/decide.ts'
import type { JournalEvent } from '#shared/execution/journal.ts'
import { findExecution, noRuns, type PipelineRuns } from '#shared/execution/state.ts'
import type { JsonObject } from '#shared/model/json.ts'

/** A pipeline from a sketch: stages with actions as `Name`, `Name@2` for a run order, `Name?` for an approval. */
export function declaration(
  sketch: Readonly<Record<string, readonly (string | JsonObject)[]>>,
  more: JsonObject = {},
): JsonObject {
  return {
    name: 'sample',
    stages: Object.entries(sketch).map(([name, actions]) => ({
      name,
      actions: actions.map((action) => (typeof action === 'string' ? sketched(action) : action)),
    })),
    ...more,
  }
}

function sketched(text: string): JsonObject {
  const [, name = '', isApproval, runOrder] = /^(\w+)(\?)?(?:@(\d+))?$/.exec(text) ?? []
  const actionTypeId = isApproval
    ? { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' }
    : { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' }
  return { name, actionTypeId, ...(runOrder && { runOrder: Number(runOrder) }) }
}

/** Executions that are driven by hand: each command is decided, folded in, and written down. */
export function drive(now = '2026-01-01T00:00:00.000Z') {
  let runs: PipelineRuns = noRuns
  let ids = 0
  const journal: JournalEvent[] = []
  const context: DecisionContext = {
    now,
    newId: () => `id-${(ids += 1)}`,
    performs: () => 'runs',
    minutesOf: () => 60,
    looksAt: () => ({ minutes: 60, isRepeatable: false }),
  }
  const carryOut = (command: Command) => {
    const decided = decide(runs, command, context)
    if ('rejected' in decided) return decided
    runs = decided.reduce(apply, runs)
    journal.push(...decided)
    return decided
  }
  const execution = (id: string) => {
    const found = findExecution(runs, id)
    if (!found) throw new Error(`No execution ${id}`)
    return found
  }
  return {
    journal,
    carryOut,
    /** The pipeline becomes another version. */
    update: (declared: JsonObject) =>
      carryOut({ do: 'update', pipelineName: 'sample', version: runs.version + 1, declaration: declared }),
    execution,
    runs: () => runs,
    start: (id: string, declared: JsonObject, variables: Readonly<Record<string, string>> = {}) =>
      carryOut({
        do: 'start',
        pipelineExecutionId: id,
        pipelineName: 'sample',
        pipelineVersion: 1,
        executionMode: typeof declared['executionMode'] === 'string' ? declared['executionMode'] : 'SUPERSEDED',
        executionType: 'STANDARD',
        trigger: { triggerType: 'StartPipelineExecution' },
        variables: Object.entries(variables).map(([name, resolvedValue]) => ({ name, resolvedValue })),
        declaration: declared,
      }),
    /** Lets a running action end; `name` is `STAGE.ACTION`. */
    finish(id: string, name: string, status: 'Succeeded' | 'Failed' = 'Succeeded', outputVariables = {}) {
      const error = status === 'Failed' ? { error: { code: 'JobFailed', message: 'It broke.' } } : {}
      const actionExecutionId = runningIn(execution(id))[name] ?? 'none'
      const outcome = { status, outputVariables, ...error }
      return carryOut({ do: 'finish', pipelineExecutionId: id, actionExecutionId, outcome })
    },
    running: (id: string) => Object.keys(runningIn(execution(id))),
  }
}

function runningIn({ pipeline, stages }: ReturnType<ReturnType<typeof drive>['execution']>) {
  return Object.fromEntries(
    stages.flatMap(({ actions }, s) =>
      actions.flatMap(({ status, actionExecutionId }, a) => {
        const stage = pipeline.stages[s]
        return status === 'InProgress'
          ? [[`${stage?.label}.${stage?.actions[a]?.label}`, actionExecutionId] as const]
          : []
      }),
    ),
  )
}
