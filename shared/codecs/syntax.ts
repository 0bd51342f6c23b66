import { isObject, type Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { itemName } from './match-items.ts'
import type { TextRange } from './text.ts'

/**
 * A value with the stretch of text that says it. Starts count from the start of the parent, so that a change of text
 * leaves every node beside it as it is.
 */
export interface SyntaxNode {
  readonly kind: 'object' | 'list' | 'scalar'
  readonly start: number
  readonly length: number
  readonly value: Json
  readonly children: readonly SyntaxChild[]
  /** Whether some object in here has two members of one name. */
  readonly hasDuplicates: boolean
  /** How YAML text spells a scalar that is read as something else than a text, such as `01` or `yes`. */
  readonly source?: string
  /** Whether this stands for a value that is written elsewhere: everything in it has the range of YAML's alias. */
  readonly isAlias?: true
  /** Whether something in here has an anchor or is an alias, so that a change here can be one elsewhere. */
  readonly isLinked?: true
}

export interface SyntaxChild {
  readonly name: string | number
  /** The member's name in the text, from the start of the parent; in a list that of the item or of its dash. */
  readonly nameStart: number
  readonly nameLength: number
  readonly node: SyntaxNode
  /** Whether it comes from another object through a merge key, whose place the name then is. */
  readonly isMerged?: true
}

/** A node with the offset at which its text starts in the document. */
export interface PlacedNode {
  readonly node: SyntaxNode
  readonly offset: number
}

/** The child that a name means: of two members with one name the later, as in every JSON reader. */
export function childOf(node: SyntaxNode, name: string | number): SyntaxChild | undefined {
  if (typeof name === 'number') return node.kind === 'list' ? node.children[name] : undefined
  return node.kind === 'object' ? node.children.findLast((child) => child.name === name) : undefined
}

export function placed(parent: PlacedNode, child: SyntaxChild): PlacedNode {
  return { node: child.node, offset: parent.offset + child.node.start }
}

/** The text of a place, or of the nearest parent that exists. */
export function rangeAt(root: PlacedNode, location: Location, part: 'value' | 'name' = 'value'): TextRange {
  let here = root
  for (const [depth, name] of location.entries()) {
    const child = childOf(here.node, name)
    if (!child) break
    if (part === 'name' && depth === location.length - 1 && here.node.kind === 'object') {
      const start = here.offset + child.nameStart
      return { start, end: start + child.nameLength }
    }
    here = placed(here, child)
  }
  return { start: here.offset, end: here.offset + here.node.length }
}

/** The deepest place whose text, name included, holds `offset`; `undefined` outside the node. */
export function locationAt(root: PlacedNode, offset: number): Location | undefined {
  if (offset < root.offset || offset > root.offset + root.node.length) return undefined
  const location: (string | number)[] = []
  let here = root
  for (;;) {
    const inner: PlacedNode = here
    const child = inner.node.children.find(
      ({ nameStart, node }) => offset >= inner.offset + nameStart && offset <= inner.offset + node.start + node.length,
    )
    if (!child) return location
    location.push(child.name)
    if (child.node.isAlias) return location
    here = placed(inner, child)
  }
}

/** Calls back for every later member that repeats a name, with the text of that name. */
export function eachDuplicate(root: PlacedNode, report: (name: string, range: TextRange) => void): void {
  if (!root.node.hasDuplicates) return
  const seen = new Set<string | number>()
  for (const child of root.node.children) {
    if (root.node.kind === 'object' && seen.has(child.name)) {
      const start = root.offset + child.nameStart
      report(String(child.name), { start, end: start + child.nameLength })
    }
    seen.add(child.name)
    eachDuplicate(placed(root, child), report)
  }
}

/** A node made of its children; its value is built from theirs. */
export function container(
  kind: 'object' | 'list',
  start: number,
  length: number,
  children: readonly SyntaxChild[],
): SyntaxNode {
  const hasDuplicates =
    children.some(({ node }) => node.hasDuplicates) ||
    (kind === 'object' && new Set(children.map(({ name }) => name)).size < children.length)
  const node = { kind, start, length, children, hasDuplicates, value: valueOf(kind, children) }
  return children.some((child) => child.node.isLinked) ? { ...node, isLinked: true } : node
}

function valueOf(kind: 'object' | 'list', children: readonly SyntaxChild[]): Json {
  if (kind === 'list') return children.map(({ node }) => node.value)
  const value: Record<string, Json> = {}
  for (const { name, node } of children) {
    // Assigning `__proto__` would set the prototype instead of making a member.
    if (name === '__proto__') {
      Object.defineProperty(value, name, { value: node.value, enumerable: true, configurable: true, writable: true })
    } else value[name] = node.value
  }
  return value
}

/**
 * `fresh` with the values of `old` wherever both say the same, so that what did not change keeps its identity.
 */
export function adoptValues(old: SyntaxNode, fresh: SyntaxNode): SyntaxNode {
  if (old.kind !== fresh.kind || fresh.kind === 'scalar') return fresh
  const partners = partnersIn(old, fresh)
  const children = fresh.children.map((child, index) => {
    const partner = partners[index]
    return partner ? { ...child, node: adoptValues(partner, child.node) } : child
  })
  const isSame =
    old.children.length === children.length &&
    children.every((child, index) => partners[index] !== undefined && child.node.value === partners[index]?.value) &&
    (fresh.kind === 'object' || children.every((child, index) => child.node.value === old.children[index]?.node.value))
  if (isSame) return { ...fresh, children, value: old.value }
  return { ...fresh, children, value: valueOf(fresh.kind, children) }
}

/** For each child of `fresh` the node of `old` that it most likely was. */
function partnersIn(old: SyntaxNode, fresh: SyntaxNode): readonly (SyntaxNode | undefined)[] {
  if (fresh.kind === 'object') {
    const members = new Map(old.children.map(({ name, node }) => [name, node]))
    return fresh.children.map(({ name }) => members.get(name))
  }
  const shift = old.children.length - fresh.children.length
  if (shift === 0) return fresh.children.map((_, index) => old.children[index]?.node)
  const byName = new Map(old.children.map(({ node }) => [nameOf(node), node]))
  return fresh.children.map(({ node }, index) => {
    const name = nameOf(node)
    if (name !== undefined) return byName.get(name)
    const sameIndex = old.children[index]?.node
    return sameIndex?.value === node.value ? sameIndex : old.children[index + shift]?.node
  })
}

function nameOf({ value }: SyntaxNode): Json | undefined {
  return isObject(value) ? itemName(value) : undefined
}
