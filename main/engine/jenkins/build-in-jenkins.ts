import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline as pump } from 'node:stream/promises'
import type { JenkinsBinding } from '#shared/bindings/schema.ts'
import { filesIn, packFiles } from '../artifacts/pack.ts'
import { unpack, UnsafeArchive } from '../artifacts/unpack.ts'
import { waitUntil } from '../clock.ts'
import type { ActionWork, ArtifactFile, Outcome } from '../executor.ts'
import { accessOf } from './jenkins-binding.ts'
import { createJenkinsClient, type JenkinsBuild, type JenkinsClient, JenkinsError } from './jenkins-client.ts'

/** Builds the job that `ProjectName` names on a server of Jenkins, and follows it to its end. */
export async function buildInJenkins(jenkins: JenkinsBinding, work: ActionWork): Promise<Outcome> {
  const access = accessOf(jenkins, work)
  if ('missing' in access) return failed('ConfigurationError', access.missing)
  if (access.token !== undefined) work.mask(access.token)
  const client = createJenkinsClient(access, work.signal)
  const { ProjectName: project = '' } = work.configuration
  if (work.inputs.length > 0) {
    work.log(
      'system',
      'Unlike its plugin, Jenkins does not get the input artifacts here: the job takes its own sources.\n',
    )
  }
  try {
    const build = await follow(client, project, work)
    if (!build) return failed('JobFailed', 'The build is not waited for any more.')
    const externalExecutionId = String(build.number)
    const summary = `${client.address(project, build.number)} ended with ${build.result}.`
    if (build.result !== 'SUCCESS') return { ...failed('JobFailed', summary), externalExecutionId }
    const artifacts = await takeArchive(client, project, build.number, work)
    return { status: 'Succeeded', summary, externalExecutionId, artifacts }
  } catch (error) {
    if (error instanceof JenkinsError) return failed('JobFailed', error.message)
    if (error instanceof UnsafeArchive) return failed('JobFailed', `The archived files of the build: ${error.message}`)
    throw error
  }
}

/** Milliseconds between two questions. */
const interval = 2000

async function follow(client: JenkinsClient, project: string, work: ActionWork): Promise<JenkinsBuild | undefined> {
  const { clock, signal } = work
  const pause = () => waitUntil(clock, new Date(Date.parse(clock.now()) + interval).toISOString(), signal)
  const item = await client.build(project)
  work.log('system', `Jenkins has put a build of ${project} into its queue.\n`)
  let number = await client.queued(item)
  while (number === undefined) {
    await pause()
    if (signal.aborted) return undefined
    number = await client.queued(item)
  }
  work.log('system', `It is ${client.address(project, number)}\n`)
  let read = 0
  for (;;) {
    // Looked at first, so that what it wrote last is read as well.
    const build = await client.look(project, number)
    const { text, next } = await client.log(project, number, read)
    if (text !== '') work.log('stdout', text)
    read = next
    if (!build.isRunning && build.result !== null) return build
    await pause()
    if (signal.aborted) return undefined
  }
}

/** What the job archives is its output artifact. */
async function takeArchive(
  client: JenkinsClient,
  project: string,
  build: number,
  work: ActionWork,
): Promise<readonly ArtifactFile[]> {
  const [output] = work.outputs
  const archive = output && (await client.archive(project, build))
  if (!output || !archive?.body) return []
  const [zip, folder] = [join(work.workFolder, 'archive.zip'), join(work.workFolder, 'archive')]
  await pump(Readable.from(archive.body), createWriteStream(zip))
  await unpack(zip, folder)
  const files = join(folder, 'archive')
  await mkdir(files, { recursive: true })
  const file = join(work.workFolder, `${output.name}.zip`)
  await packFiles(await filesIn(files), file)
  return [{ name: output.name, file }]
}

function failed(code: string, message: string): Outcome & { readonly status: 'Failed' } {
  return { status: 'Failed', error: { code, message } }
}
