import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { askedIn, declaredParameters, notAskedFor } from '#shared/resolve/index.ts'
import type { Failure } from '#shared/rpc/failure.ts'
import type { StartProblem } from './api.ts'

/** A value that only CloudFormation knows, and what wants it. */
export interface UnknownValue {
  readonly wantedBy: string
  readonly value: Json
}

/** What keeps a template from being run here: values that nobody can tell, and values given for nothing. */
export function problemsOfTemplate(
  template: JsonObject,
  given: Readonly<Record<string, string>>,
  unknown: readonly UnknownValue[],
): readonly StartProblem[] {
  return [...withoutValue(unknown, template), ...unknownParameters(given, template)]
}

/** What only CloudFormation knows. Leaving it out silently would show a run that AWS does not. */
function withoutValue(unknown: readonly UnknownValue[], template: JsonObject): readonly StartProblem[] {
  const asked = unknown.map(({ value }) => askedIn(value, template))
  const missing = [...new Map(asked.flat().map((one) => [one.name, one])).values()]
  return [
    ...missing.map(({ kind, name }) => {
      const what = kind === 'parameter' ? `Parameter “${name}”` : `Export “${name}” of another stack`
      return problem(
        'missing-binding',
        `${what} has no value here: give one with --parameter ${name}=VALUE, or in "parameters" of the bindings.`,
      )
    }),
    ...unknown
      .filter((_, i) => asked[i]?.length === 0)
      .map(({ wantedBy, value }) =>
        problem('missing-binding', `${wantedBy}: ${shown(value)} has no value in a local run: write one in its place.`),
      ),
  ]
}

function unknownParameters(given: Readonly<Record<string, string>>, template: JsonObject): readonly StartProblem[] {
  const declared = declaredParameters(template)
  const hint = declared.length === 0 ? '' : ` There is: ${declared.join(', ')}.`
  return notAskedFor(given, template).map((name) =>
    problem('bad-request', `There is no parameter “${name}” in this document.${hint}`),
  )
}

/** Every function in a declaration that counts in a local run. */
export function intrinsicsIn(value: Json, location: Location = []): readonly UnknownValue[] {
  if (isIntrinsic(value)) return [{ wantedBy: toPointer(location), value }]
  if (isList(value)) return value.flatMap((item, i) => intrinsicsIn(item, [...location, i]))
  if (!isObject(value)) return []
  // Where an account keeps its artifacts and which role it takes is of no matter here.
  return Object.entries(value)
    .filter(([name]) => !['roleArn', 'artifactStore', 'artifactStores'].includes(name))
    .flatMap(([name, part]) => intrinsicsIn(part, [...location, name]))
}

function problem(code: Failure['code'], message: string): StartProblem {
  return { code, message }
}
