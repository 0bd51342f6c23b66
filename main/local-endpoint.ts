import { keysFile } from '#main/api/access/keys-file.ts'
import type { RunningEndpoint } from '#main/endpoint-service.ts'
import { fail, type Handlers, type Result, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { LocalEngine } from './local-engine.ts'

/** The endpoint of an engine as a page switches it; keys stay on this side. */
export function createLocalEndpoint(
  local: Pick<LocalEngine, 'startEndpoint' | 'stopEndpoint' | 'region'>,
  {
    dataFolder,
    env,
    cwd,
  }: {
    readonly dataFolder: string
    readonly env: Readonly<Record<string, string | undefined>>
    readonly cwd: string
  },
): Handlers<StagecraftContract>['endpoint'] {
  let running: RunningEndpoint | undefined
  const status = () =>
    succeed({
      endpointUrl: running?.endpointUrl ?? null,
      region: local.region,
      keysFile: keysFile(dataFolder),
    })
  const start = async (): Promise<Result<RunningEndpoint>> => {
    const started = await local.startEndpoint()
    if (started.ok) running = started.value
    return started
  }
  return {
    status: async () => status(),
    async start() {
      const started = await start()
      return started.ok ? status() : started
    },
    async stop() {
      running = undefined
      await local.stopEndpoint()
      return status()
    },
    async writeProfile({ name }) {
      if (!running) return fail('bad-request', 'Nothing answers here yet: start it first.')
      const { profileFiles, writeProfiles } = await import('#main/api/access/profiles.ts')
      const files = profileFiles({ env, cwd })
      const { endpointUrl, keys } = running
      const written = await writeProfiles(name, files, { endpointUrl, region: local.region, keys })
      return written.ok ? succeed({ profiles: written.value, config: files.config }) : written
    },
  }
}
