import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { resolve } from '#shared/resolve/index.ts'
import { entriesOf } from './sections.ts'
import { usesIn } from './uses.ts'

/**
 * The outputs of a stack that nobody made: what parameters, mappings and conditions tell is worked out, and everything of
 * a resource that has no name of its own is called `local-…`.
 */
export function outputsOf(
  template: JsonObject,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const known = { ...standIns(template, values), ...values }
  const outputs = entriesOf(template, 'Outputs').filter(([, output]) => isMade(output, template, known))
  return Object.fromEntries(
    outputs.map(([name, output]) => {
      const value = resolve(member(output, 'Value') ?? null, template, known)
      return [name, textOf(value) ?? `local-${name}`]
    }),
  )
}

function textOf(value: Json): string | undefined {
  return typeof value === 'object' ? undefined : String(value)
}

function isMade(output: Json, template: JsonObject, known: Readonly<Record<string, string>>): boolean {
  const condition = literal(member(output, 'Condition'))
  if (condition === undefined) return true
  return resolve({ 'Fn::If': [condition, 'made', 'left out'] }, template, known) !== 'left out'
}

/** A text for everything that outputs ask of resources. */
function standIns(template: JsonObject, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const outputs = member(template, 'Outputs') ?? null
  const parameters = member(template, 'Parameters')
  const found: [string, string][] = []
  for (const { kind, name, attribute = '' } of usesIn(outputs, [])) {
    if (name.startsWith('AWS::') || (isObject(parameters) && Object.hasOwn(parameters, name))) continue
    if (kind === 'reference') found.push([name, nameOf(name, template, values)])
    if (kind === 'attribute') found.push([`${name}.${attribute}`, attributeOf(name, attribute, template, values)])
  }
  return Object.fromEntries(found)
}

/** The name that the template gives a resource, or one that nobody can take for a real one. */
function nameOf(id: string, template: JsonObject, values: Readonly<Record<string, string>>): string {
  const name = resolve({ Ref: id }, template, values, { isLocal: true })
  return typeof name === 'string' && !isMadeUp(name, id) ? name : `local-${id}`
}

function attributeOf(
  id: string,
  attribute: string,
  template: JsonObject,
  values: Readonly<Record<string, string>>,
): string {
  const value = resolve({ 'Fn::GetAtt': [id, attribute] }, template, values, { isLocal: true })
  const isNamed = attribute.endsWith('Arn') || attribute === 'Name'
  return isNamed && typeof value === 'string' && !isMadeUp(value, id) ? value : `local-${id}-${attribute}`
}

/** Whether a stand-in is named after the resource, and not as the template names it. */
function isMadeUp(value: string, id: string): boolean {
  return value === id || value.endsWith(`:${id}`)
}
