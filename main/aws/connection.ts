import {
  CodePipelineClient,
  type CodePipelineClientConfig,
  type CodePipelineClientResolvedConfig,
  type ServiceInputTypes,
  type ServiceOutputTypes,
} from '@aws-sdk/client-codepipeline'
import { loadConfig, NODE_REGION_CONFIG_FILE_OPTIONS, NODE_REGION_CONFIG_OPTIONS } from '@smithy/core/config'
import type { Command } from '@smithy/types'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Target } from '#shared/rpc/target.ts'
import { type Credentials, credentialsOf, remembering } from './credentials.ts'
import { failureOf, TookTooLong } from './failures.ts'
import { type AwsProfile, listProfiles } from './profiles.ts'

/** Answers the requests of the client without a socket; the local API is one. */
export type RequestHandler = NonNullable<CodePipelineClientConfig['requestHandler']>

export interface ConnectOptions {
  /** The version of the app, which the service is told. */
  readonly version: string
  /** Stands for this machine; without it there is nothing local to talk to. */
  readonly local?: RequestHandler
  /** Milliseconds that an answer may take, attempts included. */
  readonly patience?: number
}

/** CodePipeline at a target: every answer is data or a failure that people understand. */
export interface Connection {
  readonly target: Target
  /** The Region that is asked, or why nobody can tell which. */
  region(): Promise<Result<string>>
  ask<Input extends ServiceInputTypes, Output extends ServiceOutputTypes>(
    command: Command<ServiceInputTypes, Input, ServiceOutputTypes, Output, CodePipelineClientResolvedConfig>,
  ): Promise<Result<Output>>
  close(): void
}

const usualPatience = 60_000

/** Opens the way to a target. Nothing is asked yet, and nothing can be wrong yet. */
export function connect(target: Target, options: ConnectOptions): Connection {
  const { patience = usualPatience } = options
  const credentials = credentialsFor(target)
  const failed = (error: unknown, changes: boolean) => failureOf(error, { target, changes, scrub: credentials.scrub })
  let client: Promise<Result<CodePipelineClient>> | undefined
  const opened = () => (client ??= open(target, credentials, options))
  return {
    target,
    async region() {
      const found = await opened()
      if (!found.ok) return found
      try {
        return succeed(await found.value.config.region())
      } catch (error) {
        return failed(error, false)
      }
    },
    async ask(command) {
      const found = await opened()
      if (!found.ok) return found
      try {
        return succeed(await within(patience, (abortSignal) => found.value.send(command, { abortSignal })))
      } catch (error) {
        return failed(error, !/^(?:Get|List)/.test(command.constructor.name))
      }
    },
    close() {
      void client?.then((found) => found.ok && found.value.destroy())
    },
  }
}

function credentialsFor(target: Target): Credentials {
  // Whoever can use this process can use its engine: the local API asks for no key, and the client insists on one.
  if (target.kind === 'local') return remembering(async () => ({ accessKeyId: 'local', secretAccessKey: 'local' }))
  return credentialsOf('profile' in target ? target.profile : undefined)
}

async function open(
  target: Target,
  { provider }: Credentials,
  { version, local }: ConnectOptions,
): Promise<Result<CodePipelineClient>> {
  if (target.kind === 'local' && local === undefined) {
    return fail('unreachable', 'This machine’s own pipelines cannot be reached from here.')
  }
  const named = await findProfile(target)
  if (!named.ok) return named
  const profile = named.value
  const region = 'region' in target ? target.region : undefined
  const endpoint = endpointOf(target, profile)
  return succeed(
    new CodePipelineClient({
      credentials: provider,
      customUserAgent: [['stagecraft', version]],
      region: region ?? usualRegion(target, profile?.name),
      // A server that says nothing any more is given up before the whole answer is.
      requestHandler: (target.kind === 'local' ? local : undefined) ?? {
        connectionTimeout: 5000,
        requestTimeout: 20_000,
        throwOnRequestTimeout: true,
      },
      ...(profile === undefined ? {} : { profile: profile.name }),
      ...(endpoint === undefined ? {} : { endpoint }),
    }),
  )
}

/** The profile that a target names; it fails where there is none of this name. */
async function findProfile(target: Target): Promise<Result<AwsProfile | undefined>> {
  const wanted = 'profile' in target ? target.profile : undefined
  if (wanted === undefined) return succeed(undefined)
  const profiles = await listProfiles()
  const found = profiles.find(({ name }) => name === wanted)
  if (found) return succeed(found)
  const names = profiles.map(({ name }) => name).join(', ')
  const known = names === '' ? 'there are no profiles yet: run “aws configure”' : `there is: ${names}`
  return fail('no-credentials', `There is no profile “${wanted}” in AWS’s configuration files; ${known}.`)
}

/** An address other than AWS’s. The client looks for that of the environment itself, but not for that of the profile. */
function endpointOf(target: Target, profile: AwsProfile | undefined): string | undefined {
  if (target.kind === 'endpoint') return target.url
  if (target.kind === 'local') return 'http://localhost'
  const { AWS_ENDPOINT_URL_CODEPIPELINE: own, AWS_ENDPOINT_URL: all } = process.env
  return (own ?? all) ? undefined : profile?.endpointUrl
}

/** The Region of environment and profile; only where no account is meant any one will do. */
function usualRegion({ kind }: Target, profile: string | undefined): () => Promise<string> {
  const isAnywhere = kind === 'local' || kind === 'endpoint'
  return loadConfig(isAnywhere ? { ...NODE_REGION_CONFIG_OPTIONS, default: 'us-east-1' } : NODE_REGION_CONFIG_OPTIONS, {
    ...NODE_REGION_CONFIG_FILE_OPTIONS,
    ...(profile === undefined ? {} : { profile }),
  })
}

/** Waits no longer than this. The client’s own limits end with the head of an answer, and its body may hang as well. */
async function within<Value>(milliseconds: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const { promise: enough, reject } = Promise.withResolvers<never>()
  const abort = new AbortController()
  const timer = setTimeout(() => {
    abort.abort()
    reject(new TookTooLong())
  }, milliseconds)
  try {
    return await Promise.race([work(abort.signal), enough])
  } finally {
    clearTimeout(timer)
  }
}
