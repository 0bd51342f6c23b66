import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { hasReferences } from '#shared/execution/variables.ts'
import { unpack, UnsafeArchive } from '../artifacts/unpack.ts'
import { regionOf } from '../bindings.ts'
import { deployFolder } from '../deployments/deploy-folder.ts'
import { type DeploySpec, readDeploySpec, specOfMembers } from '../deployments/deploy-spec.ts'
import { inTurn } from '../deployments/in-turn.ts'
import { install } from '../deployments/install.ts'
import { planInstall } from '../deployments/install-plan.ts'
import { type LeaveRunning, withLeftRunning } from '../deployments/left-running.ts'
import { refusalOf } from '../deployments/refusal.ts'
import { readRevisionFile } from '../deployments/revision-file.ts'
import { runScripts } from '../deployments/run-scripts.ts'
import { revisionPath } from '../deployments/spec-parts.ts'
import type { ActionWork, ArtifactFile, BoundAction, Executor, Outcome } from '../executor.ts'
import { childEnvironment } from '../processes.ts'

/** Copies an artifact to a folder that stands for the instances, with scripts before and after. */
export const ec2Deploy: Executor = {
  types: ['Deploy/AWS/EC2/1'],
  performs: 'runs',
  async missing(work) {
    // With a reference inside, the tag is known only in the run.
    return folderOf(work) !== undefined || hasReferences(instancesName(work)) ? [] : [unbound(work)]
  },
  async execute(work) {
    const folder = folderOf(work)
    if (folder === undefined) return failed('ConfigurationError', unbound(work))
    const [input] = work.inputs
    if (!input) return failed('ConfigurationError', 'There is no input artifact.')
    try {
      await mkdir(folder, { recursive: true })
      return await inTurn(folder, work, () => withLeftRunning((leave) => deploy(folder, input, leave, work)))
    } catch (error) {
      if (error instanceof UnsafeArchive) {
        return failed('ConfigurationError', `Input artifact ${input.name}: ${error.message}`)
      }
      return failed('JobFailed', refusalOf(error))
    }
  },
}

async function deploy(folder: string, input: ArtifactFile, leave: LeaveRunning, work: ActionWork): Promise<Outcome> {
  const artifact = join(work.workFolder, 'artifact')
  await unpack(input.file, artifact)
  const read = await specOf(artifact, work)
  if ('mistakes' in read) return failed('ConfigurationError', read.mistakes.join('\n'))
  const say = (sentence: string) => work.log('system', `${sentence}\n`)
  for (const warning of read.warnings) say(warning)
  const idle = ['MaxBatch', 'MaxError', 'TargetGroupNameList'].filter((key) => work.configuration[key] !== undefined)
  if (idle.length > 0) say(`One folder stands for all instances here, so this changes nothing: ${idle.join(', ')}.`)
  const failure = await carryOut(read.spec, { artifact, folder, say, leave }, work)
  if (failure !== undefined) return failed('JobFailed', failure)
  return { status: 'Succeeded', summary: `Deployed to ${instancesName(work)}, which is ${folder} here.` }
}

async function carryOut(
  { files, before, after }: DeploySpec,
  {
    artifact,
    folder,
    say,
    leave,
  }: {
    readonly artifact: string
    readonly folder: string
    say(sentence: string): void
    readonly leave: LeaveRunning
  },
  work: ActionWork,
): Promise<string | undefined> {
  const env = childEnvironment(work.env, regionOf(work.bindings))
  for (const { event, scripts } of before) {
    const failure = await runScripts({ event, scripts, revision: artifact, env, leave }, work)
    if (failure !== undefined) return failure
  }
  if (work.signal.aborted) return 'The deployment was stopped.'
  const plan = await planInstall(files, artifact)
  if ('mistakes' in plan) return plan.mistakes.join(' ')
  // What is there is replaced, and what else is there stays.
  const installed = await install(plan, folder, { existing: 'OVERWRITE', about: async () => undefined })
  for (const name of installed.files) say(`/${name}`)
  for (const { event, scripts } of after) {
    const failure = await runScripts({ event, scripts, revision: artifact, env, leave }, work)
    if (failure !== undefined) return failure
  }
  return undefined
}

async function specOf(artifact: string, work: ActionWork): Promise<ReturnType<typeof readDeploySpec>> {
  const { DeploySpec: given } = work.configuration
  if (given === undefined) return specOfMembers(work)
  const path = v.safeParse(revisionPath, given)
  if (!path.success) return { mistakes: path.issues.map(({ message }) => `DeploySpec: ${message}`) }
  const text = await readRevisionFile(artifact, path.output)
  if (text === undefined) return { mistakes: [`DeploySpec: there is no file “${given}” in the artifact.`] }
  const read = readDeploySpec(text)
  const told = (sentences: readonly string[]) => sentences.map((sentence) => `${given}:${sentence}`)
  return 'mistakes' in read ? { mistakes: told(read.mistakes) } : { ...read, warnings: told(read.warnings) }
}

/** The tag by which instances are found; one without a value finds them all. */
function instancesName({ configuration }: Pick<BoundAction, 'configuration'>): string {
  const { InstanceTagKey: key = '', InstanceTagValue: value } = configuration
  return value === undefined ? key : `${key}/${value}`
}

function folderOf(work: BoundAction): string | undefined {
  return deployFolder(work, instancesName(work))
}

function unbound(work: BoundAction): string {
  return `Instances “${instancesName(work)}” are not bound: add them to "deploymentGroups" of the bindings.`
}

function failed(code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message } }
}
