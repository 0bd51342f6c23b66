import type { ActionType } from '#shared/catalog/action-type.ts'
import { isList, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { readJsonText } from '../json-text.ts'
import type { ActionRule } from '../rule.ts'
import { credentialIn, isNamedLikeSecret, isPlainText, mayNameSecret } from '../secrets.ts'
import { type Written, writtenSettings } from '../settings.ts'

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
    for (const { name, value, location } of plainVariables(action, type)) {
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

function plainVariables(action: Action, type: ActionType | undefined): readonly PlainVariable[] {
  const own = action.environmentVariables.flatMap(({ name, value, type: kind, index }) =>
    name === undefined || value === undefined || kind === 'SECRETS_MANAGER'
      ? []
      : [{ name, value, location: at('environmentVariables', index, 'value') }],
  )
  return type ? own.concat(writtenSettings(action, type, 'json').flatMap(variablesIn)) : own
}

/** The variables of a build, which stand as JSON in a setting. */
function variablesIn({ field, text, location }: Written): readonly PlainVariable[] {
  // Reading JSON takes time; most hold no secret.
  if (field.json !== 'environment-variables' || !mayNameSecret(text)) return []
  const read = readJsonText(text)
  const items = read && 'value' in read && isList(read.value) ? read.value : []
  return items.flatMap((item) => {
    const name = literal(member(item, 'name'))
    const value = literal(member(item, 'value'))
    const kind = literal(member(item, 'type')) ?? 'PLAINTEXT'
    return name === undefined || value === undefined || kind !== 'PLAINTEXT' ? [] : [{ name, value, location }]
  })
}

/** Values that are no secrets whatever the name says: switches, numbers, ARNs and paths of secrets. */
function isHarmless(value: string): boolean {
  return /^(true|false|yes|no|on|off|none|null|\d{1,5}|arn:.*|\/.*|ssm:.*)$/i.test(value.trim())
}
