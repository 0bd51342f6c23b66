import {
  type Alias,
  type CST,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Json } from '#shared/model/json.ts'
import type { TextProblem } from '../codec.ts'
import { maximumDepth, tooDeep } from '../limits.ts'
import { container, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import type { YamlDocument } from './yaml-document.ts'
import { longName } from './yaml-tags.ts'
import { plainValue } from './yaml-values.ts'

/** How much text aliases may stand for in all, so that a few lines cannot become gigabytes. */
const maximumExpansion = 300_000

/** Makes the project's own tree of what was read, with short tags in their long form and aliases resolved. */
export function buildTree(
  text: string,
  document: YamlDocument,
  limit = maximumDepth,
): { readonly root: SyntaxNode; readonly problems: readonly TextProblem[] } {
  const builder = new Builder(text, document.hasTagDirectives, limit)
  const built = builder.node(document.contents, { props: document.start, after: text.length, origin: 0, depth: 1 })
  const root: SyntaxNode = document.hasTagDirectives ? { ...built, isLinked: true } : built
  return { root, problems: builder.problems }
}

/** Where a value stands. */
interface Place {
  /** What precedes it: its dash or colon, its anchor and its tag. */
  readonly props: readonly CST.SourceToken[]
  /** The end of what precedes those. */
  readonly after: number
  /** The start of its parent. */
  readonly origin: number
  /** How many lists and objects hold it, itself included if it is one. */
  readonly depth: number
}

/** The one range of everything in a copied value, from the start of its parent, and its offset in the text. */
interface Stretch {
  readonly start: number
  readonly length: number
  readonly offset: number
}

type Inside = Pick<Place, 'origin' | 'depth'>

class Builder {
  readonly problems: TextProblem[] = []
  readonly #text: string
  readonly #hasTagDirectives: boolean
  readonly #limit: number
  /** What each anchor names so far; `undefined` while that is still being read. */
  readonly #anchors = new Map<string, SyntaxNode | undefined>()
  #expansion = 0

  constructor(text: string, hasTagDirectives: boolean, limit: number) {
    this.#text = text
    this.#hasTagDirectives = hasTagDirectives
    this.#limit = limit
  }

  node(node: ParsedNode | null, place: Place): SyntaxNode {
    if (!node) return scalar(emptyAt(place) - place.origin, 0, null, '')
    if (isAlias(node)) return this.#alias(node, place)
    const { anchor } = node
    if (anchor === undefined) return this.#tagged(node, place)
    this.#anchors.set(anchor, undefined)
    const built: SyntaxNode = { ...this.#tagged(node, place), isLinked: true }
    this.#anchors.set(anchor, built)
    return built
  }

  /** A value under its tag: a short tag of CloudFormation makes an object of it, any other is part of its text. */
  #tagged(node: Exclude<ParsedNode, Alias.Parsed>, place: Place): SyntaxNode {
    const tag = place.props.find(({ type }) => type === 'tag')
    if (!tag) return this.#untagged(node, place)
    const linked = this.#hasTagDirectives ? { isLinked: true as const } : undefined
    const name = longName(node.tag)
    const inner = this.#untagged(node, {
      ...place,
      origin: tag.offset,
      depth: place.depth + (name === undefined ? 0 : 1),
    })
    const start = tag.offset - place.origin
    if (name === undefined) {
      const children = inner.children.map((child) => shifted(child, inner.start))
      return { ...inner, start, length: inner.start + inner.length, children, ...linked }
    }
    const argument = name === 'Fn::GetAtt' ? asAttribute(inner, this.#text, tag.offset) : inner
    const child = { name, nameStart: 0, nameLength: tag.source.length, node: argument }
    return { ...container('object', start, endOf(child), [child]), ...linked }
  }

  #untagged(node: Exclude<ParsedNode, Alias.Parsed>, place: Place): SyntaxNode {
    if (isScalar(node)) {
      const [start, end] = node.range
      const { value, source } = valueOf(node)
      if (start === end) return scalar(emptyAt(place) - place.origin, 0, value, source)
      const length = node.srcToken?.type === 'block-scalar' ? blockLength(node.srcToken) : end - start
      return scalar(start - place.origin, length, value, source)
    }
    const start = firstOffset(node)
    if (place.depth > this.#limit) {
      this.problems.push(tooDeep(start))
      return scalar(start - place.origin, 0, null)
    }
    const inside = { origin: start, depth: place.depth + 1 }
    const children = isMap(node) ? this.#members(node, inside) : this.#items(node, inside)
    const last = children.at(-1)
    const length = isFlow(node) || !last ? node.range[1] - start : endOf(last)
    return container(isMap(node) ? 'object' : 'list', start - place.origin, length, children)
  }

  #members(map: YAMLMap.Parsed, inside: Inside): readonly SyntaxChild[] {
    const children: SyntaxChild[] = []
    const merged: SyntaxChild[] = []
    for (const { key, value, srcToken } of map.items) {
      const [keyStart, keyEnd] = key.range
      const node = this.node(value, { ...inside, props: srcToken?.sep ?? [], after: keyEnd })
      const child = { nameStart: keyStart - inside.origin, nameLength: keyEnd - keyStart, node }
      if (isMerge(key)) merged.push(...this.#merged(child, inside))
      else children.push({ name: this.#name(key), ...child })
    }
    if (merged.length === 0) return children
    const known = new Set(children.map(({ name }) => name))
    for (const child of merged) {
      // Of two merged members with one name the earlier counts, and one's own before both.
      if (!known.has(child.name)) children.push(child)
      known.add(child.name)
    }
    return children.toSorted((a, b) => a.nameStart - b.nameStart)
  }

  /** The members that a merge key brings in, each with the range of the value that it comes from. */
  #merged({ nameStart, nameLength, node }: Omit<SyntaxChild, 'name'>, inside: Inside): readonly SyntaxChild[] {
    const sources = node.kind === 'list' ? node.children.map((child) => moved(child.node, node.start)) : [node]
    return sources.flatMap(({ kind, start, length, children }) => {
      const offset = inside.origin + start
      if (kind === 'object') {
        return children.map(({ name, node: member }) => {
          const inner = this.#stretched(member, { start, length, offset }, inside.depth)
          return { name, nameStart, nameLength, isMerged: true as const, node: { ...inner, ...elsewhere } }
        })
      }
      this.#problem('A merge key needs an object: an alias of one, or a list of such aliases.', offset, length)
      return []
    })
  }

  #items(list: YAMLSeq.Parsed, inside: Inside): readonly SyntaxChild[] {
    const tokens = list.srcToken?.items.filter(isItem) ?? []
    return list.items.map((item, name) => {
      const { start: props = [] } = tokens[name] ?? {}
      const dash = props.find(({ type }) => type === 'seq-item-ind')
      const isPair = tokens[name]?.sep !== undefined
      const node = this.node(item, { ...inside, props: isPair ? [] : props, after: inside.origin })
      const nameStart = dash ? dash.offset - inside.origin : node.start
      return { name, nameStart, nameLength: dash ? 1 : 0, node }
    })
  }

  #name(key: ParsedNode): string {
    if (isScalar(key)) {
      const name = String(key.value)
      if (key.anchor !== undefined) this.#anchors.set(key.anchor, { ...scalar(0, 0, name), isLinked: true })
      return name
    }
    if (isAlias(key)) {
      const named = this.#anchors.get(key.source)
      if (named?.kind === 'scalar') return spelling(named)
    }
    return this.#text.slice(key.range[0], key.range[1])
  }

  #alias({ source, range: [start, end] }: Alias.Parsed, place: Place): SyntaxNode {
    const named = this.#anchors.get(source)
    if (this.#expansion > maximumExpansion) return scalar(start - place.origin, end - start, null)
    if (!named) {
      this.#problem(
        this.#anchors.has(source)
          ? `“${source}” cannot be used inside of itself.`
          : `Name a value “&${source}” before this, or write the value here.`,
        start,
        end - start,
      )
      return scalar(start - place.origin, end - start, null)
    }
    const range = { start: start - place.origin, length: end - start, offset: start }
    return { ...this.#stretched(named, range, place.depth), ...elsewhere }
  }

  /** A copy of a value, everything in which has one range. */
  #stretched(node: SyntaxNode, range: Stretch, depth: number): SyntaxNode {
    const { start, length, offset } = range
    this.#expansion += 1 + spelling(node).length
    if (node.kind === 'scalar') return scalar(start, length, node.value, node.source)
    const refusal = this.#expansion > maximumExpansion ? tooManyAliases(offset, length) : tooDeep(offset)
    if (this.#expansion > maximumExpansion || depth > this.#limit) {
      if (this.problems.every(({ rule }) => rule !== refusal.rule)) this.problems.push(refusal)
      return scalar(start, length, null)
    }
    const children = node.children.map(({ name, node: inner }) => {
      return { name, nameStart: 0, nameLength: length, node: this.#stretched(inner, { ...range, start: 0 }, depth + 1) }
    })
    return { ...container(node.kind, start, length, children), hasDuplicates: false }
  }

  #problem(message: string, start: number, length: number): void {
    this.problems.push({ rule: 'yaml-syntax', severity: 'error', message, range: { start, end: start + length } })
  }
}

const elsewhere = { isAlias: true, isLinked: true } as const
const noChildren: readonly SyntaxChild[] = []

function scalar(start: number, length: number, value: Json, source?: string): SyntaxNode {
  const node = { kind: 'scalar', start, length, value, children: noChildren, hasDuplicates: false } as const
  return source === undefined || typeof value === 'string' ? node : { ...node, source }
}

function spelling({ value, source }: SyntaxNode): string {
  return source ?? (typeof value === 'string' ? value : '')
}

function valueOf({ value, type, tag }: Scalar.Parsed): { value: Json; source?: string } {
  const source = String(value)
  const isTyped = tag === undefined ? type === 'PLAIN' || type === undefined : typeTags.has(tag)
  return isTyped ? { value: plainValue(source), source } : { value: source }
}

function tooManyAliases(start: number, length: number): TextProblem {
  return {
    rule: 'document-too-large',
    severity: 'error',
    message: 'Use fewer aliases: what they stand for grows beyond all bounds.',
    range: { start, end: start + length },
  }
}

/** Tags that say what a scalar would be taken for anyway. */
const typeTags: ReadonlySet<string> = new Set(
  ['null', 'bool', 'int', 'float'].map((name) => `tag:yaml.org,2002:${name}`),
)

function isMerge(key: ParsedNode): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN' && key.tag === undefined
}

/** Whether a token of a list holds an item, rather than only white space, comments or the comma after the last. */
function isItem({ start, sep, value }: CST.CollectionItem): boolean {
  return value !== undefined || sep !== undefined || start.some(({ type }) => contentTypes.has(type))
}

const contentTypes: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'anchor', 'tag'])

function isFlow(node: YAMLMap.Parsed | YAMLSeq.Parsed): boolean {
  return node.srcToken?.type === 'flow-collection'
}

/** Where an object or list begins: with its bracket, its first dash, or what belongs to its first member. */
function firstOffset(node: YAMLMap.Parsed | YAMLSeq.Parsed): number {
  if (node.srcToken?.type !== 'block-map') return node.range[0]
  return node.srcToken.items[0]?.start.find(({ type }) => !spaceTypes.has(type))?.offset ?? node.range[0]
}

/** Where an empty value would be written: right behind what announces it. */
function emptyAt({ props, after }: Place): number {
  const last = props.findLast(({ type }) => !spaceTypes.has(type))
  return last ? last.offset + last.source.length : after
}

const spaceTypes: ReadonlySet<string> = new Set(['space', 'newline', 'comment'])

/** The length of a block scalar without the line break at its end and the empty lines that it does not keep. */
function blockLength({ props, source }: CST.BlockScalar): number {
  const header = props.map((token) => ('source' in token ? token.source : ''))
  const keeps = header[0]?.includes('+') === true
  const content = source.replace(keeps ? /\r?\n$/ : /(?:\r?\n *)*$/, '')
  const space = content.trim() === '' && !keeps ? header.findLastIndex((part) => part.trim() !== '') + 1 : header.length
  return header.slice(0, space).join('').length + (space === header.length ? content.length : 0)
}

/** The argument of `!GetAtt Name.Attribute`, which means two texts. */
function asAttribute(node: SyntaxNode, text: string, origin: number): SyntaxNode {
  const { kind, value, start, length } = node
  const dot = typeof value === 'string' ? value.indexOf('.') : -1
  if (kind !== 'scalar' || typeof value !== 'string' || dot < 0) return node
  const source = text.slice(origin + start, origin + start + length)
  const at = source.indexOf(value)
  const names = [value.slice(0, dot), value.slice(dot + 1)]
  return container(
    'list',
    start,
    length,
    names.map((part, name) => {
      const from = at < 0 ? 0 : at + (name === 0 ? 0 : dot + 1)
      const inner = scalar(from, at < 0 ? length : part.length, part)
      return { name, nameStart: inner.start, nameLength: 0, node: inner }
    }),
  )
}

function moved(node: SyntaxNode, by: number): SyntaxNode {
  return { ...node, start: node.start + by }
}

function shifted(child: SyntaxChild, by: number): SyntaxChild {
  return { ...child, nameStart: child.nameStart + by, node: moved(child.node, by) }
}

function endOf({ node }: SyntaxChild): number {
  return node.start + node.length
}
