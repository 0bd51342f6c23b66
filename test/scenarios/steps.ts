import type { SourceRevision } from '#shared/execution/journal.ts'
import { pipelineState } from '#shared/execution/pipeline-state.ts'
import { commitThatStarts, type GitEvent } from '#shared/execution/triggers/match.ts'
import { isObject, itemsOf, type JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { actionExecutionId, artifactsOf, type Stage } from './play.ts'
import { describeStage, type Names, overview, say } from './told.ts'

/** A scenario while it is played. */
export interface Play {
  readonly stage: Stage
  readonly names: Names
  readonly declaration: JsonObject
}

/** Takes a step and gives what was told on it; a step that nobody knows is a mistake in the transcript. */
export function perform(step: string, play: Play): readonly string[] {
  // The last that fits: a more special step stands after the general one.
  const found = steps.findLast(([pattern]) => pattern.test(step))
  if (!found) throw new Error(`No such step: ${step}`)
  const [pattern, take] = found
  return take(play, ...(pattern.exec(step)?.slice(1) ?? []))
}

/** Every step that a transcript knows: what it looks like, and what it does. */
const steps: readonly (readonly [RegExp, (play: Play, ...parts: readonly string[]) => readonly string[]])[] = [
  [/^start (\S+)(.*)$/, (play, id = '', rest = '') => say(play, play.stage.start(id, readInputs(rest)))],
  [
    /^start (\d+) executions$/,
    (play, count) =>
      Array.from({ length: Number(count) }, (_, n) => play.stage.start(`e${n + 1}`)).flatMap((told) =>
        'rejected' in told ? say(play, told) : [],
      ),
  ],
  [
    /^succeed (\S+) ([^\s:]+)((?: \S+=.*)?)$/,
    (play, name = '', place = '', rest = '') => finish(play, name, place, { outputVariables: readPairs(rest) }),
  ],
  [
    /^fail (\S+) ([^\s:]+)(?: (.*))?$/,
    (play, name = '', place = '', message = 'It broke.') =>
      finish(play, name, place, { error: { code: 'JobFailed', message: message || 'It broke.' } }),
  ],
  [
    /^output (\d+) bytes (\S+) (\S+)$/,
    (play, bytes = '', name = '', place = '') =>
      finish(play, name, place, { outputVariables: { Big: 'x'.repeat(Number(bytes) - 'Big'.length) } }),
  ],
  [
    /^succeed (\S+) (\S+:\S+)(?: (.*))?$/,
    (play, name, place, summary) => conclude(play, 'Succeeded', name, place, summary),
  ],
  [/^fail (\S+) (\S+:\S+)(?: (.*))?$/, (play, name, place, summary) => conclude(play, 'Failed', name, place, summary)],
  [/^cannot decide (\S+) (\S+:\S+)$/, (play, name, place) => conclude(play, 'Failed', name, place, undefined, true)],
  [/^(approve|reject) (\S+) (\S+)( with an old token| with the remembered token)?(?: (.*))?$/, answer],
  [
    /^remember token (\S+) (\S+)$/,
    (play, name = '', place = '') => {
      play.names.remembered = tokenOf(play, name, place)
      return []
    },
  ],
  [
    /^external id (\S+) (\S+)$/,
    (play, name = '', place = '') => {
      const { run } = play.stage.action(play.names.idOf(name), place)
      return [run.externalExecutionId === run.approval?.token ? 'is the token' : 'is not the token']
    },
  ],
  [
    /^(stop|abandon) (\S+)(?: (.*))?$/,
    (play, how, name = '', reason = '') =>
      carry(play, name, { do: 'stop', abandon: how === 'abandon', ...(reason !== '' && { reason }) }),
  ],
  [/^abandon all$/, (play) => say(play, play.stage.carryOut({ do: 'abandon-all', pipelineName: 'shop' }))],
  [
    /^retry (\S+) (\S+) (FAILED_ACTIONS|ALL_ACTIONS)$/,
    (play, name = '', stage = '', mode = '') => carry(play, name, { do: 'retry', stage, mode }),
  ],
  [
    /^roll back (\S+) to (\S+) as (\S+)$/,
    (play, stage = '', target = '', id = '') =>
      carry(play, target, { do: 'roll-back', stage, rollbackExecutionId: id }),
  ],
  [
    /^override (\S+) (\S+) (BEFORE_ENTRY|ON_SUCCESS)$/,
    (play, name = '', stage = '', type = '') => carry(play, name, { do: 'override', stage, conditionType: type }),
  ],
  [
    /^disable (Inbound|Outbound) (\S+) (.*)$/,
    (play, type, stage = '', reason = '') =>
      say(play, play.stage.carryOut({ ...transition(play, type, stage), enabled: false, reason })),
  ],
  [
    /^enable (Inbound|Outbound) (\S+)$/,
    (play, type, stage = '') => say(play, play.stage.carryOut({ ...transition(play, type, stage), enabled: true })),
  ],
  [
    /^update((?: \S+=\S+)*)$/,
    (play, rest = '') => say(play, play.stage.update({ ...play.declaration, ...readPairs(rest) })),
  ],
  [
    /^update renaming (\S+) to (\S+)$/,
    (play, name = '', other = '') =>
      say(
        play,
        play.stage.update(withStages(play, (stage) => [stage['name'] === name ? { ...stage, name: other } : stage])),
      ),
  ],
  [
    /^update without (\S+)$/,
    (play, name) => say(play, play.stage.update(withStages(play, (stage) => (stage['name'] === name ? [] : [stage])))),
  ],
  [
    /^interrupt (\S+(?: \S+)*)$/,
    (play, list = '') => {
      const executions = list.split(' ').map((name) => ({ pipelineExecutionId: play.names.idOf(name), note: 'gone' }))
      return say(play, play.stage.carryOut({ do: 'interrupt', executions }))
    },
  ],
  [
    /^push (\S+)(?: with (\S+)| creating it)? as (\S+)$/,
    (play, branch = '', changed, id = '') =>
      happen(play, id, { kind: 'push', branch, commit: 'c0ffee', files: changed?.split(',') ?? null }),
  ],
  [/^push tag (\S+) as (\S+)$/, (play, tag = '', id = '') => happen(play, id, { kind: 'tag', tag, commit: 'c0ffee' })],
  [
    /^pull request (OPEN|UPDATED|CLOSED) to (\S+) with (\S+) as (\S+)$/,
    (play, event = '', destination = '', changed = '', id = '') =>
      happen(play, id, {
        kind: 'pullRequest',
        event: event as 'OPEN' | 'UPDATED' | 'CLOSED',
        destination,
        commit: 'c0ffee',
        files: changed.split(','),
      }),
  ],
  [/^wait (\d+) (second|minute|hour|day)s?$/, wait],
  [/^inputs (\S+) (\S+)$/, inputs],
  [/^configuration (\S+) (\S+)$/, configuration],
  [/^executions$/, ({ stage, names }) => stage.runs().executions.map((one) => overview(one, names))],
  [/^state$/, ({ stage, names }) => pipelineState(stage.runs()).map((state) => describeStage(state, names))],
]

const units: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
}

function carry(
  { stage, names }: Play,
  name: string,
  command: { readonly do: string } & Readonly<Record<string, unknown>>,
): readonly string[] {
  const told = stage.carryOut({ ...command, pipelineExecutionId: names.idOf(name) } as Parameters<Stage['carryOut']>[0])
  return say({ names }, told)
}

/** The declaration with other stages. */
function withStages({ declaration }: Play, change: (stage: JsonObject) => readonly JsonObject[]): JsonObject {
  return {
    ...declaration,
    stages: itemsOf(declaration, 'stages').flatMap((stage) => (isObject(stage) ? change(stage) : [])),
  }
}

function finish(
  play: Play,
  name: string,
  place: string,
  outcome: {
    readonly error?: { readonly code: string; readonly message: string }
    readonly outputVariables?: Readonly<Record<string, string>>
  },
): readonly string[] {
  const id = play.names.idOf(name)
  const execution = play.stage.execution(id)
  const at = play.stage.action(id, place)
  const status = outcome.error ? ('Failed' as const) : ('Succeeded' as const)
  const artifacts = outcome.error ? [] : artifactsOf(execution, at, name)
  return carry(play, name, {
    do: 'finish',
    actionExecutionId: actionExecutionId(execution, at),
    outcome: { status, artifacts, ...outcome },
  })
}

function conclude(
  play: Play,
  status: 'Succeeded' | 'Failed',
  name = '',
  place = '',
  summary?: string,
  isUndecided = false,
): readonly string[] {
  const { run } = play.stage.rule(play.names.idOf(name), place)
  const error = { code: isUndecided ? 'ConfigurationError' : 'JobFailed', message: 'It cannot be asked.' }
  return carry(play, name, {
    do: 'conclude',
    ruleExecutionId: run.ruleExecutionId,
    outcome: { status, ...(summary !== undefined && { summary }), ...(isUndecided && { error }) },
  })
}

function tokenOf({ stage, names }: Play, name: string, place: string): string {
  return stage.action(names.idOf(name), place).run.approval?.token ?? ''
}

function answer(play: Play, how = '', name = '', place = '', which = '', summary = ''): readonly string[] {
  const [stage = '', action = ''] = place.split('.')
  const open = tokenOf(play, name, place)
  const token = which === '' ? open : which.includes('remembered') ? play.names.remembered : `not ${open}`
  return carry(play, name, {
    do: 'answer',
    stage,
    action,
    result: how === 'approve' ? 'Approved' : 'Rejected',
    summary,
    token,
    by: 'somebody',
  })
}

function transition({ stage }: Play, type: string | undefined, name: string) {
  const pipelineName = String(stage.journal.find((event) => 'pipelineName' in event)?.pipelineName)
  return {
    do: 'set-transition',
    pipelineName,
    stage: name,
    type: type as 'Inbound' | 'Outbound',
    by: 'somebody',
  } as const
}

/** Something happened in the repository of the first source action. */
function happen(play: Play, id: string, event: GitEvent): readonly string[] {
  const pipeline = readPipeline(play.declaration)
  const actionName = pipeline.stages[0]?.actions[0]?.name ?? ''
  const commit = commitThatStarts(pipeline, actionName, event)
  if (commit === undefined) return ['nothing starts']
  const sourceRevisions = [{ actionName, revisionType: 'COMMIT_ID', revisionValue: commit } as const]
  return say(play, play.stage.start(id, { sourceRevisions, triggerType: 'WebhookV2' }))
}

function wait(play: Play, count = '', unit = ''): readonly string[] {
  const happened = play.stage.wait(Number(count) * (units[unit] ?? 0))
  return happened.flatMap(({ at, told }) => (told.length === 0 ? [] : [`at ${at}`, ...say(play, told)]))
}

function inputs({ stage, names }: Play, name = '', place = ''): readonly string[] {
  const execution = stage.execution(names.idOf(name))
  const at = stage.action(names.idOf(name), place)
  const declared = execution.pipeline.stages[at.stage]?.actions[at.action]?.inputs ?? []
  return declared.map(({ name: artifact = '' }) => `${artifact} is ${execution.artifacts[artifact]?.file ?? 'missing'}`)
}

function configuration({ stage, names }: Play, name = '', place = ''): readonly string[] {
  const { resolved } = stage.action(names.idOf(name), place).run
  if (!resolved) return ['not resolved']
  return [
    ...Object.entries(resolved.configuration).map(([key, value]) => `${key}: ${value}`),
    ...resolved.commands.map((line) => `$ ${line}`),
    ...resolved.environmentVariables.map((one) => `${one.name}=${one.value}`),
  ]
}

function readInputs(rest: string) {
  const sourceRevisions = [...rest.matchAll(/ revision (\S+)=([A-Z0-9_]+):(\S+)/g)].map(
    ([, actionName = '', revisionType = '', revisionValue = '']): SourceRevision => ({
      actionName,
      revisionType: revisionType as SourceRevision['revisionType'],
      revisionValue,
    }),
  )
  const [, clientRequestToken] = / token (\S+)/.exec(rest) ?? []
  const [, triggerType] = / by (\S+)/.exec(rest) ?? []
  const variables = readPairs(rest.replace(/ (revision|token|by) \S+/g, ''))
  return {
    variables,
    sourceRevisions,
    ...(clientRequestToken !== undefined && { clientRequestToken }),
    ...(triggerType !== undefined && { triggerType }),
  }
}

/** `NAME=VALUE`, with spaces between them; a value with spaces goes to the end of the line. */
function readPairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/ ?([^\s=]+)=("[^"]*"|\S*)/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^"(.*)"$/, '$1'),
    ]),
  )
}
