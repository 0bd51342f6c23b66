import type { Json } from '#shared/model/json.ts'
import { isList, isObject } from '#shared/model/json.ts'
import type { BracketStyle, CommentSyntax } from '../bracket-sequence.ts'
import { indentAt } from '../indentation.ts'
import { type PlacedNode, placed } from '../syntax.ts'

/** How a document writes JSON, read off what stands there already. */
export interface JsonStyle extends BracketStyle {
  /** Empty for a document on a single line, as is `indent`. */
  readonly newline: string
  /** Between a member's name and its value. */
  readonly colon: string
}

/** The comments that are read over: those of JavaScript. */
export const comments: CommentSyntax = {
  line: /^\s*(?:\/\/.*|\/\*.*\*\/\s*)$/,
  trailing: /^[ \t]*,?[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/(?=[ \t]*(?:\r?\n|$)))/,
  any: /\/\/[^\n]*|\/\*[^]*?\*\//g,
}

/** The style of a whole document. */
export function styleOf(text: string, root: PlacedNode): JsonStyle {
  const newline = /\r?\n/.exec(text)?.[0]
  const colon = firstColon(text, root) ?? ': '
  if (newline === undefined) return { newline: '', indent: '', colon, gap: /,(\s)/.test(text) ? ' ' : '', comments }
  const indent = indentUnit(text, root) ?? '  '
  return { newline, indent, colon: colon.includes('\n') ? ': ' : colon, gap: ' ', comments }
}

/** What stands between the name of the first member in a value, or in its items, and the member's value. */
function firstColon(text: string, place: PlacedNode): string | undefined {
  for (const child of place.node.children) {
    const { name, nameStart, nameLength, node } = child
    if (typeof name === 'string') return text.slice(place.offset + nameStart + nameLength, place.offset + node.start)
    const inner = firstColon(text, placed(place, child))
    if (inner !== undefined) return inner
  }
  return undefined
}

/** The indentation that most objects and lists near the beginning add for what is in them. */
function indentUnit(text: string, root: PlacedNode): string | undefined {
  const counts = new Map<string, number>()
  const waiting = [root]
  for (let seen = 0; seen < 200; seen++) {
    const place = waiting.shift()
    if (!place) break
    const unit = addedIndent(text, place)
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
    waiting.push(
      ...place.node.children.filter(({ node }) => node.kind !== 'scalar').map((child) => placed(place, child)),
    )
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function addedIndent(text: string, place: PlacedNode): string | undefined {
  const first = place.node.children[0]
  if (!first) return undefined
  const outer = indentAt(text, place.offset)
  const inner = indentAt(text, place.offset + first.nameStart)
  return inner.length > outer.length && inner.startsWith(outer) ? inner.slice(outer.length) : undefined
}

/** An existing value whose way of writing a new one follows. */
export interface Model {
  readonly text: string
  readonly place: PlacedNode
}

/**
 * Writes a new value. `indentation` is that of the line it begins on. A list or object whose counterpart in `model`
 * stands on one line is written on one line.
 */
export function writeJson(value: Json, style: JsonStyle, indentation: string, model?: Model): string {
  if (!isList(value) && !isObject(value)) return JSON.stringify(value)
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
  const entries = isList(value) ? value.map((item) => [undefined, item] as const) : Object.entries(value)
  if (entries.length === 0) return open + close
  const likeness = model && likenessOf(model)
  if (style.newline === '' || likeness?.isInline === true) {
    const padding = likeness?.padding ?? ''
    const gap = likeness?.gap ?? style.gap
    const inline = { ...style, newline: '' }
    const parts = entries.map(([name, item]) => entry(name, writeJson(item, inline, '', part(model, name)), style))
    return open + padding + parts.join(`,${gap}`) + padding + close
  }
  const own = { ...style, indent: (model && addedIndent(model.text, model.place)) ?? style.indent }
  const inner = indentation + own.indent
  const parts = entries.map(([name, item]) => inner + entry(name, writeJson(item, own, inner, part(model, name)), own))
  return open + style.newline + parts.join(`,${style.newline}`) + style.newline + indentation + close
}

function entry(name: string | undefined, value: string, style: JsonStyle): string {
  return name === undefined ? value : JSON.stringify(name) + style.colon + value
}

interface Likeness {
  readonly isInline: boolean
  readonly padding: string
  readonly gap: string
}

function likenessOf({ text, place: { node, offset } }: Model): Likeness | undefined {
  const first = node.children[0]
  const second = node.children[1]
  if (!first) return undefined
  const source = text.slice(offset, offset + node.length)
  if (source.includes('\n')) return { isInline: false, padding: '', gap: ' ' }
  const gap = second ? source.slice(first.node.start + first.node.length, second.nameStart).replace(/^\s*,/, '') : ' '
  return { isInline: true, padding: source.slice(1, first.nameStart), gap }
}

/** The part of a model for a member, or for the items of a list its first item. */
function part(model: Model | undefined, name: string | undefined): Model | undefined {
  if (!model) return undefined
  const { node } = model.place
  const child = name === undefined ? node.children[0] : node.children.find((candidate) => candidate.name === name)
  return child && { text: model.text, place: placed(model.place, child) }
}
