import * as sdk from '@aws-sdk/client-codepipeline'
import { operationModels } from '#main/api/api-model.ts'

/** Every operation of the API, by name. */
export const operationNames: readonly string[] = Object.keys(operationModels)

export interface Refusal {
  readonly name: string
  readonly status: number | undefined
  readonly message: string
}

/** Calls an operation by its name through AWS’s own client, with an input that need not be right. */
export function call(client: sdk.CodePipelineClient, operation: string, input: object): Promise<object> {
  const Command = commands[`${operation}Command`]
  if (!Command) throw new Error(`AWS’s client has no operation ${operation}`)
  return client.send(new Command(input))
}

/** How a call is refused. One that is answered is a refusal by the name of `answered`. */
export async function refusalOf(client: sdk.CodePipelineClient, operation: string, input: object): Promise<Refusal> {
  try {
    const output = await call(client, operation, input)
    return { name: 'answered', status: 200, message: JSON.stringify(output) }
  } catch (error) {
    if (!(error instanceof sdk.CodePipelineServiceException)) throw error
    return { name: error.name, status: error.$metadata.httpStatusCode, message: error.message }
  }
}

type Command = Parameters<sdk.CodePipelineClient['send']>[0]

// The client exports a class for each operation under its name, which no type of it says.
const commands = sdk as unknown as Readonly<Record<string, (new (input: object) => Command) | undefined>>
