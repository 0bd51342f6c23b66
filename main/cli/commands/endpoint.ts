import { resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { keysFile } from '#main/api/access/keys-file.ts'
import { profileFiles, writeProfiles } from '#main/api/access/profiles.ts'
import type { RunningEndpoint } from '#main/endpoint-service.ts'
import { noBindings, readBindings, regionOf } from '#main/engine/bindings.ts'
import { locateDataFolder, openDataFolder } from '#main/files/data-folder.ts'
import { openLocalEngine } from '#main/local-engine.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { parsePort } from '../port.ts'
import { printable } from '../printable.ts'
import { untilSignal } from '../until-signal.ts'

interface EndpointOptions {
  readonly port: number
  readonly data?: string
  readonly bindings?: string
  readonly writeProfile?: string
}

/** Answers CodePipeline and S3 on this machine, for AWS's own tools and SDKs, until it is told to end. */
export const endpoint: CliCommand = {
  name: 'endpoint',
  register(program: Command, io: CliIo) {
    program
      .command('endpoint')
      .description('answer AWS tools and SDKs as CodePipeline and S3 do, on this machine')
      .option('--port <n>', 'the port to listen on; 0 means any free one', parsePort, 0)
      .option('--data <dir>', 'the data folder')
      .option('--bindings <file>', 'what the things of pipelines are on this machine')
      .option(
        '--write-profile <name>',
        'write profiles for AWS tools: this name, and one for each other role',
        parseName,
      )
      .action((options: EndpointOptions) => run(options, io))
  },
}

async function run(options: EndpointOptions, io: CliIo): Promise<void> {
  const log = (message: string) => io.stderr.write(`${printable(message)}\n`)
  const ended = untilSignal()
  const started = await start(options, io, log)
  if (!started.ok) {
    ended.forget()
    log(started.failure.message)
    return io.exit(2)
  }
  const { endpointUrl, region, keys, close, hints } = started.value
  const { accessKeyId, secretAccessKey } = keys.of('admin')
  io.stdout.write(`${JSON.stringify({ endpointUrl, region, accessKeyId, secretAccessKey })}\n`)
  for (const hint of hints) log(hint)
  await ended.signal
  await close()
  io.exit(0)
}

interface Started extends RunningEndpoint {
  readonly region: string
  /** What else is worth knowing, in sentences. */
  readonly hints: readonly string[]
}

async function start(options: EndpointOptions, io: CliIo, log: (message: string) => void): Promise<Result<Started>> {
  const [data, bindings] = await Promise.all([
    openDataFolder(locateDataFolder(options.data, io)),
    options.bindings === undefined ? succeed(noBindings(io.cwd)) : readBindings(resolve(io.cwd, options.bindings)),
  ])
  if (!data.ok || !bindings.ok) {
    const failures = [data, bindings].flatMap((result) => (result.ok ? [] : [result.failure.message]))
    return fail('io', failures.join('\n'))
  }
  const dataFolder = data.value
  const region = regionOf(bindings.value)
  const local = openLocalEngine({
    dataFolder,
    env: io.env,
    bindings: bindings.value,
    takesOver: true,
    port: options.port,
    log,
  })
  if (!local.ok) return local
  const { close } = local.value
  const running = await local.value.startEndpoint()
  if (!running.ok) {
    await close()
    return running
  }
  const hints = await tell(options, io, { ...running.value, region, dataFolder })
  if (!hints.ok) {
    await close()
    return hints
  }
  return succeed({ ...running.value, region, close, hints: hints.value })
}

/** Writes the profiles that were asked for, and says how to get at the keys of the other roles. */
async function tell(
  { writeProfile }: EndpointOptions,
  io: CliIo,
  { endpointUrl, region, keys, dataFolder }: RunningEndpoint & { readonly region: string; readonly dataFolder: string },
): Promise<Result<readonly string[]>> {
  const others = `Keys of less rights (operator, approver, viewer) are in ${keysFile(dataFolder)}.`
  if (writeProfile === undefined) return succeed([others])
  const files = profileFiles(io)
  const written = await writeProfiles(writeProfile, files, { endpointUrl, region, keys })
  if (!written.ok) return written
  return succeed([
    `The profiles ${written.value.join(', ')} are in ${files.config} and ${files.credentials}.`,
    `Try: aws --profile ${writeProfile} codepipeline list-pipelines`,
  ])
}

function parseName(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(text)) return text
  throw new InvalidArgumentError('A profile is named by letters, digits, hyphens, dots and underscores.')
}
