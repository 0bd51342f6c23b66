import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { customActionTypeKey, findActionType } from '#shared/catalog/index.ts'
import { bytesOf, outputVariablesBytes } from '#shared/execution/limits.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import type { CustomActionTypes, TypeName } from './api.ts'
import type { JobSuccess } from './job.ts'
import { refuseJob } from './refuse-job.ts'

/** What workers may poll for: the custom types of one's own, and those of partners. */
export async function polledType(
  type: TypeName,
  customActionTypes: CustomActionTypes,
): Promise<Result<CustomActionTypeDefinition | undefined>> {
  const key = actionTypeKey(type)
  if (type.owner === 'ThirdParty' && findActionType(type)) return succeed(undefined)
  const own = await customActionTypes()
  if (!own.ok) return own
  const definition = own.value.find((one) => customActionTypeKey(one) === key)
  return definition ? succeed(definition) : refuseJob('ActionTypeNotFoundException', `There is no action type ${key}.`)
}

/** A type with a queryable property is asked for by its value, and no other may be. */
export function mistakeInQuery(
  query: Readonly<Record<string, string>>,
  definition: CustomActionTypeDefinition | undefined,
): Result<never> | undefined {
  const queryable = definition?.configurationProperties?.find((property) => property.queryable)?.name
  const names = Object.keys(query)
  if (queryable === undefined) {
    if (names.length === 0) return undefined
    return refuseJob('ValidationException', 'This action type has no queryable property, so queryParam must be empty.')
  }
  if (names.length === 1 && names[0] === queryable) return undefined
  return refuseJob(
    'ValidationException',
    `queryParam must hold the queryable property “${queryable}” and nothing else.`,
  )
}

/** What is wrong with a report, apart from the job that it is of. */
export function mistakeInSuccess({ continuationToken, outputVariables }: JobSuccess): Result<never> | undefined {
  if (!outputVariables) return undefined
  if (continuationToken !== undefined) {
    return refuseJob('ValidationException', 'Give either outputVariables or a continuationToken, not both.')
  }
  const wrong = Object.keys(outputVariables).filter((name) => !/^[A-Za-z0-9@\-_]+$/.test(name))
  if (wrong.length > 0) {
    const names = wrong.map((name) => `“${name}”`).join(', ')
    return refuseJob(
      'ValidationException',
      `Names of output variables hold letters, digits, @, - and _ only: ${names}.`,
    )
  }
  const bytes = bytesOf(outputVariables)
  if (bytes <= outputVariablesBytes) return undefined
  const message = `The output variables have ${bytes} bytes; ${outputVariablesBytes} are allowed.`
  return refuseJob('OutputVariablesSizeExceededException', message)
}
