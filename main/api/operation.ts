import type { Engine } from '#main/engine/index.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { Caller } from './access/caller.ts'
import type { Right } from './access/right.ts'

/** One operation of CodePipeline's API: one file, listed in `operations/index.ts`. */
export interface Operation<Input, Output> {
  readonly name: string
  readonly right: Right
  /** The resource that it is about, as the last part of an ARN; without one it is about all. */
  resource?(input: Input): string | undefined
  /** Throws an `ApiException` for what the service would refuse. The input has passed the model's limits. */
  perform(input: Input, context: ApiContext): Promise<Output> | Output
}

/** Declares an operation; exists so that one is checked where it is written. */
export function defineOperation<Input, Output>(operation: Operation<Input, Output>): Operation<Input, Output> {
  return operation
}

/** The custom action types of the data folder. */
export interface ActionTypesPort {
  list(): Promise<Result<readonly CustomActionTypeDefinition[]>>
  add(definitions: readonly CustomActionTypeDefinition[]): Promise<Result<null>>
  remove(key: string): Promise<Result<null>>
}

/** Everything that operations stand on. */
export interface ApiContext {
  readonly engine: Engine
  readonly actionTypes: ActionTypesPort
  readonly region: string
  readonly account: string
  readonly caller: Caller
  readonly now: () => Date
  /** Where this API can be reached from outside; `undefined` where it serves only its own process. */
  readonly endpointUrl: string | undefined
  /** The built-in action types and those of the data folder. */
  catalog(): Promise<Catalog>
}
