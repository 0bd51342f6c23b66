import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasReferences } from '#shared/execution/variables.ts'
import { unpack, UnsafeArchive } from '../artifacts/unpack.ts'
import { regionOf } from '../bindings.ts'
import { type AppSpec, readAppSpec, type ScriptedEvent, scriptsOf } from '../deployments/appspec.ts'
import { deployFolder } from '../deployments/deploy-folder.ts'
import {
  deploymentId,
  deploymentVariables,
  type Group,
  groupOf,
  keepRevision,
  lastRevision,
} from '../deployments/group.ts'
import { inTurn } from '../deployments/in-turn.ts'
import { install } from '../deployments/install.ts'
import { planInstall } from '../deployments/install-plan.ts'
import { readInstalled, removeInstalled, writeInstalled } from '../deployments/installed.ts'
import { type LeaveRunning, withLeftRunning } from '../deployments/left-running.ts'
import { applyPermissions } from '../deployments/permissions.ts'
import { refusalOf } from '../deployments/refusal.ts'
import { readRevisionFile } from '../deployments/revision-file.ts'
import { runScripts } from '../deployments/run-scripts.ts'
import type { ActionWork, ArtifactFile, BoundAction, Executor, Outcome } from '../executor.ts'
import { childEnvironment } from '../processes.ts'

/** Deploys a revision as CodeDeploy does, to a folder that stands for the machines of a deployment group. */
export const codedeploy: Executor = {
  types: ['Deploy/AWS/CodeDeploy/1'],
  performs: 'runs',
  async missing(work) {
    // With a reference inside, the name of the group is known only in the run.
    return folderOf(work) !== undefined || hasReferences(groupName(work)) ? [] : [unbound(work)]
  },
  async execute(work) {
    const folder = folderOf(work)
    if (folder === undefined) return failed(work, 'ConfigurationError', unbound(work))
    const [input] = work.inputs
    if (!input) return failed(work, 'ConfigurationError', 'There is no input artifact.')
    const group = groupOf(work, folder)
    try {
      await mkdir(folder, { recursive: true })
      return await inTurn(folder, work, () => withLeftRunning((leave) => deploy(group, input, leave, work)))
    } catch (error) {
      if (error instanceof UnsafeArchive) {
        return failed(work, 'ConfigurationError', `Input artifact ${input.name}: ${error.message}`)
      }
      return failed(work, 'JobFailed', refusalOf(error))
    }
  },
}

async function deploy(group: Group, input: ArtifactFile, leave: LeaveRunning, work: ActionWork): Promise<Outcome> {
  const revision = join(work.workFolder, 'deployment-archive')
  await unpack(input.file, revision)
  const read = await appSpecIn(revision)
  if ('mistakes' in read) return failed(work, 'ConfigurationError', read.mistakes.join('\n'))
  const { name, appspec } = read
  for (const warning of read.warnings) work.log('system', `${name}:${warning}\n`)
  const variables = await deploymentVariables(group, input, work)
  const before = await lastRevision(group)
  const failure =
    (before === undefined ? undefined : await stopPrevious(before, { variables, leave }, work)) ??
    (await installAndStart(group, { revision, appspec, variables, leave }, work))
  if (failure !== undefined) return failed(work, 'JobFailed', failure)
  const id = deploymentId(work)
  await keepRevision(group, id, revision)
  return {
    status: 'Succeeded',
    summary: `Deployed ${id} to ${groupName(work)}, which is ${group.folder} here.`,
    externalExecutionId: id,
  }
}

/** The application is stopped by the revision that started it. */
async function stopPrevious(
  revision: string,
  around: Pick<Deployment, 'variables' | 'leave'>,
  work: ActionWork,
): Promise<string | undefined> {
  const read = await appSpecIn(revision)
  const failure =
    'mistakes' in read
      ? read.mistakes.join('\n')
      : await runEvent('ApplicationStop', { revision, appspec: read.appspec, ...around }, work)
  return failure === undefined
    ? undefined
    : `${failure} It is that of the deployment before: remove ${revision} to go on without it.`
}

interface Deployment {
  readonly revision: string
  readonly appspec: AppSpec
  readonly variables: Variables
  readonly leave: LeaveRunning
}
type Variables = Readonly<Record<string, string>>

async function installAndStart(group: Group, deployment: Deployment, work: ActionWork): Promise<string | undefined> {
  const failure =
    (await runEvent('BeforeInstall', deployment, work)) ?? (await installRevision(group, deployment, work))
  if (failure !== undefined) return failure
  for (const event of ['AfterInstall', 'ApplicationStart', 'ValidateService'] as const) {
    if (event === 'ApplicationStart' && scriptsOf(deployment.appspec, event).length > 0) {
      work.log('system', 'What a script starts in the background ends with the deployment on this machine.\n')
    }
    const ended = await runEvent(event, deployment, work)
    if (ended !== undefined) return ended
  }
  return undefined
}

async function installRevision(
  { folder, keptIn }: Group,
  { revision, appspec }: Deployment,
  work: ActionWork,
): Promise<string | undefined> {
  if (work.signal.aborted) return 'The deployment was stopped.'
  work.log('system', 'Install\n')
  const say = (sentence: string) => work.log('system', `${sentence}\n`)
  const left = await removeInstalled(folder, await readInstalled(keptIn))
  for (const reason of left) say(`Left from the deployment before: ${reason}`)
  await writeInstalled(keptIn, { files: [], folders: [] })
  const plan = await planInstall(appspec.files, revision)
  if ('mistakes' in plan) return plan.mistakes.join(' ')
  const installed = await install(plan, folder, {
    existing: appspec.file_exists_behavior,
    about: (all) => writeInstalled(keptIn, all),
  })
  for (const name of installed.files) say(`/${name}`)
  const kept = plan.files.length - installed.files.length
  if (kept > 0) say(`Retained ${kept} that ${kept === 1 ? 'was' : 'were'} there already.`)
  await applyPermissions(appspec.permissions, installed, folder, say)
  return undefined
}

function runEvent(event: ScriptedEvent, { revision, appspec, variables, leave }: Deployment, work: ActionWork) {
  const env = { ...childEnvironment(work.env, regionOf(work.bindings)), ...variables, LIFECYCLE_EVENT: event }
  return runScripts({ event, scripts: scriptsOf(appspec, event), revision, env, leave }, work)
}

async function appSpecIn(revision: string) {
  for (const name of ['appspec.yml', 'appspec.yaml']) {
    const text = await readRevisionFile(revision, name)
    if (text === undefined) continue
    const read = readAppSpec(text)
    if ('mistakes' in read) return { mistakes: read.mistakes.map((mistake) => `${name}:${mistake}`) }
    return { name, ...read }
  }
  return { mistakes: ['There is no appspec.yml at the top of the revision.'] }
}

function groupName({ configuration }: Pick<BoundAction, 'configuration'>): string {
  return `${configuration['ApplicationName'] ?? ''}/${configuration['DeploymentGroupName'] ?? ''}`
}

function folderOf(work: BoundAction): string | undefined {
  return deployFolder(work, groupName(work))
}

function unbound(work: BoundAction): string {
  return `Deployment group “${groupName(work)}” is not bound: add it to "deploymentGroups" of the bindings.`
}

function failed(work: ActionWork, code: string, message: string): Outcome {
  return { status: 'Failed', error: { code, message }, externalExecutionId: deploymentId(work) }
}
