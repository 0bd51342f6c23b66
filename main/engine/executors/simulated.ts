import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findActionType } from '#shared/catalog/index.ts'
import { listEntries, UnsafeArchive } from '../artifacts/unpack.ts'
import { packText } from '../artifacts/pack.ts'
import type { ActionWork, ArtifactFile, Executor } from '../executor.ts'

/** Stands in for every action that is not performed on this machine: what it needs is checked, what it does is only said. */
export const simulated: Executor = {
  types: [],
  performs: 'simulates',
  async execute(work) {
    const broken = await brokenInputs(work)
    if (broken.length > 0) {
      return { status: 'Failed', error: { code: 'ConfigurationError', message: broken.join(' ') } }
    }
    const summary = `Simulated: ${titleOf(work)} was not called.`
    work.log('system', `${summary}\n`)
    for (const [key, value] of Object.entries(work.configuration)) work.log('system', `  ${key}: ${value}\n`)
    return { status: 'Succeeded', summary, artifacts: await makeArtifacts(work, summary) }
  },
}

async function brokenInputs({ inputs }: ActionWork): Promise<readonly string[]> {
  const broken: string[] = []
  for (const { name, file } of inputs) {
    try {
      await listEntries(file)
    } catch (error) {
      if (!(error instanceof UnsafeArchive)) throw error
      broken.push(`Input artifact ${name} is no readable zip file: ${error.message}`)
    }
  }
  return broken
}

/** Later actions find an artifact there, and nobody can take it for the real one. */
async function makeArtifacts(work: ActionWork, summary: string): Promise<readonly ArtifactFile[]> {
  await mkdir(join(work.workFolder, 'out'), { recursive: true })
  return Promise.all(
    work.outputs.map(async ({ name }) => {
      const file = join(work.workFolder, 'out', `${name}.zip`)
      const text = `${summary}\nThis file stands in for output artifact ${name} of ${work.stage}/${work.action}.\n`
      await packText('SIMULATED.txt', text, file)
      return { name, file }
    }),
  )
}

function titleOf({ type }: ActionWork): string {
  return findActionType(type)?.title ?? `${type.category}/${type.owner}/${type.provider}`
}
