import { storeItem } from '#shared/codecs/cloudformation/regions.ts'
import { entryShape, memberShape } from '#shared/codecs/cloudformation/shapes.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { cloudFormationSchema } from '#shared/model/schema/cloudformation-schema.ts'
import { pipelineSchema } from '#shared/model/schema/pipeline-schema.ts'
import { cloudFormationMember, type Schema } from '#shared/model/schema/schema-at.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { lost } from '../prune.ts'
import { bracketed, constantName, property, quoted } from './code.ts'
import { CdkFunctions, type Kind } from './functions.ts'

/** What a stack is made of. */
export interface StackSource {
  readonly declaration: JsonObject
  readonly logicalId: string
  /** The condition of the resource. */
  readonly condition: string | undefined
  readonly template: JsonObject
}

/** A stack of CDK that has the pipeline for its only resource, with the parameters and conditions that it asks for. */
export function writeCdk({ declaration, logicalId, condition, template }: StackSource): {
  readonly text: string
  readonly notes: readonly Message[]
} {
  const notes: Message[] = []
  const functions = new CdkFunctions(template)
  const properties = new PropertyWriter(functions, notes).pipeline(declaration)
  const options = condition === undefined ? '' : `pipeline.cfnOptions.condition = ${functions.condition(condition)};`
  const pipeline = `new codepipeline.CfnPipeline(this, ${quoted(logicalId)}, ${properties});`
  const statements = [
    ...declarations(functions, template),
    options === '' ? pipeline : `const pipeline = ${pipeline}`,
    ...(options === '' ? [] : [options]),
  ]
  for (const name of functions.resources)
    notes.push(say`Put something in the place of the resource ${name}: the stack does not have it.`)
  const name = logicalId.charAt(0).toUpperCase() + logicalId.slice(1)
  const text = `import * as cdk from 'aws-cdk-lib';
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline';
import { Construct } from 'constructs';

export class ${name}Stack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

${statements.map((statement) => `    ${statement}\n`).join('\n')}  }
}
`
  return { text, notes }
}

/** The parameters, mappings and conditions that are asked for, each before what asks for it. */
function declarations(functions: CdkFunctions, template: JsonObject): readonly string[] {
  const conditions: string[] = []
  const done = new Set<string>()
  const declare = (name: string): void => {
    if (done.has(name)) return
    done.add(name)
    const before = new Set(functions.conditions)
    const rule = functions.rule(member(template.Conditions, name) ?? null, '    ')
    for (const other of functions.conditions) if (!before.has(other)) declare(other)
    conditions.push(
      `const ${constantName(name, 'Condition')} = new cdk.CfnCondition(this, ${quoted(name)}, { expression: ${rule} });`,
    )
  }
  for (const name of functions.conditions) declare(name)
  const parameters = [...functions.parameters].map((name) => {
    const options = decapitalized(member(template.Parameters, name), functions)
    return `const ${constantName(name, 'Parameter')} = new cdk.CfnParameter(this, ${quoted(name)}, ${options});`
  })
  const mappings = [...functions.mappings].flatMap((name) => {
    const mapping = member(template.Mappings, name)
    if (mapping === undefined) return []
    return [`new cdk.CfnMapping(this, ${quoted(name)}, { mapping: ${functions.raw(mapping, '    ')} });`]
  })
  return [...parameters, ...mappings, ...conditions]
}

/** A parameter as CDK has it: the same members, with small letters and with numbers where it wants them. */
function decapitalized(parameter: Json | undefined, functions: CdkFunctions): string {
  const entries = Object.entries(isObject(parameter) ? parameter : {}).map(([name, value]) => {
    const own = name === 'AllowedValues' && isList(value) ? value.map(String) : scalarFor(name, value)
    return `${propertyName(name)}: ${functions.raw(own, '      ')}`
  })
  return bracketed(['{', '}'], entries, '    ')
}

function scalarFor(name: string, value: Json): Json {
  if (/^M(?:in|ax)(?:Length|Value)$/.test(name)) return Number(value)
  if (name === 'NoEcho') return isTrue(value)
  return name === 'Default' || typeof value === 'object' ? value : String(value)
}

function isTrue(value: Json): boolean {
  return shown(value).toLowerCase() === 'true'
}

class PropertyWriter {
  readonly #functions: CdkFunctions
  readonly #notes: Message[]

  constructor(functions: CdkFunctions, notes: Message[]) {
    this.#functions = functions
    this.#notes = notes
  }

  pipeline(declaration: JsonObject): string {
    const { artifactStores, [cloudFormationMember]: own, ...rest } = declaration
    const indent = '      '
    const entries = this.#entries(rest, pipelineSchema, [], indent)
    if (artifactStores !== undefined) entries.push(`artifactStores: ${this.#stores(artifactStores, indent)}`)
    if (isObject(own)) entries.push(...this.#entries(own, cloudFormationSchema, [cloudFormationMember], indent))
    return `{\n${entries.map((entry) => `${indent}${entry},\n`).join('')}    }`
  }

  #entries(value: JsonObject, schema: Schema, at: Location, indent: string): string[] {
    return Object.entries(value).flatMap(([name, part]) => {
      const here = [...at, name]
      const known = memberShape(schema, name)
      if (!known) {
        this.#notes.push(lost(here, part))
        return []
      }
      return [`${propertyName(name)}: ${this.#value(part, known, here, indent)}`]
    })
  }

  #value(value: Json, schema: Schema | undefined, at: Location, indent: string): string {
    const kind = kindOf(schema)
    if (isIntrinsic(value) && isObject(value)) return this.#functions.of(value, kind, indent)
    const inner = `${indent}  `
    if (isList(value)) {
      const items = value.map((item, index) => this.#value(item, schema?.items, [...at, index], inner))
      return bracketed(['[', ']'], items, indent)
    }
    if (isObject(value)) {
      if (schema?.properties) return bracketed(['{', '}'], this.#entries(value, schema, at, inner), indent)
      const entry = schema && entryShape(schema)
      const entries = Object.entries(value).map(
        ([name, part]) => `${property(name)}: ${this.#value(part, entry, [...at, name], inner)}`,
      )
      return bracketed(['{', '}'], entries, indent)
    }
    if (schema?.type === 'boolean') return String(isTrue(value))
    return typeof value === 'string' || kind === 'text' ? quoted(String(value)) : JSON.stringify(value)
  }

  /** A template lists artifact stores with their Regions, and so does CDK. */
  #stores(stores: Json, indent: string): string {
    if (!isObject(stores) || isIntrinsic(stores)) return this.#value(stores, storesSchema, ['artifactStores'], indent)
    const schema = pipelineSchema.properties.artifactStores.additionalProperties
    const inner = `${indent}    `
    const items = Object.entries(stores).map(([key, store]) => {
      const item = storeItem(key, store)
      if (isIntrinsic(item)) return this.#functions.of(item, 'token', inner)
      const entries = [
        `region: ${this.#value(item.Region ?? key, undefined, ['artifactStores', key], inner)}`,
        `artifactStore: ${this.#value(store, schema, ['artifactStores', key], inner)}`,
      ]
      return bracketed(['{', '}'], entries, `${indent}  `)
    })
    return bracketed(['[', ']'], items, indent)
  }
}

const storesSchema: Schema = { type: 'array', items: { type: 'object' } }

/** What only a template has keeps its names there, and has small letters here. */
function propertyName(name: string): string {
  return property(name.charAt(0).toLowerCase() + name.slice(1))
}

function kindOf(schema: Schema | undefined): Kind {
  if (!schema || schema.enum || schema.type === 'string') return 'text'
  if (schema.type === 'integer') return 'number'
  if (schema.type === 'array') return kindOf(schema.items) === 'text' ? 'texts' : 'token'
  return 'token'
}
