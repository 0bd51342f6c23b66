import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { standInsFor } from './stand-ins.ts'

/** What is known while functions of a template are worked out. */
export interface Scope {
  /** What `Ref` to a name gives: a text, or a list; `undefined` where it cannot be told. */
  reference(name: string): Json | undefined
  /** What `Fn::GetAtt` gives for `LogicalId.Attribute`. */
  attribute(name: string): string | undefined
  /** What another stack exports under a name. */
  imported(name: string): string | undefined
  /** The entry of a mapping. */
  mapped(mapping: string, first: string, second: string): Json | undefined
  /** Whether a condition holds; `undefined` where that cannot be told. */
  holds(condition: string): boolean | undefined
}

/** What stands for the account and the Region where nobody says which. */
const usualPlace: Readonly<Record<string, string>> = { 'AWS::AccountId': '123456789012', 'AWS::Region': 'us-east-1' }

/** What stands for the stack of a template that is run here without having been deployed. */
const localStack: Readonly<Record<string, string>> = {
  'AWS::StackName': 'local',
  'AWS::StackId': 'arn:aws:cloudformation:us-east-1:123456789012:stack/local/local',
}

/** The parameters that a template declares, by name. */
export function declaredParameters(template: JsonObject): readonly string[] {
  const section = template.Parameters
  return isObject(section) ? Object.keys(section) : []
}

/** Whether values can be given for a name: a declared parameter or one that CloudFormation has itself. */
export function isParameter(name: string, template: JsonObject): boolean {
  return pseudoParameters.has(name) || declaredParameters(template).includes(name)
}

const pseudoParameters: ReadonlySet<string> = new Set([
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
])

/** What a value of a template is worked out with. */
export interface Known {
  /** Values of parameters, of what CloudFormation has itself, and of what other stacks export. */
  readonly parameters: Readonly<Record<string, string>>
  /** Whether the template's resources are taken for deployed, on this machine. */
  readonly isLocal?: boolean
  /** Whether the account and the Region have stand-ins where nobody says which; they have, unless this is `false`. */
  readonly hasUsualPlace?: boolean
}

/** How the functions of a template are worked out, once there is a scope. */
interface Workings {
  holds(condition: Json, scope: Scope): boolean | undefined
  resolved(value: Json, scope: Scope): Json
}

/**
 * What is known of a template with the values of some parameters: those values, the defaults of the others, mappings,
 * and what CloudFormation has itself.
 */
export function scopeOf(
  template: JsonObject,
  { parameters: given, isLocal, hasUsualPlace = true }: Known,
  { holds, resolved }: Workings,
): Scope {
  const text = (name: string): string | undefined =>
    own(given, name) ??
    (hasUsualPlace ? own(usualPlace, name) : undefined) ??
    ofRegion(name, given) ??
    (isLocal ? own(localStack, name) : undefined)
  const known = new Map<string, boolean | undefined>()
  const scope: Scope = {
    reference(name) {
      const parameter = member(template.Parameters, name)
      const type = literal(member(parameter, 'Type')) ?? 'String'
      const value = text(name) ?? defaultOf(parameter, type)
      if (value === undefined) return standIns?.reference(name)
      return isListType(type) || name === 'AWS::NotificationARNs' ? value.split(',').map((item) => item.trim()) : value
    },
    attribute(name) {
      const [logicalId = '', ...attribute] = name.split('.')
      return own(given, name) ?? standIns?.attribute(logicalId, attribute.join('.'))
    },
    imported: (name) => own(given, name),
    mapped: (mapping, first, second) => member(member(member(template.Mappings, mapping), first), second),
    holds(name) {
      if (known.has(name)) return known.get(name)
      // A condition that asks for itself cannot be told.
      known.set(name, undefined)
      const condition = member(template.Conditions, name)
      known.set(name, condition === undefined ? undefined : holds(condition, scope))
      return known.get(name)
    },
  }
  const standIns = isLocal
    ? standInsFor(template, { resolved: (value) => resolved(value, scope), reference: scope.reference })
    : undefined
  return scope
}

/** The default of a parameter, unless it names where the value is to be fetched. */
function defaultOf(parameter: Json | undefined, type: string): string | undefined {
  if (type.startsWith('AWS::SSM::')) return undefined
  const value = member(parameter, 'Default')
  if (isList(value)) return value.map(String).join()
  return value === undefined || value === null || isObject(value) ? undefined : String(value)
}

function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<') || type.includes('<List<')
}

/** What follows from the Region: the partition that it is in. */
function ofRegion(name: string, given: Readonly<Record<string, string>>): string | undefined {
  const region = own(given, 'AWS::Region') ?? own(usualPlace, 'AWS::Region') ?? ''
  const isChina = region.startsWith('cn-')
  if (name === 'AWS::URLSuffix') return isChina ? 'amazonaws.com.cn' : 'amazonaws.com'
  if (name !== 'AWS::Partition') return undefined
  return isChina ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
