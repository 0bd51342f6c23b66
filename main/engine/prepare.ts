import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { choosePipeline, executedName } from '#shared/codecs/choose-pipeline.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { localPipeline } from '#shared/convert/local-pipeline.ts'
import type { ExecutionStarted } from '#shared/execution/events.ts'
import { isApproval } from '#shared/execution/start-action.ts'
import { chooseVariables, mistakesInRevisions } from '#shared/execution/start-inputs.ts'
import { type EnvironmentVariable, readEnvironment, resolveText } from '#shared/execution/variables.ts'
import type { Position, StageRule } from '#shared/model/condition.ts'
import { type JsonObject } from '#shared/model/json.ts'
import { type Action, type ActionTypeId, type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { cloudFormationMember, tagsMember } from '#shared/model/schema/schema-at.ts'
import type { Failure } from '#shared/rpc/failure.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { type Bindings, bindingsFileName, noBindings, readBindings } from './bindings.ts'
import { type Executor, fidelityOf, type PlannedWork } from './executor.ts'
import type { CustomActionTypes } from './jobs/api.ts'
import { cannotDecide, ruleLabel } from './perform-rule.ts'
import type { RuleEvaluator } from './rule-evaluator.ts'
import { sourceResource } from '#shared/bindings/source-resource.ts'
import type { StartProblem, StartRun } from './api.ts'
import { usedProjects, withProjects } from './template-projects.ts'
import { remarksOf } from './template-remarks.ts'
import { intrinsicsIn, problemsOfTemplate } from './template-values.ts'
import { mistakesInBreakpoints } from './held-place.ts'
import { placeName, revisionsOf, type Terms } from './terms.ts'
import { commandsOf } from './trust.ts'

/** Everything that is known of a run before it starts. */
export interface Prepared {
  readonly problems: readonly StartProblem[]
  readonly pipeline?: Pipeline
  readonly terms: Terms
  readonly variables: ExecutionStarted['variables']
  readonly commands: readonly string[]
  /** What the document says and the run does not follow. */
  readonly remarks: readonly string[]
}

export interface PreparePorts {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder of the starter templates, whose sample sources stand in where a document has no file. */
  readonly samples: string | undefined
  readonly executorFor: (type: ActionTypeId) => Executor
  readonly evaluatorFor: (provider: string | undefined) => RuleEvaluator | undefined
  readonly customActionTypes: CustomActionTypes
  /** Whether a pipeline of this name is in the data folder. */
  readonly isStored: (pipelineName: string) => boolean
}

/** Finds everything that a run needs and names all that is missing, at once. */
export async function prepare(request: StartRun, ports: PreparePorts): Promise<Prepared> {
  const document = readDocument(request.text)
  const chosen = choosePipeline(document, request.pipeline)
  const written = 'declaration' in chosen ? readPipeline(chosen.declaration) : undefined
  const found = await findBindings(request, written, ports.samples)
  const parameters = { ...found.value.parameters, ...request.parameters }
  const local = 'declaration' in chosen ? localPipeline(document, chosen, parameters) : undefined
  const pipeline = local && 'declaration' in chosen ? readPipeline(executed(local.declaration, chosen)) : undefined
  const { bindings, unknown } = withProjects({ ...found.value, parameters }, usedProjects(local, pipeline))
  const documentFolder = request.path === null ? null : dirname(resolve(request.path))
  const terms: Terms = {
    documentFolder,
    bindings,
    sources: Object.fromEntries(
      Object.entries(request.sources).map(([place, path]) => [place, resolve(documentFolder ?? '.', path)]),
    ),
    revisions: request.revisions ?? {},
    ...(request.breakpoints && { breakpoints: request.breakpoints }),
  }
  const nothing = { terms, variables: [], commands: [], remarks: [] }
  if (!('declaration' in chosen) || !pipeline || !local) {
    const mistakes = mistakesIn(document, undefined)
    // Where there is no pipeline at all, the diagnostics of the document say why.
    const mistake = 'mistake' in chosen && document.pipelines.length > 0 ? [chosen.mistake] : []
    return { ...nothing, problems: [...mistakes, ...mistake.map((message) => problem('document-invalid', message))] }
  }
  const variables = chooseVariables(pipeline, request.variables, bindings.variables)
  const mistakes = mistakesIn(document, chosen)
  const problems: readonly StartProblem[] = [
    ...mistakes,
    ...found.problems,
    ...problemsOfTemplate(local.template, request.parameters ?? {}, [...unknown, ...intrinsicsIn(pipeline.raw)]),
    ...unknownNames(pipeline, request, terms),
    ...mistakesInBreakpoints(pipeline, request.breakpoints ?? []).map((message) => problem('bad-request', message)),
    ...[...variables.mistakes, ...mistakesInRevisions(pipeline, revisionsOf(pipeline, terms))].map(
      ({ kind, message }) => problem(kind === 'missing' ? 'missing-variable' : 'bad-request', message),
    ),
    // What an action needs is only worth asking when the declaration says what it is.
    ...(mistakes.length > 0 ? [] : await missingOf(pipeline, terms, variables.chosen, ports)),
  ]
  const remarks = remarksOf(local.declaration)
  return { problems, pipeline, terms, variables: variables.chosen, commands: commandsOf(pipeline), remarks }
}

function problem(code: Failure['code'], message: string): StartProblem {
  return { code, message }
}

/** The declaration that is executed: what only a template says and tags are no part of it, and a name is needed. */
function executed(said: JsonObject, chosen: DocumentPipeline): JsonObject {
  const { [cloudFormationMember]: _, [tagsMember]: __, ...declaration } = said
  const name = executedName(chosen)
  return name === undefined ? declaration : { ...declaration, name }
}

function mistakesIn(document: ReadDocument, chosen: DocumentPipeline | undefined): readonly StartProblem[] {
  const mistakes = checkDocument(document).filter(
    ({ severity, pipeline }) => severity === 'error' && (pipeline === null || pipeline === chosen?.key),
  )
  const found = mistakes.map(({ message, rule, range }) => {
    const before = document.text.slice(0, range.start).split('\n')
    return problem('document-invalid', `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${message} [${rule}]`)
  })
  if (found.length > 0 || document.pipelines.length > 0) return found
  return [problem('document-invalid', 'There is no pipeline in this document.')]
}

async function findBindings(
  request: StartRun,
  pipeline: Pipeline | undefined,
  samples: string | undefined,
): Promise<{ readonly value: Bindings; readonly problems: readonly StartProblem[] }> {
  const folder = request.path === null ? resolve('.') : dirname(resolve(request.path))
  const beside = request.path === null ? undefined : join(folder, bindingsFileName)
  const file = request.bindings ?? (beside !== undefined && existsSync(beside) ? beside : undefined)
  if (file === undefined) {
    const sample = pipeline && samples !== undefined ? await findSample(pipeline, samples) : undefined
    return { value: sample ?? noBindings(folder), problems: [] }
  }
  const read = await readBindings(file)
  if (read.ok) return { value: read.value, problems: [] }
  const { code, message } = read.failure
  return { value: noBindings(folder), problems: message.split('\n').map((line) => problem(code, line)) }
}

/** The bindings of the starter template that has the sources of this pipeline: its repository names are nobody else's. */
async function findSample(pipeline: Pipeline, samples: string): Promise<Bindings | undefined> {
  const wanted = pipeline.stages.flatMap(({ actions }) => actions.flatMap((action) => sourceResource(action) ?? []))
  for (const name of existsSync(samples) ? await readdir(samples) : []) {
    const file = join(samples, name, bindingsFileName)
    const read = existsSync(file) ? await readBindings(file) : undefined
    if (!read?.ok) continue
    const { repositories, objects } = read.value
    if (wanted.some(({ name }) => Object.hasOwn(repositories, name) || Object.hasOwn(objects, name))) return read.value
  }
  return undefined
}

function unknownNames({ stages }: Pipeline, request: StartRun, { sources }: Terms): readonly StartProblem[] {
  const sourceActions = stages.flatMap((stage) =>
    stage.actions
      .filter(({ type }) => type.category === 'Source')
      .map((action) => placeName({ stage: stage.label, action: action.label })),
  )
  const hint = sourceActions.length === 0 ? '' : ` There is: ${sourceActions.join(', ')}.`
  const unknown = [...Object.keys(sources), ...Object.keys(request.revisions ?? {})].filter(
    (place) => !sourceActions.includes(place),
  )
  return unknown.map((place) => problem('bad-request', `There is no source action “${place}”.${hint}`))
}

async function missingOf(
  { stages }: Pipeline,
  terms: Terms,
  variables: ExecutionStarted['variables'],
  { dataFolder, env, executorFor, evaluatorFor, customActionTypes, isStored }: PreparePorts,
): Promise<readonly StartProblem[]> {
  const known = { variables: Object.fromEntries(variables.map(({ name, resolvedValue }) => [name, resolvedValue])) }
  // What only the run will know stays as it is written.
  const resolveKnown = (text: string) => resolveText(text, known).value
  const plan = (
    place: { readonly stage: string; readonly action: string },
    type: ActionTypeId,
    configuration: JsonObject,
    environment: readonly EnvironmentVariable[],
  ): PlannedWork => ({
    ...place,
    type,
    configuration: Object.fromEntries(
      Object.entries(configuration).map(([key, value]) => [
        key,
        resolveKnown(typeof value === 'string' ? value : JSON.stringify(value)),
      ]),
    ),
    environmentVariables: environment.map((one) => ({ ...one, value: resolveKnown(one.value) })),
    bindings: terms.bindings,
    documentFolder: terms.documentFolder,
    source: terms.sources[placeName(place)],
    sourceRevision: terms.revisions[placeName(place)],
    dataFolder,
    env,
    customActionTypes,
    isStored,
  })
  const found = (place: { readonly stage: string; readonly action: string }, missing: readonly string[]) =>
    missing.map((message) => problem('missing-binding', `${placeName(place)}: ${message}`))
  const look = async (stage: string, action: Action): Promise<readonly StartProblem[]> => {
    // What is not known yet is asked for already.
    if (isApproval(action) || intrinsicsIn(action.raw).length > 0) return []
    const place = { stage, action: action.label }
    const work = plan(place, action.type, action.configuration, readEnvironment(action))
    return found(place, (await executorFor(action.type).missing?.(work)) ?? [])
  }
  const lookAtRule = async (stage: string, position: Position, rule: StageRule): Promise<readonly StartProblem[]> => {
    const evaluator = evaluatorFor(rule.provider)
    const place = { stage, action: ruleLabel(position, rule.label) }
    if (!evaluator) return found(place, [cannotDecide(rule.provider)])
    const type = 'decide' in evaluator ? ruleType : evaluator.performs
    const work = plan(place, type, rule.configuration, [])
    if ('decide' in evaluator) return found(place, evaluator.missing?.(work) ?? [])
    const executor = executorFor(type)
    const unable = fidelityOf(executor, work) === 'simulates' ? [cannotDecide(evaluator.provider)] : []
    return found(place, [...unable, ...(evaluator.missing?.(work) ?? []), ...((await executor.missing?.(work)) ?? [])])
  }
  const all = stages.flatMap(({ label, actions, conditions }) => [
    ...actions.map((action) => look(label, action)),
    ...conditions.flatMap(({ position, rules }) => rules.map((rule) => lookAtRule(label, position, rule))),
  ])
  return (await Promise.all(all)).flat()
}

/** Rules that are decided by what is known stand for no action. */
const ruleType: ActionTypeId = { category: 'Rule', owner: 'AWS', provider: undefined, version: undefined }
