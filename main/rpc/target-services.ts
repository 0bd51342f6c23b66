import type { ConnectOptions } from '#main/aws/index.ts'
import type { OwnActionTypes } from '#main/files/action-types.ts'
import type { SettingsFile } from '#main/files/settings-file.ts'
import type { Handlers } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import { targets as area } from '#shared/rpc/targets.ts'

type TargetHandlers = Handlers<StagecraftContract>['targets']

export interface TargetServicesPorts {
  readonly connect: ConnectOptions
  readonly settings: SettingsFile
  readonly ownActionTypes: OwnActionTypes
  readonly log: (message: string) => void
}

/** Everything about targets that a page may ask for, and what has to be tidied up behind it. */
export interface TargetServices {
  readonly handlers: TargetHandlers
  /** Ends what a page looks at. */
  release(caller: string): void
  close(): void
}

/** Serves targets. What talks to AWS takes a moment to load, which only the first request pays for. */
export function createTargetServices(ports: TargetServicesPorts): TargetServices {
  let loaded: ReturnType<typeof load> | undefined
  const once = () => (loaded ??= load(ports))
  const handlers = Object.entries(area)
    .filter(([, { kind }]) => kind === 'call')
    .map(([name]) => {
      const handler = async (input: never, caller: never) => {
        const { handlers: all } = await once()
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return all[name as keyof TargetHandlers](input, caller)
      }
      return [name, handler] as const
    })
  return {
    // The names are those of the contract, and each hands on to the handler of its own name.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    handlers: Object.fromEntries(handlers) as unknown as TargetHandlers,
    release(caller) {
      void loaded?.then(({ watches }) => watches.release(caller))
    },
    close() {
      void loaded?.then(({ watches, targets }) => {
        watches.stop()
        targets.close()
      })
    },
  }
}

async function load({ connect, settings, ownActionTypes, log }: TargetServicesPorts) {
  const [{ createTargets }, { createWatches }, { targetHandlers }] = await Promise.all([
    import('#main/aws/index.ts'),
    import('./watches.ts'),
    import('./handlers/targets.ts'),
  ])
  const targets = createTargets(connect)
  const watches = createWatches((target) => targets.connectionTo(target), log)
  return { targets, watches, handlers: targetHandlers({ targets, settings, ownActionTypes, watches }) }
}
