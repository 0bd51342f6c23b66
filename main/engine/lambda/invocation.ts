import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { FunctionBinding } from '#shared/bindings/schema.ts'
import { accountOf, regionOf } from '../bindings.ts'
import type { ActionWork } from '../executor.ts'
import type { Job } from '../jobs/job.ts'
import { childEnvironment, processPorts, runProcess } from '../processes.ts'
import { shellCommand } from '../shell-command.ts'
import { findHandler, type Handler } from './handler.ts'
import { functionName } from './function-binding.ts'

/** What came of calling a function, apart from what it reported itself. */
export type Answer =
  | { readonly ended: 'well'; readonly outputVariables?: Readonly<Record<string, string>> }
  | { readonly ended: 'badly'; readonly message: string }

export interface Invocation {
  readonly bound: FunctionBinding
  readonly job: Job
  /** The variables that the function is bound with. */
  readonly variables: Readonly<Record<string, string>>
  /** When it must have ended, ISO 8601. */
  readonly deadline: string
  readonly signal: AbortSignal
}

/** Calls a function with a job, in a process of its own. */
export async function invoke(work: ActionWork, invocation: Invocation): Promise<Answer> {
  const { bound } = invocation
  if ('command' in bound) return callCommand(bound.command, work, invocation)
  const handler = findHandler(bound.handler, work.bindings, work.env)
  return 'missing' in handler ? { ended: 'badly', message: handler.missing } : callHandler(handler, work, invocation)
}

async function callCommand(command: string, work: ActionWork, invocation: Invocation): Promise<Answer> {
  const { exitCode } = await runProcess({
    ...processPorts(work),
    ...shellCommand(command),
    cwd: work.bindings.folder,
    env: await environmentOf(work, invocation),
    input: JSON.stringify(eventOf(invocation.job)),
    signal: invocation.signal,
  })
  if (exitCode === 0) return { ended: 'well' }
  return { ended: 'badly', message: `“${command}” ended with ${exitCode ?? 'a signal'} and reported nothing.` }
}

async function callHandler(
  { interpreter, runner, file, name }: Handler,
  work: ActionWork,
  invocation: Invocation,
): Promise<Answer> {
  const control = join(work.workFolder, 'control')
  const [script, answer] = [join(control, runner.name), join(control, 'answer.json')]
  await mkdir(control, { recursive: true, mode: 0o700 })
  await writeFile(script, runner.text)
  await rm(answer, { force: true })
  const { exitCode } = await runProcess({
    ...processPorts(work),
    command: interpreter,
    args: [script],
    cwd: dirname(file),
    env: await environmentOf(work, invocation),
    input: JSON.stringify({ ...callOf(work, invocation), file, name, answer }),
    signal: invocation.signal,
  })
  if (!existsSync(answer)) {
    return { ended: 'badly', message: `The function ended with ${exitCode ?? 'a signal'} before it answered.` }
  }
  return readAnswer(await readFile(answer, 'utf8'))
}

function callOf({ configuration, bindings }: ActionWork, { job, deadline }: Invocation) {
  const name = functionName(configuration['FunctionName'] ?? '')
  return {
    event: eventOf(job),
    functionName: name,
    functionArn: `arn:aws:lambda:${regionOf(bindings)}:${accountOf(bindings)}:function:${name}`,
    requestId: randomUUID(),
    deadline: Date.parse(deadline),
  }
}

/** What a function is called with: its job, without what only workers are told. */
function eventOf({ id, accountId, data }: Job) {
  const told = { ...data, actionTypeId: undefined, pipelineContext: undefined }
  return { 'CodePipeline.job': { id, accountId, data: told } }
}

/** The user's environment, what the function is bound with, and the way to the job operations and the store. */
async function environmentOf(work: ActionWork, { job, variables }: Invocation): Promise<Record<string, string>> {
  const region = regionOf(work.bindings)
  const { artifactCredentials: keys } = job.data
  const endpoint = await work.endpoint?.()
  return {
    ...childEnvironment(work.env, region),
    ...variables,
    AWS_LAMBDA_FUNCTION_NAME: functionName(work.configuration['FunctionName'] ?? ''),
    // Without a place to go they would be shown to AWS.
    ...(endpoint &&
      keys && {
        AWS_ENDPOINT_URL_CODEPIPELINE: endpoint.endpointUrl,
        AWS_ENDPOINT_URL_S3: endpoint.endpointUrl,
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        AWS_SESSION_TOKEN: keys.sessionToken,
      }),
  }
}

const answers = v.union([v.object({ error: v.string() }), v.object({ returned: v.unknown() })])
const returnedVariables = v.object({ outputVariables: v.record(v.string(), v.string('Expected a text.')) })

function readAnswer(text: string): Answer {
  const answer = v.parse(answers, JSON.parse(text))
  if ('error' in answer) return { ended: 'badly', message: answer.error }
  const { returned } = answer
  if (typeof returned !== 'object' || returned === null || !('outputVariables' in returned)) return { ended: 'well' }
  const decoded = v.safeParse(returnedVariables, returned)
  if (decoded.success) return { ended: 'well', outputVariables: decoded.output.outputVariables }
  return { ended: 'badly', message: 'The function returned outputVariables that are not texts by their names.' }
}
