import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packText } from '../artifacts/pack.ts'
import { ownMember } from '../bindings.ts'
import type { ActionWork, ArtifactFile, Executor } from '../executor.ts'
import { told } from '../simulators/reading/mistake.ts'
import type { SimulatedOutputs } from '../simulators/simulator.ts'
import { mistakesIn, simulatorFor, titleOf, withFiles } from '../simulators/simulate.ts'

/**
 * Stands in for every action that is not performed on this machine: what its service would refuse fails here too, what
 * the service would do is only said.
 */
export const simulated: Executor = {
  types: [],
  performs: 'simulates',
  async execute(given) {
    const work = withFiles(given)
    const simulator = simulatorFor(work.type)
    const mistakes = await mistakesIn(work, simulator)
    if (mistakes.length > 0) {
      const message = mistakes.map(told).join('\n')
      work.log('system', `${message}\n`)
      return { status: 'Failed', error: { code: 'ConfigurationError', message } }
    }
    const outputs = (await simulator.outputs?.(work)) ?? {}
    const summary = summaryOf(work, outputs)
    work.log('system', `${summary}\n`)
    for (const [key, value] of Object.entries(work.configuration)) work.log('system', `  ${key}: ${value}\n`)
    const artifacts = await makeArtifacts(work, outputs, summary)
    await simulator.remember?.(work)
    const { variables: outputVariables } = outputs
    return { status: 'Succeeded', summary, artifacts, ...(outputVariables && { outputVariables }) }
  },
}

function summaryOf(work: ActionWork, { would }: SimulatedOutputs): string {
  const said = `Simulated: ${titleOf(work)} was not called`
  return would === undefined ? `${said}.` : `${said}; it would ${would}.`
}

/** Later actions find an artifact there, and nobody can take what stands in for it for the real one. */
async function makeArtifacts(
  work: ActionWork,
  { artifacts = {}, hasStandIns }: SimulatedOutputs,
  summary: string,
): Promise<readonly ArtifactFile[]> {
  await mkdir(join(work.workFolder, 'out'), { recursive: true })
  const names = work.outputs
    .map(({ name }) => name)
    .filter((name) => hasStandIns !== false || ownMember(artifacts, name))
  return Promise.all(
    names.map(async (name) => {
      const file = join(work.workFolder, 'out', `${name}.zip`)
      const text = `${summary}\nThis file stands in for output artifact ${name} of ${work.stage}/${work.action}.\n`
      const made = ownMember(artifacts, name) ?? { file: 'SIMULATED.txt', text }
      await packText(made.file, made.text, file)
      return { name, file }
    }),
  )
}
