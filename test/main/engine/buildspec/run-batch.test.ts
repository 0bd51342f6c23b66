import { describe, expect, it } from 'vitest'
import type { BatchTask } from '#main/engine/buildspec/batch.ts'
import { type BatchOptions, runBatch, type TaskEnd } from '#main/engine/buildspec/run-batch.ts'

function task(identifier: string, dependsOn: readonly string[] = [], mayFail = false): BatchTask {
  return { identifier, dependsOn, mayFail, variables: {}, machine: [] }
}

/** Runs a batch in which these builds fail, and tells who began and ended in which order. */
async function run(tasks: readonly BatchTask[], failing: readonly string[], given: Partial<BatchOptions<string>> = {}) {
  const order: string[] = []
  const ended = await runBatch(tasks, {
    atOnce: 2,
    failsFast: false,
    signal: new AbortController().signal,
    async build({ identifier }): Promise<TaskEnd<string>> {
      order.push(`+${identifier}`)
      await new Promise((resolve) => setImmediate(resolve))
      order.push(`-${identifier}`)
      return failing.includes(identifier) ? { status: 'Failed', reason: 'broken' } : { status: 'Succeeded', value: '' }
    },
    ...given,
  })
  return { order: order.join(' '), statuses: ended.map(({ task: one, end }) => `${one.identifier} ${end.status}`) }
}

describe('a batch', () => {
  it('runs no more builds at once than it may', async () => {
    const { order, statuses } = await run([task('a'), task('b'), task('c')], [])
    expect(order).toMatch(/^\+a \+b -a( -b)? \+c/)
    expect(statuses).toEqual(['a Succeeded', 'b Succeeded', 'c Succeeded'])
  })

  it('starts a build when those that it depends on are over', async () => {
    const { order } = await run([task('c', ['a', 'b']), task('a'), task('b', ['a'])], [])
    expect(order).toBe('+a -a +b -b +c -c')
  })

  it('does not start what depends on a failure, but goes on with the rest and after one that may fail', async () => {
    const tasks = [task('a'), task('b', ['a']), task('c', ['b']), task('d', [], true), task('e', ['d'])]
    const { statuses } = await run(tasks, ['a', 'd'])
    expect(statuses).toEqual(['a Failed', 'b Not started', 'c Not started', 'd Failed', 'e Succeeded'])
  })

  it('that fails fast stops what runs and starts nothing more', async () => {
    const { statuses } = await run([task('a'), task('b'), task('c')], [], {
      failsFast: true,
      build: ({ identifier }, signal) =>
        identifier === 'a'
          ? Promise.resolve({ status: 'Failed', reason: 'broken' })
          : new Promise((resolve) => {
              signal.addEventListener('abort', () => resolve({ status: 'Failed', reason: 'stopped' }))
            }),
    })
    expect(statuses).toEqual(['a Failed', 'b Stopped', 'c Not started'])
  })

  it('that was stopped starts nothing', async () => {
    expect((await run([task('a')], [], { signal: AbortSignal.abort() })).statuses).toEqual(['a Not started'])
  })
})
