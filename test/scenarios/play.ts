import { apply } from '#shared/execution/apply.ts'
import { type Command, decide, type DecisionContext } from '#shared/execution/decide.ts'
import { isOfExecution, type JournalEvent, type KeptArtifact, type SourceRevision } from '#shared/execution/journal.ts'
import { reject, type Rejection } from '#shared/execution/rejection.ts'
import { readDeploymentWindow } from '#shared/execution/rules/deployment-window.ts'
import { checkVariable } from '#shared/execution/rules/variable-check.ts'
import { chooseVariables, mistakesInRevisions } from '#shared/execution/start-inputs.ts'
import {
  type ActionRun,
  type Execution,
  findExecution,
  noRuns,
  type PipelineRuns,
  type RuleRun,
  runningActions,
  runningRules,
} from '#shared/execution/state.ts'
import { tell } from '#shared/execution/tell.ts'
import { timersOf } from '#shared/execution/timers.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'

/** The pipeline of a scenario while it is played, with a clock that stands still until it is moved. */
export interface Stage {
  readonly journal: readonly JournalEvent[]
  runs(): PipelineRuns
  now(): string
  execution(id: string): Execution
  update(declaration: JsonObject): Told
  start(id: string, inputs?: StartInputs): Told
  carryOut(command: Command): Told
  /** An action of an execution by `STAGE.ACTION`; its latest run. */
  action(id: string, place: string): Place & { readonly run: ActionRun }
  rule(id: string, place: string): { readonly run: RuleRun }
  /** Lets time go by; what is due meanwhile happens at its time. */
  wait(milliseconds: number): readonly { readonly at: string; readonly told: readonly RunEvent[] }[]
}

export interface StartInputs {
  readonly variables?: Readonly<Record<string, string>>
  readonly sourceRevisions?: readonly SourceRevision[]
  readonly clientRequestToken?: string
  readonly triggerType?: string
}

interface Place {
  readonly stage: number
  readonly action: number
}

export type Told = readonly RunEvent[] | Rejection

/** Sets up a pipeline; rules that need nothing but variables and the clock are decided as they are in a run. */
export function setUp(declaration: JsonObject, begin = '2026-01-01T00:00:00.000Z'): Stage {
  let runs = noRuns
  let now = begin
  let declared = declaration
  let ids = 0
  const journal: JournalEvent[] = []
  const newId = () => `id-${(ids += 1)}`
  const context = (): DecisionContext => ({
    now,
    newId,
    performs: () => 'runs',
    minutesOf: ({ provider }) => (provider === 'Commands' ? 55 : 60),
    looksAt: ({ provider }) => ({ minutes: 7 * 24 * 60, isRepeatable: provider === 'DeploymentWindow' }),
  })
  const absorb = (events: readonly JournalEvent[]): readonly RunEvent[] =>
    events.flatMap((event) => {
      journal.push(event)
      runs = apply(runs, event)
      const after = isOfExecution(event) ? findExecution(runs, event.pipelineExecutionId) : undefined
      return after && isOfExecution(event) ? tell(event, after) : []
    })
  const carryOut = (command: Command): Told => {
    const decided = decide(runs, command, context())
    if ('rejected' in decided) return decided
    return [...absorb(decided), ...lookAtRules()]
  }
  /** Decides the open rules that can be decided here and now. */
  const lookAtRules = (): readonly RunEvent[] => {
    for (const execution of runs.executions) {
      for (const { place, run } of runningRules(execution)) {
        const outcome = outcomeOf(execution, place, run, now)
        if (!outcome) continue
        const { pipelineExecutionId, ruleExecutionId } = place
        const told = carryOut({ do: 'conclude', pipelineExecutionId, ruleExecutionId, outcome })
        return 'rejected' in told ? [] : told
      }
    }
    return []
  }
  /** The next time at which something happens by itself. */
  const due = (): readonly { readonly at: string; readonly command?: Command }[] =>
    runs.executions
      .flatMap((execution) => [
        ...timersOf(execution),
        ...runningRules(execution).flatMap(({ place, run }) => openingOf(execution, place, run, now)),
      ])
      .toSorted((a, b) => a.at.localeCompare(b.at))

  const stage: Stage = {
    journal,
    carryOut,
    runs: () => runs,
    now: () => now,
    execution(id) {
      const found = findExecution(runs, id)
      if (!found) throw new Error(`No execution ${id}`)
      return found
    },
    update(next) {
      declared = next
      const pipelineName = readPipeline(next).name ?? ''
      return carryOut({ do: 'update', pipelineName, version: runs.version + 1, declaration: next })
    },
    start(id, { variables = {}, sourceRevisions = [], clientRequestToken, triggerType } = {}) {
      const pipeline = readPipeline(declared)
      const { chosen, mistakes } = chooseVariables(pipeline, variables)
      const [mistake] = [...mistakes, ...mistakesInRevisions(pipeline, sourceRevisions)]
      if (mistake) return reject('invalid', mistake.message)
      return carryOut({
        do: 'start',
        pipelineExecutionId: id,
        pipelineName: pipeline.name ?? '',
        pipelineVersion: runs.version,
        executionMode: pipeline.executionMode ?? 'SUPERSEDED',
        executionType: 'STANDARD',
        trigger: { triggerType: triggerType ?? 'StartPipelineExecution' },
        variables: chosen,
        declaration: declared,
        ...(sourceRevisions.length > 0 && { sourceRevisions }),
        ...(clientRequestToken !== undefined && { clientRequestToken }),
      })
    },
    action(id, place) {
      const execution = this.execution(id)
      const [stageName = '', actionName = ''] = place.split('.')
      const at = execution.pipeline.stages.findIndex(({ label }) => label === stageName)
      const action = execution.pipeline.stages[at]?.actions.findIndex(({ label }) => label === actionName) ?? -1
      const run = execution.stages[at]?.actions[action]
      if (!run) throw new Error(`No action ${place} in ${id}`)
      return { stage: at, action, run }
    },
    rule(id, place) {
      const execution = this.execution(id)
      const found = runningRules(execution).find((one) => ruleName(execution, one.place) === place)
      if (!found) throw new Error(`No rule ${place} is looked at in ${id}`)
      return { run: found.run }
    },
    wait(milliseconds) {
      const end = new Date(Date.parse(now) + milliseconds).toISOString()
      const happened: { at: string; told: readonly RunEvent[] }[] = []
      for (let next = due()[0]; next && next.at <= end; next = due()[0]) {
        now = next.at
        const told = next.command ? carryOut(next.command) : lookAtRules()
        happened.push({ at: now, told: 'rejected' in told ? [] : told })
      }
      now = end
      return happened
    },
  }
  stage.update(declaration)
  return stage
}

/** The artifacts that a scripted action puts out: their files say who made them. */
export function artifactsOf(execution: Execution, { stage, action }: Place, id: string): readonly KeptArtifact[] {
  const declared = execution.pipeline.stages[stage]?.actions[action]
  const attempt = execution.stages[stage]?.actions[action]?.attempts ?? 1
  const file = `${id}/${declared?.label}${attempt > 1 ? `#${attempt}` : ''}`
  return (declared?.outputs ?? []).flatMap(({ name }) =>
    name === undefined ? [] : [{ artifact: name, bytes: 1, sha256: '0', file }],
  )
}

/** The action execution of a place that is in progress, or one that is none. */
export function actionExecutionId(execution: Execution, { stage, action }: Place): string {
  const found = runningActions(execution).find(({ place }) => place.stage === stage && place.action === action)
  return found?.place.actionExecutionId ?? 'none'
}

interface RulePlace {
  readonly stage: number
  readonly position: string
  readonly rule: number
}

/** A rule as scripts name it: `STAGE:POSITION.RULE`. */
export function ruleName({ pipeline }: Execution, { stage, position, rule }: RulePlace): string {
  return `${pipeline.stages[stage]?.label}:${position}.${declaredRule({ pipeline }, { stage, position, rule })?.label}`
}

function declaredRule({ pipeline }: Pick<Execution, 'pipeline'>, { stage, position, rule }: RulePlace) {
  return pipeline.stages[stage]?.conditions.find((one) => one.position === position)?.rules[rule]
}

function outcomeOf(execution: Execution, place: RulePlace, { resolved }: RuleRun, now: string) {
  const configuration = resolved?.configuration ?? {}
  const provider = declaredRule(execution, place)?.provider
  if (provider === 'VariableCheck') return checkVariable(configuration)
  if (provider !== 'DeploymentWindow') return undefined
  const window = readDeploymentWindow(configuration)
  if ('mistake' in window) throw new Error(window.mistake)
  return window.isOpenAt(now) ? ({ status: 'Succeeded', summary: 'The window is open.' } as const) : undefined
}

function openingOf(execution: Execution, place: RulePlace, { resolved }: RuleRun, now: string) {
  if (declaredRule(execution, place)?.provider !== 'DeploymentWindow') return []
  const window = readDeploymentWindow(resolved?.configuration ?? {})
  const at = 'mistake' in window ? undefined : window.opensAfter(now)
  return at === undefined ? [] : [{ at }]
}
