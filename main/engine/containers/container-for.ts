import { randomUUID } from 'node:crypto'
import type { ActionWork } from '../executor.ts'
import { type Container, startContainer } from './container.ts'
import { askProgram, findContainerProgram } from './program.ts'

/** The images of CodeBuild itself, which are in no registry under these names. */
const managedImage = /^aws\/codebuild\//

/**
 * The container for a build that asks for an image, or why the build runs on the shell of this machine instead. Names of
 * CodeBuild's own images work where an image of that name is here already.
 */
export async function containerFor(
  image: string,
  work: Pick<ActionWork, 'env' | 'signal' | 'log' | 'started' | 'ended' | 'workFolder'>,
): Promise<Container | { readonly instead: string }> {
  const program = await findContainerProgram(work.env)
  if ('unusable' in program) return { instead: `Image ${image} is not used: ${program.unusable}.` }
  if (image.startsWith('-') || /\s/.test(image)) return { instead: `Image ${image} is not used: it is no image name.` }
  if (managedImage.test(image)) {
    const local = await askProgram(program.file, ['image', 'inspect', image], work.env)
    if (!local.ok) {
      const say = 'no registry has it under this name; bind the project to one of public.ecr.aws/codebuild'
      return { instead: `Image ${image} is not used: ${say}.` }
    }
  }
  const name = `stagecraft-${randomUUID()}`
  const started = await startContainer({ program, image, name, folder: work.workFolder, work })
  return 'mistake' in started ? { instead: `Image ${image} is not used: ${started.mistake}.` } : started
}
