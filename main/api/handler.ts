import { randomUUID } from 'node:crypto'
import type { Engine } from '#main/engine/index.ts'
import { catalogWith } from '#shared/catalog/catalog.ts'
import { actionTypeOf } from '#shared/catalog/index.ts'
import type { Json } from '#shared/model/json.ts'
import { type Caller, mayCall } from './access/caller.ts'
import { operationModels } from './api-model.ts'
import { arnOf } from './arn.ts'
import { checkInput } from './check-input.ts'
import { ApiException } from './exceptions.ts'
import type { ActionTypesPort, ApiContext, Operation } from './operation.ts'
import { operations } from './operations/index.ts'

export interface ApiOptions {
  readonly engine: Engine
  readonly actionTypes: ActionTypesPort
  readonly region: string
  readonly account: string
  readonly log: (message: string) => void
  readonly now?: () => Date
  readonly endpointUrl?: () => string | undefined
}

/** What came of a call. */
export type Answer = { readonly requestId: string } & (
  | { readonly ok: true; readonly output: object }
  | { readonly ok: false; readonly exception: string; readonly message: string; readonly status: number }
)

/** CodePipeline's API over the local engine; whoever carries the calls has found out who calls. */
export interface Api {
  readonly region: string
  readonly account: string
  call(operation: string, input: Json, caller: Caller): Promise<Answer>
}

export function createApi(options: ApiOptions): Api {
  const { engine, actionTypes, region, account, log, now = () => new Date() } = options
  const contextFor = (caller: Caller): ApiContext => ({
    engine,
    actionTypes,
    region,
    account,
    caller,
    now,
    endpointUrl: options.endpointUrl?.(),
    async catalog() {
      const own = await actionTypes.list()
      if (!own.ok) throw new ApiException('InternalFailure', own.failure.message, 500)
      return catalogWith(own.value.map(actionTypeOf))
    },
  })
  return {
    region,
    account,
    async call(name, input, caller) {
      const requestId = randomUUID()
      try {
        return { ok: true, requestId, output: (await perform(name, input, contextFor(caller))) ?? {} }
      } catch (error) {
        if (error instanceof ApiException) {
          const { name: exception, message, status } = error
          return { ok: false, requestId, exception, message, status }
        }
        log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        const message = 'The request failed because of an unexpected error.'
        return { ok: false, requestId, exception: 'InternalFailure', message, status: 500 }
      }
    },
  }
}

async function perform(name: string, input: Json, context: ApiContext): Promise<object | undefined> {
  const operation = Object.hasOwn(byName, name) ? byName[name] : undefined
  const model = operationModels[name]
  if (!operation || !model) {
    throw new ApiException('UnknownOperationException', `There is no operation ${name}.`)
  }
  const checked = checkInput(model.input, input)
  authorize(operation, checked, context)
  return (await operation.perform(checked, context)) as object | undefined
}

/** Refuses what the caller may not do, in IAM's words. */
function authorize(
  operation: Operation<unknown, unknown>,
  input: unknown,
  { caller, region, account }: ApiContext,
): void {
  const isOwnJob = caller.jobId !== undefined
  const isAllowed = isOwnJob
    ? jobOperations.has(operation.name) && isObjectWithJob(input, caller.jobId)
    : mayCall(caller, operation.right)
  if (isAllowed) return
  const action = `codepipeline:${operation.name}`
  const resource = arnOf(operation.resource?.(input) ?? '*', { region, account })
  throw new ApiException(
    'AccessDeniedException',
    `User: ${caller.principal} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  )
}

/** What a function may do with the credentials that it was called with. */
const jobOperations: ReadonlySet<string> = new Set(['GetJobDetails', 'PutJobSuccessResult', 'PutJobFailureResult'])

function isObjectWithJob(input: unknown, jobId: string | undefined): boolean {
  return typeof input === 'object' && input !== null && 'jobId' in input && input.jobId === jobId
}

const byName: Readonly<Record<string, Operation<unknown, unknown>>> = Object.fromEntries(
  operations.map((operation) => [operation.name, operation]),
)
