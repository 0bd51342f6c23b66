import { isList, type Json, type JsonObject } from '#shared/model/json.ts'
import { type Message, say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { type BlockMember, type BlockShape, pipelineShape } from './block-shapes.ts'
import { type HclBlock, type HclBody, parseHcl } from './hcl.ts'
import { hclValue } from './hcl-values.ts'
import { fromTerraformForm } from './terraform-form.ts'

/** What stands in a file of Terraform. */
export interface TerraformSource {
  readonly pipelines: readonly TerraformPipeline[]
  /** Why it cannot be read. */
  readonly fault?: Message
}

export interface TerraformPipeline {
  /** The name of the resource. */
  readonly logicalId: string
  readonly name: string | undefined
  readonly declaration: JsonObject
  readonly notes: readonly Message[]
}

/** Whether a text is a file of Terraform with a pipeline in it. */
export function isTerraform(text: string): boolean {
  return /^[ \t]*resource[ \t]+"?aws_codepipeline"?[ \t]+"?[\w-]+"?\s*\{/m.test(text)
}

/** Every `aws_codepipeline` of a file; expressions become functions that keep their text. */
export function readTerraform(text: string): TerraformSource {
  const file = parseHcl(text)
  if ('line' in file) return { pipelines: [], fault: say`Line ${file.line} cannot be read as Terraform.` }
  return {
    pipelines: file.blocks
      .filter(({ type, labels }) => type === 'resource' && labels[0] === 'aws_codepipeline')
      .map((block) => {
        const notes: Message[] = []
        const declaration = fromTerraformForm(objectOf(block.body, pipelineShape, notes))
        return { logicalId: block.labels[1] ?? '', name: literal(declaration.name), declaration, notes }
      }),
  }
}

function objectOf(body: HclBody, shape: BlockShape, notes: Message[]): JsonObject {
  const members = new Map<string, Json>()
  const known = new Set<string>()
  for (const one of shape.members) {
    for (const [name, value] of membersOf(body, one, notes)) members.set(name, value)
    for (const name of namesOf(one)) known.add(name)
  }
  const strangers = [...body.attributes.map(({ name }) => name), ...body.blocks.map(nameOf)]
  for (const name of strangers.filter((one) => !known.has(one))) {
    notes.push(say`Left out, since a pipeline has nothing like it: ${name}.`)
  }
  return Object.fromEntries(members)
}

function membersOf(body: HclBody, one: BlockMember, notes: Message[]): readonly (readonly [string, Json])[] {
  const { api, name, kind, shape = { members: [] } } = one
  const value = attributeOf(body, name)
  switch (kind) {
    case 'value':
      return value === undefined ? [] : [[api, value]]
    case 'names':
      if (value === undefined) return []
      return [[api, isList(value) ? value.map((item) => ({ name: item })) : value]]
    case 'inline': {
      const inner = Object.fromEntries(shape.members.flatMap((part) => membersOf(body, part, notes)))
      return Object.keys(inner).length > 0 ? [[api, inner]] : []
    }
    case 'block': {
      const block = body.blocks.find(({ type }) => type === name)
      return block ? [[api, objectOf(block.body, shape, notes)]] : []
    }
    case 'blocks': {
      const blocks = body.blocks.filter(({ type }) => type === name)
      if (blocks.length === 0 && !isNeeded.has(api)) return []
      return [[api, blocks.map((block) => objectOf(block.body, shape, notes))]]
    }
  }
}

/** Lists that are there even where nothing is in them. */
const isNeeded: ReadonlySet<string> = new Set(['stages', 'actions'])

function namesOf({ kind, name, shape }: BlockMember): readonly string[] {
  return kind === 'inline' ? (shape?.members.map((part) => part.name) ?? []) : [name]
}

function attributeOf({ attributes }: HclBody, name: string): Json | undefined {
  const found = attributes.find((one) => one.name === name)
  return found && hclValue(found.expression)
}

/** A block that is made of a list names what it makes. */
function nameOf({ type, labels }: HclBlock): string {
  return type === 'dynamic' ? `dynamic ${labels.join(' ')}` : type
}
