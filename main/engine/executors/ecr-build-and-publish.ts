import { dirname } from 'node:path'
import { buildImage } from '../containers/build-image.ts'
import { type ContainerProgram, findContainerProgram } from '../containers/program.ts'
import type { Executor, Outcome } from '../executor.ts'
import { dockerfilePath } from '../simulators/ecr-build-and-publish.ts'
import { refusalOf, simulatorFor, withFiles } from '../simulators/simulate.ts'
import { simulateAction } from '../simulators/simulate-action.ts'
import type { SimulatedWork } from '../simulators/simulator.ts'

/**
 * Builds an image where Docker or Podman is here (UG/action-reference-ECRBuildAndPublish). It is never published, which
 * is why the action counts as simulated; where that cannot be done here, only its Dockerfile is looked at.
 */
export const ecrBuildAndPublish: Executor = {
  types: ['Build/AWS/ECRBuildAndPublish/1'],
  performs: 'simulates',
  async execute(given) {
    const work = withFiles(given)
    const program = await findContainerProgram(work.env)
    if ('unusable' in program) return instead(work, program.unusable)
    return (await refusalOf(work, simulatorFor(work.type))) ?? build(program, work)
  },
}

function instead(work: SimulatedWork, reason: string): Promise<Outcome> {
  work.log('system', `No image is built: ${reason}.\n`)
  return simulateAction(work)
}

async function build(program: ContainerProgram, work: SimulatedWork): Promise<Outcome> {
  const { ECRRepositoryName: repository = '', ImageTags = 'latest' } = work.configuration
  const found = await work.files.find(await dockerfilePath(work))
  if ('mistakes' in found) throw new Error('A Dockerfile that was looked at before is gone')
  const { file: dockerfile } = found.value
  // Under a name of its own, so that no image of the user's is replaced.
  const tags = ImageTags.split(',').map((tag) => `stagecraft/${repository}:${tag.trim()}`)
  work.log('system', `Building ${tags.join(', ')} with ${program.kind} on this machine.\n`)
  const built = await buildImage(work, { program, context: dirname(dockerfile), dockerfile, tags })
  if ('instead' in built) return instead(work, built.instead)
  if ('mistake' in built) return { status: 'Failed', error: { code: 'JobFailed', message: built.mistake } }
  const summary = `Simulated: ${tags.join(', ')} was built with ${program.kind} on this machine, and not pushed to ${repository}.`
  work.log('system', `${summary}\n`)
  return {
    status: 'Succeeded',
    summary,
    artifacts: [],
    outputVariables: { ECRImageDigestId: built.digest, ECRRepositoryName: repository },
  }
}
