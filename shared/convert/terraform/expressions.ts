import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { isIntrinsic, shownBriefly } from '#shared/model/value.ts'

/** An expression of Terraform that is more than a literal; to everything else it is a function like CloudFormation’s. */
export const terraformFunction = 'Fn::Terraform'

export function isTerraformExpression(value: Json): boolean {
  return typeof member(value, terraformFunction) === 'string'
}

/** The expression for each value, and what has to stand in the file for it. */
export class Expressions {
  /** Variables by name: what each stands for, and its default. */
  readonly variables = new Map<string, { readonly stands: string; readonly usual?: Json }>()
  /** Data sources, such as that of the Region. */
  readonly data = new Set<string>()
  /** Functions for which there is only a variable to be given. */
  readonly unknown: Json[] = []
  readonly #parameters: JsonObject

  constructor(template: JsonObject | undefined) {
    this.#parameters = isObject(template?.Parameters) ? template.Parameters : {}
  }

  /** The expression of a value; `indent` is that of its line. */
  of(value: Json, indent = ''): string {
    if (isIntrinsic(value) && isObject(value)) return this.#function(value)
    if (typeof value === 'string') return quoted(value)
    const inner = `${indent}  `
    if (isList(value)) {
      const items = value.map((item) => this.of(item, inner))
      const line = `[${items.join(', ')}]`
      if (line.length <= 80 && !line.includes('\n')) return line
      return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
    }
    if (!isObject(value)) return JSON.stringify(value)
    const entries = Object.entries(value)
    if (entries.length === 0) return '{}'
    return `{\n${aligned(
      entries.map(([name, part]) => [key(name), this.of(part, inner)]),
      inner,
    )}${indent}}`
  }

  #function(value: JsonObject): string {
    const expression = member(value, terraformFunction)
    if (typeof expression === 'string') return expression
    const { Ref: name, 'Fn::Sub': sub, 'Fn::Join': join } = value
    const known = typeof name === 'string' ? this.#reference(name) : undefined
    const parts = typeof sub === 'string' ? subParts(sub) : join === undefined ? undefined : joinParts(join)
    return known ?? (parts && this.#template(parts)) ?? this.#placeholder(value)
  }

  /** The expression for a name that `Ref` may have; `undefined` where Terraform has none. */
  #reference(name: string): string | undefined {
    const own = Object.hasOwn(pseudoParameters, name) ? pseudoParameters[name] : undefined
    if (own) {
      this.data.add(own.data)
      return `data.${own.data}.current.${own.attribute}`
    }
    const parameter = member(this.#parameters, name)
    if (parameter === undefined) return undefined
    const usual = member(parameter, 'Default')
    const stands = member(parameter, 'Description')
    this.variables.set(name, {
      stands: typeof stands === 'string' ? stands : name,
      ...(usual === undefined ? {} : { usual }),
    })
    return `var.${name}`
  }

  /** Texts and names between them as one text. */
  #template(parts: readonly Part[]): string | undefined {
    const pieces = parts.map((part) => {
      if (typeof part === 'string') return escaped(part)
      const reference = this.#reference(part.name)
      return reference && `\${${reference}}`
    })
    return pieces.every((piece) => piece !== undefined) ? `"${pieces.join('')}"` : undefined
  }

  #placeholder(value: JsonObject): string {
    const base = variableName(value)
    let name = base
    for (let number = 2; !this.#isFree(name, value); number++) name = `${base}_${number}`
    if (!this.variables.has(name)) this.unknown.push(value)
    this.variables.set(name, { stands: JSON.stringify(value) })
    return `var.${name}`
  }

  #isFree(name: string, value: JsonObject): boolean {
    const there = this.variables.get(name)
    return !Object.hasOwn(this.#parameters, name) && (!there || there.stands === JSON.stringify(value))
  }
}

/** A name for what a function stands for: the words of the resource that it asks, if it asks one. */
function variableName(value: JsonObject): string {
  const { Ref: name, 'Fn::GetAtt': attribute } = value
  const words = isList(attribute)
    ? attribute.map(String).join('_')
    : typeof name === 'string'
      ? name
      : shownBriefly(value)
  const plain = words
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toLowerCase()
  return /^[a-z]/.test(plain) ? plain : `value_${plain}`
}

/** What CloudFormation knows by itself, and where Terraform has it. */
const pseudoParameters: Readonly<Record<string, { readonly data: string; readonly attribute: string }>> = {
  'AWS::AccountId': { data: 'aws_caller_identity', attribute: 'account_id' },
  'AWS::Partition': { data: 'aws_partition', attribute: 'partition' },
  'AWS::Region': { data: 'aws_region', attribute: 'region' },
  'AWS::URLSuffix': { data: 'aws_partition', attribute: 'dns_suffix' },
}

type Part = string | { readonly name: string }

function subParts(text: string): readonly Part[] {
  return text
    .split(/(\$\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\$\{([^!}][^}]*)\}$/.exec(part)?.[1]?.trim()
      return name === undefined ? part.replaceAll('${!', '${') : { name }
    })
}

function joinParts(argument: Json): readonly Part[] | undefined {
  const [between, items] = isList(argument) ? argument : []
  if (typeof between !== 'string' || !isList(items)) return undefined
  const parts: Part[] = []
  for (const [index, item] of items.entries()) {
    if (index > 0 && between !== '') parts.push(between)
    const name = member(item, 'Ref')
    if (typeof item === 'string') parts.push(item)
    else if (typeof name === 'string') parts.push({ name })
    else return undefined
  }
  return parts
}

/** A text between quotes. */
export function quoted(text: string): string {
  return `"${escaped(text)}"`
}

function escaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\[bf]/g, (escape) => (escape === '\\b' ? '\\u0008' : '\\u000c'))
    .replaceAll(/[$%](?=\{)/g, (sign) => sign + sign)
}

/** The name of an attribute or of an entry of a map. */
function key(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name)
}

/** Names and values below one another, as `terraform fmt` sets them; a value of several lines stands apart. */
export function aligned(entries: readonly (readonly [string, string])[], indent: string): string {
  let text = ''
  for (let index = 0; index < entries.length; ) {
    let end = index
    while (end < entries.length && entries[end]?.[1].includes('\n') === false) end++
    const group = entries.slice(index, Math.max(end, index + 1))
    const width = Math.max(...group.map(([name]) => name.length))
    text += group.map(([name, value]) => `${indent}${name.padEnd(width)} = ${value}\n`).join('')
    index += group.length
  }
  return text
}
