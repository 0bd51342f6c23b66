import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { bracketed, constantName, property, quoted } from './code.ts'

/** What TypeScript takes an expression for. `token` is whatever CDK resolves later. */
export type Kind = 'text' | 'texts' | 'number' | 'token'

interface Expression {
  readonly code: string
  readonly kind: Kind
}

/** Functions of CloudFormation as calls of CDK, and what they need from the template. */
export class CdkFunctions {
  readonly parameters = new Set<string>()
  readonly conditions = new Set<string>()
  readonly mappings = new Set<string>()
  /** Resources that the stack does not have. */
  readonly resources = new Set<string>()
  readonly #template: JsonObject

  constructor(template: JsonObject) {
    this.#template = template
  }

  /** The expression of a function where a value of some kind is wanted. */
  of(value: JsonObject, wanted: Kind, indent: string): string {
    const { code, kind } = this.#expression(value, indent)
    if (kind === wanted) return code
    if (wanted === 'text') return kind === 'token' ? `${code}.toString()` : `cdk.Token.asString(${code})`
    if (wanted === 'texts') return `cdk.Token.asList(${code})`
    return wanted === 'number' ? `cdk.Token.asNumber(${code})` : `cdk.Token.asAny(${code})`
  }

  /** A value in the template’s own words, such as the arguments of functions have. */
  raw(value: Json, indent: string): string {
    if (isIntrinsic(value) && isObject(value)) return this.#expression(value, indent).code
    if (typeof value === 'string') return quoted(value)
    const inner = `${indent}  `
    if (isList(value))
      return bracketed(
        ['[', ']'],
        value.map((item) => this.raw(item, inner)),
        indent,
      )
    if (!isObject(value)) return JSON.stringify(value)
    const entries = Object.entries(value).map(([name, part]) => `${property(name)}: ${this.raw(part, inner)}`)
    return bracketed(['{', '}'], entries, indent)
  }

  /** The rule of a condition. */
  rule(condition: Json, indent: string): string {
    const [name = '', argument = null] = Object.entries(isObject(condition) ? condition : {})[0] ?? []
    const parts = isList(argument) ? argument : []
    if (name === 'Condition' && typeof argument === 'string') return this.condition(argument)
    const call = ruleNames[name]
    if (call === undefined) return this.raw(condition, indent)
    const written = parts.map((part) => (name === 'Fn::Equals' ? this.raw(part, indent) : this.rule(part, indent)))
    return `cdk.Fn.${call}(${written.join(', ')})`
  }

  /** The constant of a condition. */
  condition(name: string): string {
    this.conditions.add(name)
    return constantName(name, 'Condition')
  }

  #expression(value: JsonObject, indent: string): Expression {
    const [name = '', argument = null] = Object.entries(value)[0] ?? []
    const parts = isList(argument) ? argument : [argument]
    const known = Object.keys(value).length === 1 ? this.#call(name, argument, parts, indent) : undefined
    if (known) return known
    const entries = Object.entries(value).map(([key, part]) => `${property(key)}: ${this.raw(part, `${indent}  `)}`)
    return { code: `cdk.Token.asAny(${bracketed(['{', '}'], entries, indent)})`, kind: 'token' }
  }

  #call(name: string, argument: Json, parts: readonly Json[], indent: string): Expression | undefined {
    const [first = null, second = null, third = null] = parts
    const text = (part: Json) => (isObject(part) ? this.of(part, 'text', indent) : quoted(shown(part)))
    const texts = (part: Json) => (isObject(part) ? this.of(part, 'texts', indent) : this.#texts(part, indent))
    switch (name) {
      case 'Ref':
        return typeof argument === 'string' ? this.#reference(argument) : undefined
      case 'Fn::GetAtt':
        return this.#attribute(argument)
      case 'Fn::Sub':
        return typeof first === 'string' ? this.#substitution(first, second, indent) : undefined
      case 'Fn::Join':
        return { code: `cdk.Fn.join(${text(first)}, ${texts(second)})`, kind: 'text' }
      case 'Fn::Select':
        if (!/^\d+$/.test(shown(first))) return undefined
        return { code: `cdk.Fn.select(${shown(first)}, ${texts(second)})`, kind: 'text' }
      case 'Fn::Split':
        return { code: `cdk.Fn.split(${text(first)}, ${text(second)})`, kind: 'texts' }
      case 'Fn::ImportValue':
        return { code: `cdk.Fn.importValue(${text(argument)})`, kind: 'text' }
      case 'Fn::Base64':
        return { code: `cdk.Fn.base64(${text(argument)})`, kind: 'text' }
      case 'Fn::GetAZs':
        return { code: `cdk.Fn.getAzs(${text(argument)})`, kind: 'texts' }
      case 'Fn::FindInMap':
        if (typeof first === 'string') this.mappings.add(first)
        if (parts.length !== 3) return undefined
        return { code: `cdk.Fn.findInMap(${text(first)}, ${text(second)}, ${text(third)})`, kind: 'text' }
      case 'Fn::If': {
        if (typeof first !== 'string') return undefined
        const branches = [second, third].map((branch) => this.raw(branch, indent))
        return { code: `cdk.Fn.conditionIf(${this.condition(first)}.logicalId, ${branches.join(', ')})`, kind: 'token' }
      }
      default:
        return undefined
    }
  }

  #reference(name: string): Expression {
    const own = Object.hasOwn(pseudoParameters, name) ? pseudoParameters[name] : undefined
    if (own !== undefined) return { code: `cdk.Aws.${own}`, kind: own === 'NOTIFICATION_ARNS' ? 'texts' : 'text' }
    const parameter = member(this.#template.Parameters, name)
    if (parameter === undefined) {
      this.resources.add(name)
      return { code: `cdk.Fn.ref(${quoted(name)})`, kind: 'text' }
    }
    this.parameters.add(name)
    const isListed = /^CommaDelimitedList$|^List<|<List</.test(shown(member(parameter, 'Type')))
    const constant = constantName(name, 'Parameter')
    return isListed
      ? { code: `${constant}.valueAsList`, kind: 'texts' }
      : { code: `${constant}.valueAsString`, kind: 'text' }
  }

  #attribute(argument: Json): Expression | undefined {
    const path = typeof argument === 'string' ? argument.split(/\.(.*)/s) : isList(argument) ? argument : []
    const [resource, attribute] = path
    if (typeof resource !== 'string' || typeof attribute !== 'string') return undefined
    this.resources.add(resource)
    return { code: `cdk.Fn.getAtt(${quoted(resource)}, ${quoted(attribute)})`, kind: 'token' }
  }

  #substitution(template: string, given: Json, indent: string): Expression {
    const own = isObject(given) ? given : {}
    for (const [, name = ''] of template.matchAll(/\$\{([^!}][^}]*)\}/g)) {
      const wanted = name.trim()
      if (Object.hasOwn(own, wanted) || wanted.startsWith('AWS::')) continue
      if (member(this.#template.Parameters, wanted) !== undefined) this.parameters.add(wanted)
      else this.resources.add(wanted.replace(/\..*$/s, ''))
    }
    const entries = Object.entries(own).map(
      ([name, part]) => `${property(name)}: ${isObject(part) ? this.of(part, 'text', indent) : quoted(shown(part))}`,
    )
    const variables = entries.length === 0 ? '' : `, ${bracketed(['{', '}'], entries, indent)}`
    return { code: `cdk.Fn.sub(${quoted(template)}${variables})`, kind: 'text' }
  }

  #texts(part: Json, indent: string): string {
    const items = (isList(part) ? part : [part]).map((item) =>
      isObject(item) ? this.of(item, 'text', indent) : quoted(shown(item)),
    )
    return bracketed(['[', ']'], items, indent)
  }
}

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': 'ACCOUNT_ID',
  'AWS::NoValue': 'NO_VALUE',
  'AWS::NotificationARNs': 'NOTIFICATION_ARNS',
  'AWS::Partition': 'PARTITION',
  'AWS::Region': 'REGION',
  'AWS::StackId': 'STACK_ID',
  'AWS::StackName': 'STACK_NAME',
  'AWS::URLSuffix': 'URL_SUFFIX',
}

const ruleNames: Readonly<Record<string, string>> = {
  'Fn::And': 'conditionAnd',
  'Fn::Equals': 'conditionEquals',
  'Fn::Not': 'conditionNot',
  'Fn::Or': 'conditionOr',
}
