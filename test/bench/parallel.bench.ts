import { benchPipeline, openBenchEngine } from './bench-engine.ts'
import { report } from './measure.ts'

const executions = 10
const actions = 50

/** Many executions at once in PARALLEL mode: nothing that was told may be lost, and nothing may be kept for it. */
export async function parallelBench(): Promise<void> {
  const bench = openBenchEngine()
  const steps = Array.from({ length: actions }, (_, index) => ({
    name: `Step-${index}`,
    runOrder: 1 + Math.floor(index / 10),
    command: `echo ${index}`,
  }))
  const text = benchPipeline('side-by-side', [steps], { executionMode: 'PARALLEL' })
  const round = () => Promise.all(Array.from({ length: executions }, () => bench.run(text)))
  await round()
  const before = memory()
  const told = await round()
  const after = memory()
  let lost = 0
  for (const events of told) {
    const stored = await bench.engine.events({ pipelineExecutionId: events[0]?.pipelineExecutionId ?? '' })
    if (!stored.ok) throw new Error(stored.failure.message)
    const ended = events.filter((event) => event.type === 'action' && event.status === 'Succeeded')
    lost += actions + 1 - ended.length + Math.abs(stored.value.length - events.length)
  }
  await bench.close()
  report(
    `${executions} executions at once of ${actions} actions each: events lost`,
    lost,
    'events',
    'bound 0',
    lost === 0,
  )
  report(
    'memory after a second round of them, against before',
    after / before,
    'times',
    'bound 1.2',
    after / before <= 1.2,
  )
}

/** Megabytes that are in use once what is not needed is gone. */
function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
