import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { isIntrinsic, shownBriefly } from '#shared/model/value.ts'
import { lost } from '../prune.ts'
import { type BlockMember, type BlockShape, pipelineShape } from './block-shapes.ts'
import { aligned, Expressions, quoted } from './expressions.ts'
import { toTerraformForm } from './terraform-form.ts'

/** A declaration as a resource of Terraform’s AWS provider, with the variables and data sources that it needs. */
export function writeTerraform(
  declaration: JsonObject,
  resource: string,
  template: JsonObject | undefined,
): { readonly text: string; readonly notes: readonly Message[] } {
  const { form, notes } = toTerraformForm(declaration)
  const writer = new BlockWriter(new Expressions(template))
  const body = writer.body(form, pipelineShape, [], '  ')
  const { expressions } = writer
  const variables = [...expressions.variables].map(([name, { stands, usual }]) => {
    const entries: (readonly [string, string])[] = [['description', quoted(stands)]]
    if (usual !== undefined) entries.push(['default', expressions.of(usual)])
    return `variable ${quoted(name)} {\n${aligned(entries, '  ')}}\n`
  })
  const data = [...expressions.data].map((type) => `data ${quoted(type)} "current" {}\n`)
  const main = `resource "aws_codepipeline" ${quoted(resource)} {\n${body}}\n`
  const unknown = expressions.unknown.map((value) => say`Became a variable to be given: ${shownBriefly(value)}.`)
  return { text: [...variables, ...data, main].join('\n'), notes: [...notes, ...writer.notes, ...unknown] }
}

class BlockWriter {
  readonly expressions: Expressions
  readonly notes: Message[] = []

  constructor(expressions: Expressions) {
    this.expressions = expressions
  }

  /** What stands between the braces of a block. */
  body(value: JsonObject, shape: BlockShape, at: Location, indent: string): string {
    const attributes: (readonly [string, string])[] = []
    const blocks: string[] = []
    for (const [name, part] of Object.entries(value)) {
      if (!shape.members.some(({ api }) => api === name)) this.notes.push(lost([...at, name], part))
    }
    for (const known of shape.members) {
      const part = member(value, known.api)
      if (part === undefined) continue
      const here = [...at, known.api]
      if (known.kind === 'value') attributes.push([known.name, this.expressions.of(part, indent)])
      else if (known.kind === 'names') this.#names(known, part, here, attributes, indent)
      else if (known.kind === 'inline') this.#inline(known, part, here, attributes)
      else blocks.push(...this.#blocks(known, part, here, indent))
    }
    return [aligned(attributes, indent), ...blocks].filter((text) => text !== '').join('\n')
  }

  #names({ name }: BlockMember, part: Json, at: Location, attributes: (readonly [string, string])[], indent: string) {
    const names = isList(part) ? part.map((item) => member(item, 'name')) : undefined
    if (names?.every((one) => one !== undefined)) attributes.push([name, this.expressions.of(names, indent)])
    else if (isIntrinsic(part)) attributes.push([name, this.expressions.of(part, indent)])
    else this.notes.push(lost(at, part))
  }

  #inline({ shape }: BlockMember, part: Json, at: Location, attributes: (readonly [string, string])[]) {
    if (!isObject(part) || isIntrinsic(part)) {
      this.notes.push(lost(at, part))
      return
    }
    for (const known of shape?.members ?? []) {
      const value = member(part, known.api)
      if (value !== undefined) attributes.push([known.name, this.expressions.of(value)])
    }
    for (const [name, value] of Object.entries(part)) {
      if (!shape?.members.some(({ api }) => api === name)) this.notes.push(lost([...at, name], value))
    }
  }

  #blocks({ name, kind, shape }: BlockMember, part: Json, at: Location, indent: string): readonly string[] {
    const items = kind === 'block' ? [part] : isList(part) ? part : undefined
    if (!items || !shape) {
      this.notes.push(lost(at, part))
      return []
    }
    return items.flatMap((item, index) => {
      const here = kind === 'block' ? at : [...at, index]
      if (isObject(item) && !isIntrinsic(item)) {
        return [`${indent}${name} {\n${this.body(item, shape, here, `${indent}  `)}${indent}}\n`]
      }
      this.notes.push(lost(here, item))
      return []
    })
  }
}
