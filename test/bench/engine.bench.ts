import { spawn } from 'node:child_process'
import { benchPipeline, openBenchEngine } from './bench-engine.ts'
import { measure, report } from './measure.ts'

/** What one more trivial action costs in a run, against starting the same process directly. */
export async function engineBench(): Promise<void> {
  const bench = openBenchEngine()
  const run = (count: number) =>
    bench.run(
      benchPipeline(`bench-${count}`, [
        Array.from({ length: count }, (_, index) => ({ name: `Step-${index}`, runOrder: index + 1, command: 'true' })),
      ]),
    )
  const directly = () =>
    new Promise<void>((resolve, reject) => {
      spawn('bash', ['-c', 'true'])
        .on('error', reject)
        .on('close', () => resolve())
    })
  const spawned = await measure(40, () => undefined, directly)
  const one = await measure(5, () => 1, run)
  const many = await measure(5, () => 41, run)
  const cost = (many.median - one.median) / 40
  report(
    'one more action in a run, against spawning its process',
    cost / spawned.median,
    'times',
    'bound 2',
    cost / spawned.median <= 2,
  )
  console.log(`     ${cost.toFixed(1)} ms an action, ${spawned.median.toFixed(1)} ms a process`)
  await bench.close()
}
