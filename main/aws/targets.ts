import { regionPattern, type Target } from '#shared/rpc/target.ts'
import type { TargetChoice } from '#shared/rpc/targets.ts'
import { connect, type Connection, type ConnectOptions } from './connection.ts'
import { listProfiles } from './profiles.ts'

/** The ways to all targets, each opened once. */
export interface Targets {
  /** What can be chosen: this machine, the profiles, and the environment. */
  choices(): Promise<readonly TargetChoice[]>
  connectionTo(target: Target): Connection
  close(): void
}

/** Keeps the connections; one whose credentials turned out to be no good is opened anew, for they may have changed. */
export function createTargets(options: ConnectOptions): Targets {
  const open = new Map<string, Connection>()
  return {
    async choices() {
      const profiles = await listProfiles()
      return [
        ...(options.local ? [{ target: { kind: 'local' as const } }] : []),
        ...profiles.map(({ name, region, credentials, signIn }) => ({
          target: { kind: 'profile' as const, profile: name },
          ...(region !== undefined && regionPattern.test(region) ? { region } : {}),
          credentials,
          ...(signIn === undefined ? {} : { signIn }),
        })),
        { target: { kind: 'environment' as const } },
      ]
    },
    connectionTo(target) {
      const key = JSON.stringify(target)
      const known = open.get(key)
      if (known) return known
      const connection = connect(target, options)
      const remembered: Connection = {
        ...connection,
        async ask(command) {
          const answer = await connection.ask(command)
          if (!answer.ok && ['credentials-expired', 'no-credentials'].includes(answer.failure.code)) open.delete(key)
          return answer
        },
      }
      open.set(key, remembered)
      return remembered
    },
    close() {
      for (const connection of open.values()) connection.close()
    },
  }
}
