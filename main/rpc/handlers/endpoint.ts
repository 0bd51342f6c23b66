import type { Handlers } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'

/** The endpoint of this process, in the contract's own shapes. */
export type LocalEndpoint = {
  readonly [Name in keyof Handlers<StagecraftContract>['endpoint']]: (
    input: Parameters<Handlers<StagecraftContract>['endpoint'][Name]>[0],
  ) => ReturnType<Handlers<StagecraftContract>['endpoint'][Name]>
}

/** The switch for what answers AWS's own tools. */
export function endpointHandlers(endpoint: LocalEndpoint): Handlers<StagecraftContract>['endpoint'] {
  return {
    status: (input) => endpoint.status(input),
    start: (input) => endpoint.start(input),
    stop: (input) => endpoint.stop(input),
    writeProfile: (input) => endpoint.writeProfile(input),
  }
}
