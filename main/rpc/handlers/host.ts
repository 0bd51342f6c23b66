import type { SettingsFile } from '#main/files/settings-file.ts'
import type { Handlers, Result } from '#shared/rpc/contract.ts'
import { succeed } from '#shared/rpc/contract.ts'
import type { HostInfo } from '#shared/rpc/host.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { NamedPaths } from '../named-paths.ts'

/** What differs between the desktop app and the browser host. */
export interface HostPort {
  readonly info: HostInfo
  /** The system's dialog for opening a document; `null` when it was cancelled or there is none. */
  pickOpen(caller: string): Promise<string | null>
  pickSave(caller: string, name: string): Promise<string | null>
  openExternal(url: string): Promise<Result<null>>
}

/** What the host is and can do. */
export function hostHandlers(
  host: HostPort,
  settings: SettingsFile,
  named: NamedPaths,
): Handlers<StagecraftContract>['host'] {
  const picked = (path: string | null) => {
    if (path !== null) named.add(path)
    return succeed({ path })
  }
  return {
    info: () => succeed(host.info),
    readSettings: async () => succeed(await settings.read()),
    async writeSettings(next) {
      await settings.write(next)
      return succeed(null)
    },
    pickOpen: async (_, caller) => picked(await host.pickOpen(caller.id)),
    pickSave: async ({ name }, caller) => picked(await host.pickSave(caller.id, name)),
    openExternal: ({ url }) => host.openExternal(url),
  }
}
