import { isObject, type Json } from '#shared/model/json.ts'
import { isIntrinsic, literal } from '#shared/model/value.ts'
import type { Mistake } from '../reading/mistake.ts'
import { mistakeIn } from '../reading/written.ts'
import { entriesOf, isTransformed, serverless, transformsOf, typeOf, type WrittenTemplate } from './sections.ts'

/** What keeps a template from being one (CFN/template-anatomy): its sections, resources, parameters and outputs. */
export function structureOf(template: WrittenTemplate): readonly Mistake[] {
  return [...inSections(template), ...inResources(template), ...inParameters(template), ...inOutputs(template)]
}

const sections: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Transform',
  'Resources',
  'Outputs',
  'Hooks',
])

const attributes: ReadonlySet<string> = new Set([
  'Type',
  // Not in the documentation, though AWS's own samples have them.
  'Description',
  'Version',
  'Properties',
  'DependsOn',
  'Condition',
  'Metadata',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'UpdatePolicy',
  'CreationPolicy',
])

/** The most entries of a section (CFN/cloudformation-limits). */
const most: Readonly<Record<string, number>> = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 }

function* inSections(template: WrittenTemplate): Iterable<Mistake> {
  const { value } = template
  for (const name of Object.keys(value)) {
    // A macro may make something of any section.
    if (sections.has(name) || isTransformed(value)) continue
    yield mistakeIn(template, [name], `A template has no section “${name}”.`, 'name')
  }
  const version = value['AWSTemplateFormatVersion']
  if (version !== undefined && version !== '2010-09-09') {
    yield mistakeIn(template, ['AWSTemplateFormatVersion'], 'The only version of templates is "2010-09-09".')
  }
  const { Description: description } = value
  if (description !== undefined && typeof description !== 'string') {
    yield mistakeIn(template, ['Description'], 'A description is a text.')
  }
  for (const [section, limit] of Object.entries(most)) {
    const count = entriesOf(value, section).length
    if (count > limit) yield mistakeIn(template, [section], `${section} has ${count} entries; ${limit} are allowed.`)
    if (value[section] !== undefined && !isObject(value[section])) {
      yield mistakeIn(template, [section], `${section} is an object with names.`)
    }
  }
}

function* inResources(template: WrittenTemplate): Iterable<Mistake> {
  const { value } = template
  const isPlain = !isTransformed(value)
  const hasServerless = transformsOf(value).includes(serverless)
  if (!isObject(value['Resources'])) {
    if (value['Resources'] === undefined) yield mistakeIn(template, [], 'A template needs Resources.')
    return
  }
  const resources = entriesOf(value, 'Resources')
  if (resources.length === 0 && isPlain) yield mistakeIn(template, ['Resources'], 'At least one resource is needed.')
  for (const [id, resource] of resources) {
    const place = ['Resources', id]
    if (!isObject(resource)) {
      yield mistakeIn(template, place, `Resource ${id} is an object with a Type.`)
      continue
    }
    if (!/^[A-Za-z0-9]+$/.test(id)) {
      yield mistakeIn(template, place, `The name of resource ${id} has only letters and digits.`, 'name')
    }
    yield* inType(template, id, resource, hasServerless)
    for (const name of Object.keys(resource)) {
      if (isPlain && !attributes.has(name)) {
        yield mistakeIn(template, [...place, name], `A resource has no member “${name}”.`, 'name')
      }
    }
    if (resource['Properties'] !== undefined && !isObject(resource['Properties'])) {
      yield mistakeIn(template, [...place, 'Properties'], `The properties of resource ${id} are an object.`)
    }
  }
}

function* inType(template: WrittenTemplate, id: string, resource: Json, hasServerless: boolean): Iterable<Mistake> {
  const type = typeOf(resource)
  const place = ['Resources', id, 'Type']
  if (type === '') yield mistakeIn(template, place.slice(0, 2), `Resource ${id} needs a Type.`, 'name')
  else if (!/^(?:Custom::[\w@-]{1,60}|\w{2,64}::\w{2,64}::\w{2,64}(?:::MODULE)?)$/.test(type)) {
    yield mistakeIn(template, place, `There is no resource type “${type}”.`)
  } else if (type.startsWith('AWS::Serverless::') && !hasServerless) {
    yield mistakeIn(template, place, `${type} is only known with “Transform: ${serverless}”.`)
  }
}

function* inParameters(template: WrittenTemplate): Iterable<Mistake> {
  for (const [name, parameter] of entriesOf(template.value, 'Parameters')) {
    const place = ['Parameters', name]
    if (!/^[A-Za-z0-9]{1,255}$/.test(name)) {
      yield mistakeIn(template, place, `The name of parameter ${name} has only letters and digits.`, 'name')
    }
    const type = typeOf(parameter)
    if (type === '') yield mistakeIn(template, place, `Parameter ${name} needs a Type.`, 'name')
    else if (!parameterType.test(type)) {
      yield mistakeIn(template, [...place, 'Type'], `There is no parameter type “${type}”.`)
    }
  }
}

const parameterType = /^(?:String|Number|CommaDelimitedList|List<(?:String|Number|AWS::[\w:]+)>|AWS::[\w:]+(?:<.+>)?)$/

function* inOutputs(template: WrittenTemplate): Iterable<Mistake> {
  for (const [name, output] of entriesOf(template.value, 'Outputs')) {
    const place = ['Outputs', name]
    if (!/^[A-Za-z0-9]{1,255}$/.test(name)) {
      yield mistakeIn(template, place, `The name of output ${name} has only letters and digits.`, 'name')
    }
    const value = isObject(output) ? output['Value'] : undefined
    if (value === undefined || value === null) {
      yield mistakeIn(template, place, `Output ${name} needs a Value.`, 'name')
    } else if (typeof value === 'object' && !isIntrinsic(value)) {
      yield mistakeIn(template, [...place, 'Value'], `The value of output ${name} is a text.`)
    } else if (literal(value) === '') {
      yield mistakeIn(template, [...place, 'Value'], `The value of output ${name} is empty.`)
    }
  }
}
