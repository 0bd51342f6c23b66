import fc from 'fast-check'
import { apply } from '#shared/execution/apply.ts'
import { type Command, decide, type DecisionContext } from '#shared/execution/decide.ts'
import type { JournalEvent } from '#shared/execution/journal.ts'
import {
  type Execution,
  findExecution,
  hasEnded,
  noRuns,
  type PipelineRuns,
  runningActions,
  runningRules,
  stageName,
} from '#shared/execution/state.ts'
import { timersOf } from '#shared/execution/timers.ts'
import type { JsonObject } from '#shared/model/json.ts'

const provider = (category: string, name: string) => ({ category, owner: 'AWS', provider: name, version: '1' })

interface SketchedAction {
  readonly isApproval: boolean
  readonly runOrder: number
  /** Whether it takes in what an action of the first stage makes. */
  readonly takes: boolean
}

interface SketchedStage {
  readonly actions: readonly SketchedAction[]
  readonly beforeEntry: string | null
  readonly onSuccess: string | null
  readonly onFailure: string | null
}

const action = fc.record<SketchedAction>({
  isApproval: seldom(true, false),
  runOrder: fc.integer({ min: 1, max: 3 }),
  takes: fc.boolean(),
})
const stage = fc.record<SketchedStage>({
  actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  beforeEntry: seldom<string | null>('FAIL', null, 'SKIP'),
  onSuccess: seldom<string | null>('FAIL', null, 'ROLLBACK'),
  onFailure: fc.constantFrom(null, 'RETRY', 'RETRY ALL', 'ROLLBACK', 'ROLLBACK', 'CONDITION'),
})

/** Mostly the usual, so that plays get far. */
function seldom<Value>(one: Value, usual: Value, other: Value = one): fc.Arbitrary<Value> {
  return fc.constantFrom(one, other, usual, usual, usual, usual, usual, usual)
}

/** Pipelines of every kind: modes, run orders, approvals, conditions, retries and rollbacks. */
export const pipelines: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.array(stage, { minLength: 2, maxLength: 4 }), fc.constantFrom('SUPERSEDED', 'QUEUED', 'PARALLEL'))
  .map(([stages, executionMode]) => ({
    name: 'sample',
    executionMode,
    stages: stages.map((sketch, s) => declareStage(sketch, s)),
  }))

function declareStage({ actions, beforeEntry, onSuccess, onFailure }: SketchedStage, s: number): JsonObject {
  const condition = (result: string) => ({
    conditions: [
      {
        result,
        rules: ['One', 'Two'].map((name) => ({
          name,
          ruleTypeId: { category: 'Rule', provider: 'Commands' },
          inputArtifacts: s === 0 ? [] : [{ name: 'Made0' }],
        })),
      },
    ],
  })
  return {
    name: `S${s}`,
    actions: actions.map(({ isApproval, runOrder, takes }, a) => ({
      name: `A${a}`,
      actionTypeId: isApproval && s > 0 ? provider('Approval', 'Manual') : provider('Build', 'CodeBuild'),
      runOrder,
      namespace: `N${s}${a}`,
      configuration: s > 0 && takes ? { Text: '#{N00.Key}' } : {},
      inputArtifacts: s > 0 && takes ? [{ name: 'Made0' }] : [],
      outputArtifacts: s === 0 ? [{ name: `Made${a}` }] : [],
    })),
    ...(beforeEntry !== null && { beforeEntry: condition(beforeEntry) }),
    ...(onSuccess !== null && { onSuccess: condition(onSuccess) }),
    ...(onFailure === 'RETRY' && { onFailure: { result: 'RETRY' } }),
    ...(onFailure === 'RETRY ALL' && {
      onFailure: { result: 'RETRY', retryConfiguration: { retryMode: 'ALL_ACTIONS' } },
    }),
    ...(onFailure === 'ROLLBACK' && { onFailure: { result: 'ROLLBACK' } }),
    ...(onFailure === 'CONDITION' && { onFailure: condition('ROLLBACK') }),
  }
}

/** What can happen, and how often beside the rest. */
const weights = {
  start: 3,
  pass: 8,
  succeed: 4,
  fail: 5,
  stop: 1,
  abandon: 1,
  retry: 1,
  'retry all': 1,
  'roll back': 1,
  'override entry': 1,
  'override success': 1,
  disable: 1,
  enable: 2,
  interrupt: 1,
  update: 1,
  expire: 1,
} as const
export type Happening = keyof typeof weights
const happening = fc.oneof(
  ...Object.entries(weights).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as Happening) })),
)

/** What happens to a pipeline, and a number that picks to what of it. */
export const interleavings: fc.Arbitrary<readonly (readonly [Happening, number])[]> = fc.array(
  fc.tuple(happening, fc.nat()),
  { minLength: 10, maxLength: 80, size: 'max' },
)

/** Plays what happens; `seen` hears of every command with the state before it and what was decided. */
export function play(
  declared: JsonObject,
  happened: readonly (readonly [Happening, number])[],
  seen: (command: Command, before: PipelineRuns, context: () => DecisionContext) => void = () => undefined,
) {
  let runs: PipelineRuns = noRuns
  let ids = 0
  let started = 0
  const journal: JournalEvent[] = []
  const context = (): DecisionContext => {
    let own = ids
    return {
      now: new Date(Date.UTC(2026, 0, 1) + journal.length * 1000).toISOString(),
      newId: () => `id-${(own += 1)}`,
      performs: () => 'runs',
      minutesOf: () => 60,
      looksAt: ({ label }) => ({ minutes: 60, isRepeatable: label === 'One' }),
    }
  }
  const carryOut = (command: Command) => {
    seen(command, runs, context)
    const decided = decide(runs, command, context())
    if ('rejected' in decided) return
    // More than any decision takes.
    ids += 1000
    runs = decided.reduce(apply, runs)
    journal.push(...decided)
  }
  const underWay = () => runs.executions.filter((execution) => !hasEnded(execution))
  const update = () =>
    carryOut({ do: 'update', pipelineName: 'sample', version: runs.version + 1, declaration: declared })
  const start = () =>
    carryOut({
      do: 'start',
      pipelineExecutionId: `e${(started += 1)}`,
      pipelineName: 'sample',
      pipelineVersion: runs.version,
      executionMode: typeof declared['executionMode'] === 'string' ? declared['executionMode'] : 'SUPERSEDED',
      executionType: 'STANDARD',
      trigger: { triggerType: 'StartPipelineExecution' },
      variables: [],
      declaration: declared,
    })
  const end = (isGood: boolean, pick: number) => {
    const work = underWay().flatMap((execution) => [
      ...runningActions(execution).map((one) => finished({ execution, ...one }, isGood)),
      ...runningRules(execution).map(({ place }) => concluded(place, isGood, pick)),
    ])
    const chosen = work[pick % Math.max(1, work.length)]
    if (chosen) carryOut(chosen)
  }
  const happen = (what: Happening, pick: number) => {
    const any = runs.executions[pick % Math.max(1, runs.executions.length)]
    const pipelineExecutionId = any?.began.pipelineExecutionId ?? ''
    const stage = `S${pick % 3}`
    const of = { pipelineExecutionId, stage }
    switch (what) {
      case 'start':
        return start()
      case 'pass':
        for (let left = 8; left > 0; left--) end(true, pick)
        return undefined
      case 'succeed':
      case 'fail':
        return end(what === 'succeed', pick)
      case 'stop':
      case 'abandon':
        return carryOut({ do: 'stop', pipelineExecutionId, abandon: what === 'abandon' })
      case 'retry':
      case 'retry all':
        return carryOut({
          do: 'retry',
          pipelineExecutionId,
          stage: any ? stageName(any, any.position) : stage,
          mode: what === 'retry' ? 'FAILED_ACTIONS' : 'ALL_ACTIONS',
        })
      case 'roll back':
        return carryOut({ do: 'roll-back', ...of, rollbackExecutionId: `r${(started += 1)}` })
      case 'override entry':
      case 'override success':
        return carryOut({
          do: 'override',
          pipelineExecutionId,
          stage: any ? stageName(any, any.position) : stage,
          conditionType: what === 'override entry' ? 'BEFORE_ENTRY' : 'ON_SUCCESS',
        })
      case 'disable':
        return carryOut({ ...transition, stage, enabled: false, reason: 'Freeze' })
      case 'enable':
        return carryOut({ ...transition, stage, enabled: true })
      case 'interrupt':
        return carryOut({ do: 'interrupt', executions: [{ pipelineExecutionId, note: 'gone' }] })
      case 'update':
        return update()
      case 'expire': {
        const timers = underWay().flatMap(timersOf)
        const timer = timers[pick % Math.max(1, timers.length)]
        return timer && carryOut(timer.command)
      }
    }
  }
  update()
  start()
  for (const [what, pick] of happened) happen(what, pick)
  return { journal, runs: () => runs, underWay, end, happen }
}

const transition = { do: 'set-transition', pipelineName: 'sample', type: 'Inbound' } as const

type RunningAction = ReturnType<typeof runningActions>[number] & { readonly execution: Execution }
type RulePlace = ReturnType<typeof runningRules>[number]['place']

function finished({ execution, place, run }: RunningAction, isGood: boolean): Command {
  const { pipelineExecutionId, actionExecutionId } = place
  const declared = execution.pipeline.stages[place.stage]?.actions[place.action]
  if (run.approval) {
    const result = isGood ? 'Approved' : 'Rejected'
    const stage = stageName(execution, place.stage)
    return { do: 'answer', pipelineExecutionId, stage, action: declared?.label ?? '', result, summary: '' }
  }
  const artifacts = (declared?.outputs ?? []).map(({ name = '' }) => ({
    artifact: name,
    bytes: 1,
    sha256: '0',
    file: `${pipelineExecutionId}/${actionExecutionId}`,
  }))
  const outcome = isGood
    ? ({ status: 'Succeeded', artifacts, outputVariables: { Key: actionExecutionId } } as const)
    : ({ status: 'Failed', error: { code: 'JobFailed', message: 'It broke.' } } as const)
  return { do: 'finish', pipelineExecutionId, actionExecutionId, outcome }
}

function concluded({ pipelineExecutionId, ruleExecutionId }: RulePlace, isGood: boolean, pick: number): Command {
  const code = pick % 2 === 0 ? 'JobFailed' : 'ConfigurationError'
  const outcome = isGood
    ? ({ status: 'Succeeded' } as const)
    : ({ status: 'Failed', error: { code, message: 'No.' } } as const)
  return { do: 'conclude', pipelineExecutionId, ruleExecutionId, outcome }
}

/** Lets everything that runs come to a good end, until nothing can happen any more. */
export function playToTheEnd({ end, happen, underWay }: ReturnType<typeof play>): void {
  for (const stage of [0, 1, 2]) happen('enable', stage)
  for (let left = 20_000; left > 0 && underWay().length > 0; left--) end(true, left)
}

/** The execution that an event is of, in a state. */
export function executionOf(runs: PipelineRuns, event: JournalEvent): Execution | undefined {
  return 'pipelineExecutionId' in event ? findExecution(runs, event.pipelineExecutionId) : undefined
}
