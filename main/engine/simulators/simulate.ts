import { stat } from 'node:fs/promises'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { findActionType } from '#shared/catalog/index.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import { listEntries, UnsafeArchive } from '../artifacts/unpack.ts'
import type { ActionWork, Outcome } from '../executor.ts'
import { mistakesInConfiguration } from './configuration.ts'
import { simulators } from './index.ts'
import { InputFiles } from './reading/input-files.ts'
import { type Mistake, mistake, told } from './reading/mistake.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'

/** Who stands in for the service of a type; for one that nobody knows, somebody who looks at the inputs alone. */
export function simulatorFor({ category = '', owner = '', provider = '', version = '' }: ActionTypeId): Simulator {
  const key = actionTypeKey({ category, owner, provider, version })
  return simulators.find(({ types }) => types.includes(key)) ?? anyService
}

/** How work ends that its service would refuse, as far as it can be told here. */
export async function refusalOf(work: SimulatedWork, simulator: Simulator): Promise<Outcome | undefined> {
  const mistakes = await mistakesIn(work, simulator)
  if (mistakes.length === 0) return undefined
  const message = mistakes.map(told).join('\n')
  work.log('system', `${message}\n`)
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}

/** Everything that is wrong with the work of a simulated action; every mistake once. */
async function mistakesIn(work: SimulatedWork, simulator: Simulator): Promise<readonly Mistake[]> {
  const general = [...mistakesInConfiguration(work), ...(await tooLarge(work, simulator))]
  // What is said of a setting that is wrong by itself would only repeat it.
  if (general.length > 0) return general
  const found = [...(await brokenInputs(work)), ...(await simulator.check(work))]
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()]
}

async function brokenInputs({ inputs }: ActionWork): Promise<readonly Mistake[]> {
  const broken: Mistake[] = []
  for (const { name, file } of inputs) {
    try {
      await listEntries(file)
    } catch (error) {
      if (!(error instanceof UnsafeArchive)) throw error
      broken.push(mistake(`Input artifact ${name} is no readable zip file: ${error.message}`))
    }
  }
  return broken
}

async function tooLarge({ inputs }: ActionWork, { maximumInputBytes: most }: Simulator): Promise<readonly Mistake[]> {
  if (most === undefined) return []
  const sizes = await Promise.all(inputs.map(async ({ file }) => (await stat(file)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  return bytes > most ? [mistake(`The input artifacts have ${bytes} bytes together; ${most} are allowed.`)] : []
}

/** The work of an action with the files that it is given. */
export function withFiles(work: ActionWork): SimulatedWork {
  return { ...work, files: new InputFiles(work) }
}

/** The service of an action, as people call it. */
export function titleOf({ type }: Pick<ActionWork, 'type'>): string {
  return findActionType(type)?.title ?? `${type.category}/${type.owner}/${type.provider}`
}

const anyService: Simulator = { types: [], check: async () => [] }
