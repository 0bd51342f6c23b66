import { isList, type Json, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import type { ActionRule } from '../rule.ts'
import { credentialIn, isNamedLikeSecret, isPlainText, mayNameSecret } from '../secrets.ts'

/** Environment variables of type PLAINTEXT are read by all who may read the pipeline. */
export const secretVariable: ActionRule = {
  id: 'secret-variable',
  topic: 'secrets',
  severity: 'info',
  summary: 'An environment variable that holds a secret takes it from AWS Secrets Manager.',
  explanation:
    'A variable of type PLAINTEXT stands in the pipeline, in its history and in the environment of the build for all to read. With the type SECRETS_MANAGER, or PARAMETER_STORE in CodeBuild, only the name of the secret does. A variable is noticed by its name, such as DB_PASSWORD.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-best-practices.html',
  *checkAction(action, type) {
    for (const { name, value, location } of variablesOf(action, type?.fields.EnvironmentVariables !== undefined)) {
      if (!isNamedLikeSecret(name) || !isPlainText(value) || isHarmless(value)) continue
      // Of what is a credential by its form another rule tells.
      if (credentialIn(value)) continue
      yield {
        location,
        message: say`Keep the value of “${name}” in AWS Secrets Manager and give the variable the type SECRETS_MANAGER: its name says that it is secret.`,
      }
    }
  },
}

interface PlainVariable {
  readonly name: string
  readonly value: string
  readonly location: Location
}

function variablesOf({ environmentVariables, configuration }: Action, isBuild: boolean): readonly PlainVariable[] {
  const own = environmentVariables.flatMap(({ name, value, type, index }) =>
    name === undefined || value === undefined || type === 'SECRETS_MANAGER'
      ? []
      : [{ name, value, location: at('environmentVariables', index, 'value') }],
  )
  const written = isBuild ? literal(member(configuration, 'EnvironmentVariables')) : undefined
  // Reading JSON takes time; most hold no secret.
  if (written === undefined || !mayNameSecret(written)) return own
  const location = at('configuration', 'EnvironmentVariables')
  return own.concat(
    listIn(written).flatMap((variable) => {
      const name = literal(member(variable, 'name'))
      const value = literal(member(variable, 'value'))
      const type = literal(member(variable, 'type')) ?? 'PLAINTEXT'
      return name === undefined || value === undefined || type !== 'PLAINTEXT' ? [] : [{ name, value, location }]
    }),
  )
}

/** The list that a text holds as JSON; that it holds none is another rule's matter. */
function listIn(text: string): readonly Json[] {
  try {
    const value: unknown = JSON.parse(text)
    return isList(value) ? value : []
  } catch {
    return []
  }
}

/** Values that are no secrets whatever the name says: switches, numbers, ARNs and paths of secrets. */
function isHarmless(value: string): boolean {
  return /^(true|false|yes|no|on|off|none|null|\d{1,5}|arn:.*|\/.*|ssm:.*)$/i.test(value.trim())
}
