import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { type PlacedNode, placed, type SyntaxChild } from '../syntax.ts'
import { columnOf } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import type { YamlStyle } from './yaml-style.ts'
import { attributeText, shortForm } from './yaml-tags.ts'
import { blockScalar, type Quoting, quotingOf, writeText } from './yaml-text.ts'

/** Where a value of a block goes: behind a name, a dash or a tag that stand in `column`, or alone in a document. */
export interface Slot {
  readonly kind: 'key' | 'dash' | 'tag' | 'root'
  readonly column: number
  /** How many spaces follow the dash. */
  readonly gap?: number
  /** Whether a list or object has to begin on the next line, because a comment follows the dash. */
  readonly isBroken?: boolean
}

/**
 * A value as it is written in a block: what goes on the line that announces it, from its space on, and the lines that
 * follow, each with the line break before it. With `isOpen` a comment can stand between the two.
 */
export interface Written {
  readonly head: string
  readonly rest: string
  readonly isOpen: boolean
}

/** An existing value whose way of writing a new one follows. */
export interface Model {
  readonly place: PlacedNode
  readonly inFlow: boolean
  /** By how many columns it stands further in than the name above it, if it is a block. */
  readonly added?: number
}

/** The text that a value has in the document already, for a slot or, without one, for a place between brackets. */
export type Reuse = (value: JsonObject | readonly Json[], slot?: Slot) => Written | undefined

export interface WriterOptions {
  readonly text: string
  readonly style: YamlStyle
  readonly reuse?: Reuse
  /** The lines that an item of a block has in the document already, with its dash and the comments above it. */
  readonly reuseItem?: (item: Json, column: number) => readonly string[] | undefined
  /** Whether texts of several lines are quoted, whatever else would do. */
  readonly isCautious: boolean
}

/** Writes new values in the style of a document. */
export class YamlWriter {
  readonly #options: WriterOptions

  constructor(options: WriterOptions) {
    this.#options = options
  }

  block(value: Json, slot: Slot, model?: Model): Written {
    if (!isObject(value) && !isList(value)) return this.#scalar(value, slot, this.#quoting(model))
    const reused = this.#options.reuse?.(value, slot)
    if (reused) return reused
    if (isEmpty(value)) return inline(isList(value) ? '[]' : '{}')
    const short = this.#short(value)
    if (short) return this.#tagged(short.tag, short.argument, slot, model)
    if (this.#isFlow(model, value)) return inline(this.flow(value, model))
    const { style } = this.#options
    const column = columnFor(style, value, slot, model)
    return fitted(style, this.#entries(value, column, model), column, slot)
  }

  /** A member's or item's text that stands in `column`, without that indentation. */
  member(name: string, value: Json, column: number, like?: { readonly name?: string; readonly value?: Model }): string {
    const { head, rest } = this.block(value, { kind: 'key', column }, like?.value)
    return `${this.name(name, false, like?.name)}:${head}${rest}`
  }

  item(value: Json, column: number, gap: number, model?: Model): string {
    const { head, rest } = this.block(value, { kind: 'dash', column, gap }, model)
    return `-${head}${rest}`
  }

  /** The text of a value between brackets. */
  flow(value: Json, model?: Model): string {
    if (!isObject(value) && !isList(value)) {
      return typeof value === 'string' ? this.text(value, this.#quoting(model), true) : writeLiteral(value)
    }
    const reused = this.#options.reuse?.(value)
    if (reused) return reused.head.trimStart() + reused.rest
    if (isEmpty(value)) return isList(value) ? '[]' : '{}'
    const short = this.#short(value)
    if (short) {
      const attribute = attributeText(short.argument)
      const argument = short.tag === '!GetAtt' && attribute !== undefined ? attribute : short.argument
      return `${short.tag} ${this.flow(argument, this.#partOf(model, undefined))}`
    }
    if (isList(value)) return `[${value.map((item) => this.flow(item, this.#partOf(model, undefined))).join(', ')}]`
    const { padding } = this.#options.style
    const members = Object.entries(value).map(([name, member]) =>
      this.flowMember(name, member, this.#partOf(model, name)),
    )
    return `{${padding}${members.join(', ')}${padding}}`
  }

  flowMember(name: string, value: Json, model?: Model, like?: string): string {
    return `${this.name(name, true, like)}: ${this.flow(value, model)}`
  }

  /** A member's name; `like` is the text of one beside it. */
  name(name: string, inFlow: boolean, like = ''): string {
    return this.text(name, quotingOf(like), inFlow)
  }

  text(text: string, quoting: Quoting, inFlow: boolean): string {
    return writeText(text, quoting, { inFlow, quotes: this.#options.style.quotes })
  }

  #entries(value: JsonObject | readonly Json[], column: number, model: Model | undefined): readonly string[] {
    if (isList(value)) {
      const like = this.#partOf(model, undefined)
      return value.flatMap((item) => this.#options.reuseItem?.(item, column) ?? this.item(item, column, 1, like))
    }
    return Object.entries(value).map(([name, member]) => {
      const part = this.#partOf(model, name) ?? (isList(member) ? this.#listIn(model) : undefined)
      const like = this.#nameLike(model)
      return this.member(name, member, column, { ...(like && { name: like }), ...(part && { value: part }) })
    })
  }

  #tagged(tag: string, argument: Json, slot: Slot, model: Model | undefined): Written {
    const attribute = tag === '!GetAtt' ? attributeText(argument) : undefined
    const part = this.#partOf(model, undefined)
    const { head, rest, isOpen } =
      attribute === undefined
        ? this.block(argument, { kind: 'tag', column: slot.column }, part)
        : inline(this.text(attribute, this.#quoting(part), false))
    return { head: ` ${tag}${head}`, rest, isOpen }
  }

  #scalar(value: null | boolean | number | string, slot: Slot, quoting: Quoting): Written {
    if (typeof value !== 'string') return inline(writeLiteral(value))
    const { members, newline } = this.#options.style
    const mayBlock = value.includes('\n') && quoting !== 'double' && !this.#options.isCautious && slot.kind !== 'root'
    const column = slot.column + members
    const block = mayBlock ? blockScalar(value, column, members) : undefined
    if (!block) return inline(this.text(value, quoting, false))
    return { head: ` ${block.header}`, rest: block.lines.map((line) => newline + line).join(''), isOpen: true }
  }

  #short(value: JsonObject | readonly Json[]): ReturnType<typeof shortForm> {
    return this.#options.style.hasShortTags && isObject(value) ? shortForm(value) : undefined
  }

  #quoting(model: Model | undefined): Quoting {
    if (!model || model.place.node.isAlias) return 'plain'
    const { text } = this.#options
    const { node, offset } = model.place
    const isText = typeof node.value === 'string' || shapeOf(text, model.place, model.inFlow) === 'attribute'
    return isText ? quotingOf(text.slice(offset, offset + 1)) : 'plain'
  }

  #isFlow(model: Model | undefined, value: Json): boolean {
    if (!model || (model.place.node.kind === 'list') !== isList(value) || model.place.node.children.length === 0)
      return false
    return shapeOf(this.#options.text, model.place, model.inFlow) === 'flow'
  }

  /** The name of the first member of a model. */
  #nameLike(model: Model | undefined): string | undefined {
    const first = model?.place.node.children[0]
    if (!model || !first || model.place.node.kind !== 'object') return undefined
    const start = model.place.offset + first.nameStart
    return this.#options.text.slice(start, start + 1)
  }

  /** The part of a model for a member, or for the items of a list or the argument of a tag its first one. */
  #partOf(model: Model | undefined, name: string | undefined): Model | undefined {
    if (!model || model.place.node.isAlias) return undefined
    const { children } = model.place.node
    const child: SyntaxChild | undefined =
      name === undefined ? children[0] : children.find((candidate) => candidate.name === name)
    return child && modelOf(this.#options.text, model, child)
  }

  /** Some list of an object, to go by for one that the object has not. */
  #listIn(model: Model | undefined): Model | undefined {
    const child = model?.place.node.children.find(({ node }) => node.kind === 'list' && !node.isAlias)
    return model && child && !model.place.node.isAlias ? modelOf(this.#options.text, model, child) : undefined
  }
}

/** A part of a model. */
export function modelOf(text: string, { place, inFlow }: Model, child: SyntaxChild): Model {
  const shape = shapeOf(text, place, inFlow)
  const inner = { place: placed(place, child), inFlow: inFlow || shape === 'flow' || shape === 'pair' }
  if (shape !== 'block' || place.node.kind !== 'object' || shapeOf(text, inner.place, false) !== 'block') return inner
  return { ...inner, added: columnOf(text, inner.place.offset) - columnOf(text, place.offset) }
}

/** The column in which a list or object of a slot begins. */
export function columnFor(style: YamlStyle, value: Json, slot: Slot, model?: Model): number {
  const { kind, column, gap = 1, isBroken } = slot
  if (kind === 'root') return 0
  if (kind === 'dash') return isBroken ? column + style.members : column + 1 + gap
  if (kind === 'tag') return column + style.members
  const added = model && (model.place.node.kind === 'list') === isList(value) ? model.added : undefined
  return column + (added ?? (isList(value) ? style.dashes : style.members))
}

/** The entries of a block that stands in `column`, as what follows the announcement of its slot. */
export function fitted(style: YamlStyle, entries: readonly string[], column: number, slot: Slot): Written {
  const { kind, gap = 1, isBroken = false } = slot
  const newline = style.newline + ' '.repeat(column)
  const lines = entries.join(newline)
  if (kind !== 'dash' || isBroken) return { head: '', rest: newline + lines, isOpen: true }
  return { head: ' '.repeat(gap), rest: lines, isOpen: false }
}

function inline(text: string): Written {
  return { head: ` ${text}`, rest: '', isOpen: false }
}

function isEmpty(value: JsonObject | readonly Json[]): boolean {
  return Object.keys(value).length === 0
}

/** A number, boolean or null as every reader of YAML takes it. */
export function writeLiteral(value: null | boolean | number): string {
  const source = String(value)
  // YAML 1.1 knows no exponent without a point before it.
  return /^-?\d+e/.test(source) ? source.replace('e', '.0e') : source
}
