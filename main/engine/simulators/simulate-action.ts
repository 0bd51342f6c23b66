import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packText } from '../artifacts/pack.ts'
import { ownMember } from '../bindings.ts'
import type { ActionWork, ArtifactFile, Outcome } from '../executor.ts'
import { refusalOf, simulatorFor, titleOf } from './simulate.ts'
import type { SimulatedOutputs, SimulatedWork } from './simulator.ts'

/** What becomes of a simulated action: refused as its service would, or said to be done. */
export async function simulateAction(work: SimulatedWork): Promise<Outcome> {
  const simulator = simulatorFor(work.type)
  const refusal = await refusalOf(work, simulator)
  if (refusal) return refusal
  const outputs = (await simulator.outputs?.(work)) ?? {}
  const summary = summaryOf(work, outputs)
  work.log('system', `${summary}\n`)
  for (const [key, value] of Object.entries(work.configuration)) work.log('system', `  ${key}: ${value}\n`)
  const artifacts = await makeArtifacts(work, outputs, summary)
  await simulator.remember?.(work)
  const { variables: outputVariables } = outputs
  return { status: 'Succeeded', summary, artifacts, ...(outputVariables && { outputVariables }) }
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
