import { readDocument } from '#shared/codecs/index.ts'
import { type JsonObject, member } from '#shared/model/json.ts'
import { type Message, say } from '#shared/model/message.ts'
import { declaredParameters, isParameter, resolve, type ResolveOptions } from '#shared/resolve/index.ts'

/**
 * A declaration of a template with its functions worked out, as far as values of parameters, defaults, mappings and
 * conditions tell; for a local run also those that ask for resources of the template.
 */
export function resolvedDeclaration(
  template: JsonObject,
  logicalId: string,
  parameters: Readonly<Record<string, string>>,
  options: ResolveOptions = {},
): JsonObject | undefined {
  const properties = member(member(template.Resources, logicalId), 'Properties')
  if (properties === undefined) return undefined
  const resource = {
    Type: 'AWS::CodePipeline::Pipeline',
    Properties: resolve(properties, template, parameters, options),
  }
  // What was worked out stands in the template's own words, also inside of what was a function as a whole.
  const text = JSON.stringify({ Resources: { [logicalId]: resource } })
  return readDocument(text).pipelines[0]?.declaration
}

/** Parameters that the template does not have. */
export function unknownParameters(
  template: JsonObject | undefined,
  parameters: Readonly<Record<string, string>>,
): readonly Message[] {
  const known = declaredParameters(template ?? {})
  return Object.keys(parameters)
    .filter((name) => !isParameter(name, template ?? {}))
    .map((name) =>
      known.length === 0
        ? say`There is no parameter named “${name}” in it.`
        : say`There is no parameter named “${name}” in it. There is: ${known.join(', ')}.`,
    )
}
