import type { BatchTask } from './batch.ts'

/** What became of one build of a batch. */
export type TaskEnd<Value> =
  | { readonly status: 'Succeeded'; readonly value: Value }
  | { readonly status: 'Failed'; readonly reason: string }
  | { readonly status: 'Stopped' | 'Not started' }

export interface BatchOptions<Value> {
  /** How many builds may run at once. */
  readonly atOnce: number
  /** Whether the first failure that counts ends all other builds. */
  readonly failsFast: boolean
  readonly signal: AbortSignal
  build(task: BatchTask, signal: AbortSignal): Promise<TaskEnd<Value>>
}

/**
 * Runs the builds of a batch side by side, each as soon as what it depends on is over. What depends on a build that
 * failed, and must not, is not started. Gives the end of every build, in the order of the tasks.
 */
export async function runBatch<Value>(
  tasks: readonly BatchTask[],
  { atOnce, failsFast, signal, build }: BatchOptions<Value>,
): Promise<readonly { readonly task: BatchTask; readonly end: TaskEnd<Value> }[]> {
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])
  const ends = new Map<string, TaskEnd<Value>>()
  const running = new Map<string, Promise<void>>()
  const isHeldBack = (task: BatchTask) => either.aborted || task.dependsOn.some((name) => isLost(name, ends.get(name)))
  const isLost = (name: string, end: TaskEnd<Value> | undefined) => {
    const mayFail = tasks.find(({ identifier }) => identifier === name)?.mayFail ?? false
    return end !== undefined && end.status !== 'Succeeded' && !(mayFail && end.status === 'Failed')
  }
  const start = async (task: BatchTask) => {
    const end = await build(task, either)
    const isStopped = end.status === 'Failed' && either.aborted
    ends.set(task.identifier, isStopped ? { status: 'Stopped' } : end)
    running.delete(task.identifier)
    if (failsFast && end.status === 'Failed' && !task.mayFail) stop.abort()
  }
  while (ends.size < tasks.length) {
    const open = tasks.filter(({ identifier }) => !ends.has(identifier) && !running.has(identifier))
    const lost = open.filter(isHeldBack)
    for (const { identifier } of lost) ends.set(identifier, { status: 'Not started' })
    // What depends on those is lost as well.
    if (lost.length > 0) continue
    const ready = open.filter((task) => task.dependsOn.every((name) => ends.has(name)))
    for (const task of ready.slice(0, atOnce - running.size)) running.set(task.identifier, start(task))
    if (running.size > 0) await Promise.race(running.values())
  }
  return tasks.map((task) => ({ task, end: ends.get(task.identifier) ?? { status: 'Not started' } }))
}
