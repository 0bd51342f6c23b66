import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { packText } from '../artifacts/pack.ts'
import { unpack, UnsafeArchive } from '../artifacts/unpack.ts'
import { accountOf, bindingOf, ownMember, regionOf } from '../bindings.ts'
import type { ActionWork, ArtifactFile, BoundAction, Executor, Outcome } from '../executor.ts'
import { childEnvironment, processPorts, runProcess } from '../processes.ts'
import { shellCommand } from '../shell-command.ts'
import { simulated } from './simulated.ts'

/** Starts the command that a state machine is bound to, and waits for its end; one that is bound to none is simulated. */
export const stepFunctions: Executor = {
  types: ['Invoke/AWS/StepFunctions/1'],
  performs: (action) => (commandOf(action) === undefined ? 'simulates' : 'runs'),
  async execute(work) {
    const command = commandOf(work)
    const input = await readInput(work)
    if ('mistake' in input) return failed('ConfigurationError', input.mistake)
    return command === undefined ? simulated.execute(work) : start(command, input.text, work)
  },
}

/** The largest output that a state machine may have. */
const maximumBytes = 256 * 1024

async function start(command: string, input: string, work: ActionWork): Promise<Outcome> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const { exitCode } = await runProcess({
    ...processPorts(work),
    ...shellCommand(command),
    cwd: work.bindings.folder,
    env: childEnvironment(work.env, regionOf(work.bindings)),
    input,
    output(stream, chunk) {
      work.log(stream, chunk)
      if (stream !== 'stdout') return
      bytes += chunk.length
      if (bytes <= maximumBytes) chunks.push(chunk)
    },
  })
  const externalExecutionId = executionArn(work)
  const fails = (message: string) => ({ ...failed('JobFailed', message), externalExecutionId })
  if (exitCode !== 0) return fails(`“${command}” ended with ${exitCode ?? 'a signal'}.`)
  if (bytes > maximumBytes) return fails(`The output has ${bytes} bytes; ${maximumBytes} are allowed.`)
  const text = Buffer.concat(chunks).toString('utf8').trim()
  // What says nothing has nothing to hand on, and need not be JSON.
  if (text !== '' && !isJson(text)) return fails(`What “${command}” wrote to its standard output is no JSON.`)
  return {
    status: 'Succeeded',
    externalExecutionId,
    outputVariables: { StateMachineArn: machineArn(work), ExecutionArn: externalExecutionId },
    artifacts: await makeArtifacts(text === '' ? '{}' : text, work),
  }
}

function commandOf(action: BoundAction): string | undefined {
  const { StateMachineArn: arn = '' } = action.configuration
  const { stateMachines } = action.bindings
  const bound = ownMember(stateMachines, arn) ?? ownMember(stateMachines, arn.split(':').at(-1) ?? '')
  return bindingOf(action.bindings, action)?.command ?? bound?.command
}

async function readInput(work: ActionWork): Promise<{ readonly text: string } | { readonly mistake: string }> {
  const { Input: given, InputType: type = 'Literal' } = work.configuration
  if (type === 'Literal') return checked(given ?? '{}', 'Input')
  const [artifact] = work.inputs
  if (given === undefined || !artifact) return { mistake: 'InputType FilePath needs an Input and an input artifact.' }
  const folder = join(work.workFolder, 'in')
  const file = resolve(folder, given)
  if (!file.startsWith(folder + sep)) return { mistake: `Input “${given}” leads out of artifact ${artifact.name}.` }
  try {
    await unpack(artifact.file, folder)
    return checked(await readFile(file, 'utf8'), `${given} in artifact ${artifact.name}`)
  } catch (error) {
    if (error instanceof UnsafeArchive) return { mistake: `Input artifact ${artifact.name}: ${error.message}` }
    if (error instanceof Error && 'syscall' in error) {
      return { mistake: `There is no file “${given}” in artifact ${artifact.name}.` }
    }
    throw error
  }
}

function checked(text: string, name: string): { readonly text: string } | { readonly mistake: string } {
  return isJson(text) ? { text } : { mistake: `${name} is no JSON.` }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function makeArtifacts(text: string, { outputs, workFolder }: ActionWork): Promise<readonly ArtifactFile[]> {
  return Promise.all(
    outputs.map(async ({ name }) => {
      const file = join(workFolder, `${name}.zip`)
      await packText('output.json', text, file)
      return { name, file }
    }),
  )
}

function machineArn({ configuration, bindings }: ActionWork): string {
  const { StateMachineArn: given = '' } = configuration
  if (given.startsWith('arn:')) return given
  return `arn:aws:states:${regionOf(bindings)}:${accountOf(bindings)}:stateMachine:${given}`
}

/** The execution as Step Functions would name it: by the prefix and the id of the action execution. */
function executionArn(work: ActionWork): string {
  const { ExecutionNamePrefix: prefix } = work.configuration
  const name = prefix ? `${prefix}-${work.actionExecutionId}` : work.actionExecutionId
  return `${machineArn(work).replace(':stateMachine:', ':execution:')}:${name}`
}

function failed(code: string, message: string): Outcome & { readonly status: 'Failed' } {
  return { status: 'Failed', error: { code, message } }
}
