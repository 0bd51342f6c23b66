import type { BatchSection } from './schema.ts'

/** One build of a batch, and how it differs from what the buildspec says itself. */
export interface BatchTask {
  readonly identifier: string
  /** The path of another buildspec in the source. */
  readonly buildspec?: string
  readonly variables: Readonly<Record<string, string>>
  readonly image?: string
  /** Settings of a machine that is not there, as `compute-type BUILD_GENERAL1_LARGE`. */
  readonly machine: readonly string[]
  /** Whether the batch may succeed without it. */
  readonly mayFail: boolean
  /** The builds that must be over before it begins. */
  readonly dependsOn: readonly string[]
}

/** More builds than CodeBuild takes for one batch (100) are a mistake. */
const maximumTasks = 100

/** The builds of a batch in the order in which the buildspec has them, or everything that is wrong with them. */
export function batchTasks(
  batch: BatchSection | undefined,
): { readonly tasks: readonly BatchTask[] } | { readonly mistakes: readonly string[] } {
  const kinds = (['build-list', 'build-graph', 'build-matrix', 'build-fanout'] as const).filter((kind) => batch?.[kind])
  if (!batch || kinds.length === 0) {
    return { mistakes: ['The action starts a batch, but the buildspec has no builds under batch.'] }
  }
  if (kinds.length > 1) return { mistakes: [`A batch is of one kind, and this one has ${kinds.join(' and ')}.`] }
  const tasks = [
    ...(batch['build-list'] ?? []).map((task, index) => taskOf(task, index)),
    ...(batch['build-graph'] ?? []).map((task, index) => taskOf(task, index, task['depend-on'])),
    ...matrixTasks(batch['build-matrix']),
    ...fanoutTasks(batch['build-fanout']),
  ]
  const mistakes = mistakesIn(tasks, batch)
  return mistakes.length > 0 ? { mistakes } : { tasks }
}

type Task = NonNullable<BatchSection['build-list']>[number]

function taskOf(task: Task, index: number, dependsOn: readonly string[] = []): BatchTask {
  const { env = {}, buildspec } = task
  const settings = (['compute-type', 'fleet', 'type'] as const).flatMap((name) =>
    env[name] === undefined ? [] : [`${name} ${env[name]}`],
  )
  return {
    identifier: task.identifier ?? nameOf(index),
    ...(buildspec !== undefined && { buildspec }),
    variables: Object.fromEntries(Object.entries(env.variables ?? {}).map(([name, value]) => [name, value ?? ''])),
    ...(env.image !== undefined && { image: env.image }),
    machine: [...settings, ...(env['privileged-mode'] ? ['privileged-mode'] : [])],
    mayFail: task['ignore-failure'] ?? false,
    dependsOn,
  }
}

/** A build that nobody named. How CodeBuild itself calls it is not documented. */
function nameOf(index: number): string {
  return `build${index + 1}`
}

/** Every combination of what is said to vary. */
function matrixTasks(matrix: BatchSection['build-matrix']): readonly BatchTask[] {
  if (!matrix) return []
  const { static: fixed = {}, dynamic = {} } = matrix
  const { env = {} } = dynamic
  const axes: readonly (readonly ((task: Task) => Task)[])[] = [
    ...(dynamic.buildspec ? [dynamic.buildspec.map((buildspec) => (task: Task) => ({ ...task, buildspec }))] : []),
    ...(env.image ? [env.image.map((image) => withEnv({ image }))] : []),
    ...(env['compute-type'] ? [env['compute-type'].map((type) => withEnv({ 'compute-type': type }))] : []),
    ...Object.entries(env.variables ?? {}).map(([name, values]) =>
      values.map((value) => (task: Task) => withEnv({ variables: { ...task.env?.variables, [name]: value } })(task)),
    ),
  ]
  const combinations = axes.reduce<readonly Task[]>(
    (tasks, axis) => (tasks.length > maximumTasks ? tasks : tasks.flatMap((task) => axis.map((vary) => vary(task)))),
    [fixed],
  )
  return combinations.map((task, index) => taskOf(task, index))
}

function withEnv(more: NonNullable<Task['env']>): (task: Task) => Task {
  return (task) => ({ ...task, env: { ...task.env, ...more } })
}

/** The same build so many times. */
function fanoutTasks(fanout: BatchSection['build-fanout']): readonly BatchTask[] {
  if (!fanout) return []
  const count = Math.min(fanout.parallelism, maximumTasks + 1)
  return Array.from({ length: count }, (_, index) => taskOf({ 'ignore-failure': fanout['ignore-failure'] }, index))
}

function mistakesIn(tasks: readonly BatchTask[], batch: BatchSection): readonly string[] {
  if (tasks.length > maximumTasks) return [`A batch has at most ${maximumTasks} builds, and this one has more.`]
  const names = tasks.map(({ identifier }) => identifier)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  const cycle = findCycle(tasks)
  return [
    ...(batch['build-graph'] ?? []).flatMap(({ identifier }, index) =>
      identifier === undefined ? [`Build ${index + 1} of the graph has no identifier.`] : [],
    ),
    ...[...twice].map((name) => `Two builds of the batch are called ${name}.`),
    ...names
      .filter((name) => !/^\w{1,127}$/.test(name))
      .map((name) => `“${name}” is no identifier: it takes letters, digits and underscores, fewer than 128.`),
    ...tasks.flatMap(({ identifier, dependsOn }) =>
      dependsOn
        .filter((name) => !names.includes(name))
        .map((name) => `${identifier} depends on ${name}, which is no build of the batch.`),
    ),
    ...(cycle ? [`These builds wait for each other: ${cycle.join(', ')}.`] : []),
  ]
}

/** Builds that can never begin since each waits for another of them. */
function findCycle(tasks: readonly BatchTask[]): readonly string[] | undefined {
  let rest = tasks
  for (;;) {
    const names = new Set(rest.map(({ identifier }) => identifier))
    const blocked = rest.filter(({ dependsOn }) => dependsOn.some((name) => names.has(name)))
    if (blocked.length === rest.length) return rest.length > 0 ? [...names] : undefined
    rest = blocked
  }
}
