import { type BenchAction, benchPipeline, openBenchEngine } from './bench-engine.ts'
import { report } from './measure.ts'

const pipelines = 200
/** How many run at the same time. */
const atOnce = 4

/** How long pipelines of sleeping actions take, against the longest way through them. */
export async function makespanBench(): Promise<void> {
  const random = generator(42)
  const bench = openBenchEngine()
  const ratios: number[] = []
  const plans = Array.from({ length: pipelines }, (_, index) => planOf(index, random))
  const next = async (): Promise<void> => {
    const plan = plans.pop()
    if (!plan) return
    const events = await bench.run(plan.text)
    const stages = events.filter((event) => event.type === 'stage' && event.stage !== 'Source')
    const [first, last] = [stages[0], stages.at(-1)]
    if (!first || !last) throw new Error('No stage was entered.')
    ratios.push((Date.parse(last.time) - Date.parse(first.time)) / plan.milliseconds)
    await next()
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  await bench.close()
  ratios.sort((a, b) => a - b)
  const median = ratios[ratios.length >> 1] ?? 0
  const name = `${pipelines} random pipelines of sleeping actions, against their critical path, median`
  report(name, median, 'times', 'bound 1.05', median <= 1.05)
  console.log(`     p95 ${(ratios[Math.floor(ratios.length * 0.95)] ?? 0).toFixed(3)} times`)
}

function planOf(index: number, random: () => number) {
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  let milliseconds = 0
  const stages = Array.from({ length: upTo(2) }, (): BenchAction[] =>
    Array.from({ length: upTo(2) }, (_, order) => {
      const actions = Array.from({ length: upTo(3) }, (__, at) => ({
        name: `Sleep-${order}-${at}`,
        runOrder: order + 1,
        seconds: 1 + Math.round(random() * 10) / 10,
      }))
      milliseconds += Math.max(...actions.map(({ seconds }) => seconds)) * 1000
      return actions.map(({ name, runOrder, seconds }) => ({ name, runOrder, command: `sleep ${seconds}` }))
    }).flat(),
  )
  return { milliseconds, text: benchPipeline(`sleeping-${index}`, stages) }
}

/** Numbers from 0 to 1 that are the same in each run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
