import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { operationModels } from '#main/api/api-model.ts'
import type { Announced } from './running-endpoint.ts'

/** The AWS CLI of this machine, on an endpoint: `codepipeline` operations in, what is written out. */
export interface AwsCli {
  /** The output of an operation as JSON; throws what the CLI says of a refusal. */
  json(operation: string, ...args: readonly string[]): Promise<unknown>
  /** One value of the output, by a query. */
  text(query: string, operation: string, ...args: readonly string[]): Promise<string>
  /** The operations that were called, in the words of the CLI. */
  readonly used: ReadonlySet<string>
}

export function awsCli({ endpointUrl, region, accessKeyId, secretAccessKey }: Announced): AwsCli {
  const used = new Set<string>()
  const env = {
    ...process.env,
    ...modelEnv(),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: region,
    AWS_PAGER: '',
  }
  const run = (operation: string, args: readonly string[]) =>
    new Promise<string>((done, failed) => {
      used.add(operation)
      const all = ['--endpoint-url', endpointUrl, 'codepipeline', operation, ...args]
      execFile('aws', all, { env }, (error, stdout, stderr) =>
        error ? failed(new Error(stderr.trim() || error.message)) : done(stdout.trim()),
      )
    })
  return {
    used,
    async json(operation, ...args) {
      const written = await run(operation, [...args, '--output', 'json'])
      return written === '' ? {} : (JSON.parse(written) as unknown)
    },
    text: (query, operation, ...args) => run(operation, [...args, '--query', query, '--output', 'text']),
  }
}

/** What an operation of the API is called on the command line. */
export function commandFor(operation: string): string {
  return operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

/** Every operation, in the words of the CLI. */
export const allCommands: readonly string[] = Object.keys(operationModels).map(commandFor).toSorted()

/** Why a story cannot be told here, for its title; `undefined` where it can. */
export function whyNotHere(commands: readonly string[]): string | undefined {
  const known = knownCommands()
  if (!known) return 'skipped: there is no AWS CLI on the PATH'
  const missing = commands.filter((command) => !known.has(command))
  return missing.length === 0 ? undefined : `skipped: the AWS CLI here does not know ${missing.join(', ')}`
}

/** The newer model of the API where it lies beside the project. */
const newerModel = resolve(import.meta.dirname, '../../../../shared/facts/api-model/codepipeline-2015-07-09.json')

let known: ReadonlySet<string> | undefined
let modelFolder: string | undefined

/** What the CLI offers: it lists its operations to who asks for one that is none. */
function knownCommands(): ReadonlySet<string> | undefined {
  if (known) return known
  const ask = () =>
    spawnSync('aws', ['codepipeline', 'nonesuch'], { encoding: 'utf8', env: { ...process.env, ...modelEnv() } })
  const first = ask()
  if (first.error) return undefined
  known = commandsIn(first.stderr)
  if (allCommands.some((command) => !known?.has(command)) && existsSync(newerModel)) {
    const models = mkdtempSync(join(tmpdir(), 'stagecraft-aws-model-'))
    process.once('exit', () => rmSync(models, { recursive: true, force: true }))
    modelFolder = models
    const own = join(models, 'codepipeline/2015-07-09')
    mkdirSync(own, { recursive: true })
    copyFileSync(newerModel, join(own, 'service-2.json'))
    known = commandsIn(ask().stderr)
  }
  return known
}

function commandsIn(written: string): ReadonlySet<string> {
  return new Set(written.match(/[a-z]+(?:-[a-z]+)+/g))
}

function modelEnv(): Record<string, string> {
  return modelFolder === undefined ? {} : { AWS_DATA_PATH: modelFolder }
}
