import { isList, isObject, type Json, member, sameJson } from '#shared/model/json.ts'
import { cloudFormationMember, type Schema } from '#shared/model/schema/schema-at.ts'
import { counterpart } from '#shared/model/template-names.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { parseJson } from '../json/json-tree.ts'
import { childOf, container, type PlacedNode, placed, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import { jsonTextOf, rememberJsonText, rememberOrigin } from './origins.ts'
import { storeKey } from './regions.ts'
import { apiScalar } from './scalars.ts'
import {
  entryShape,
  isOpaque,
  memberShape,
  type Naming,
  ownName,
  pipelineShape,
  storesShape,
  templateOnlyShape,
} from './shapes.ts'

/**
 * The properties of a pipeline in a template as the tree of a declaration: every value keeps its place in the text, and
 * has the name and the type that CodePipeline's API gives it. What is already known of unchanged parts is used again,
 * and with it the identity of their values.
 */
export function toDeclaration(text: string, properties: PlacedNode): SyntaxNode {
  return mapped(text, properties, pipelineShape)
}

interface Memory {
  readonly nodes: WeakMap<readonly SyntaxChild[], { readonly raw: Json; readonly node: SyntaxNode }>
  readonly values: WeakMap<object, Json>
}

const memories = new WeakMap<Schema, Memory>()

function memoryOf(shape: Schema): Memory {
  const known = memories.get(shape)
  if (known) return known
  const made: Memory = { nodes: new WeakMap(), values: new WeakMap() }
  memories.set(shape, made)
  return made
}

function mapped(text: string, place: PlacedNode, shape: Schema, naming: Naming = counterpart): SyntaxNode {
  const { node } = place
  if (node.kind === 'scalar') return mappedScalar(text, place, shape)
  const memory = memoryOf(shape)
  const known = memory.nodes.get(node.children)
  if (known && known.raw === node.value) return { ...known.node, start: node.start, length: node.length }
  const fresh = isOpaque(node.value, shape) ? node : translated(text, place, shape, naming)
  const result = fresh === node ? node : adopted(memory, node.value, fresh)
  rememberOrigin(result.value, node.value)
  // Empty lists may be one and the same.
  if (node.children.length > 0) memory.nodes.set(node.children, { raw: node.value, node: result })
  return result
}

/** With the value that stood for the same before, where it still says the same. */
function adopted({ values }: Memory, raw: Json, fresh: SyntaxNode): SyntaxNode {
  if (typeof raw !== 'object' || raw === null) return fresh
  const before = values.get(raw)
  if (before !== undefined && hasSameParts(before, fresh.value)) return { ...fresh, value: before }
  values.set(raw, fresh.value)
  return fresh
}

function hasSameParts(a: Json, b: Json): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => item === b[index])
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => isSamePart(a[name], member(b, name)))
}

function isSamePart(a: Json | undefined, b: Json | undefined): boolean {
  // Text is read each time anew.
  return a === b || (a !== undefined && jsonTextOf(a) !== undefined && sameJson(a, b))
}

function translated(text: string, place: PlacedNode, shape: Schema, naming: Naming): SyntaxNode {
  const { node } = place
  if (shape === storesShape) return node.kind === 'list' ? (byRegion(text, place) ?? node) : node
  const isMap = entryShape(shape) !== undefined
  if (node.kind === 'list') {
    const { items } = shape
    if (!items) return node
    return withChildren(node, (child) => ({ ...child, node: mapped(text, placed(place, child), items, naming) }))
  }
  if (!isMap && !shape.properties) return node
  const whole = withChildren(node, (child) => {
    const name = isMap ? String(child.name) : naming(String(child.name))
    const inner = isMap ? entryShape(shape) : memberShape(shape, name)
    return { ...child, name, node: inner ? mapped(text, placed(place, child), inner, naming) : child.node }
  })
  return shape === pipelineShape ? withTemplateOnly(text, place, whole) : whole
}

/** The node with its children mapped; itself where none of them is another. */
function withChildren(node: SyntaxNode, map: (child: SyntaxChild) => SyntaxChild): SyntaxNode {
  const children = node.children.map(map)
  const isSame = children.every(({ name, node: inner }, index) => {
    const before = node.children[index]
    return before !== undefined && name === before.name && inner.value === before.node.value
  })
  return isSame ? node : remade(node, node.kind === 'list' ? 'list' : 'object', children)
}

function remade(node: SyntaxNode, kind: 'object' | 'list', children: readonly SyntaxChild[]): SyntaxNode {
  const made = container(kind, node.start, node.length, children)
  return node.isAlias ? { ...made, isAlias: true } : made
}

/** Gathers what only a template says of a pipeline under one member. */
function withTemplateOnly(text: string, place: PlacedNode, whole: SyntaxNode): SyntaxNode {
  const isOwn = ({ name }: SyntaxChild) => memberShape(templateOnlyShape, String(name)) !== undefined
  const own = place.node.children.filter(isOwn)
  if (own.length === 0) return whole
  const start = Math.min(...own.map(({ nameStart }) => nameStart))
  const end = Math.max(...own.map(({ node }) => node.start + node.length))
  const members = own.map((child) => {
    const shape = memberShape(templateOnlyShape, String(child.name))
    const node = shape ? mapped(text, placed(place, child), shape, ownName) : child.node
    return { ...child, nameStart: child.nameStart - start, node: { ...node, start: child.node.start - start } }
  })
  const gathered = container('object', start, end - start, members)
  const before = member(memoryOf(pipelineShape).values.get(objectOf(place.node.value)), cloudFormationMember)
  const value = before !== undefined && hasSameParts(before, gathered.value) ? before : gathered.value
  const others = whole.children.filter((_, index) => {
    const child = place.node.children[index]
    return child !== undefined && !isOwn(child)
  })
  // Last, so that a place in the text is looked for among the others first: what is gathered may lie all over it.
  const holder = { name: cloudFormationMember, nameStart: start, nameLength: 0, node: { ...gathered, value } }
  return remade(whole, 'object', [...others, holder])
}

function objectOf(value: Json): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** A list of stores as a map; `undefined` for one that says what a map cannot. */
function byRegion(text: string, place: PlacedNode): SyntaxNode | undefined {
  const children: SyntaxChild[] = []
  const taken = new Set<string>()
  const shape = entryShape(storesShape)
  for (const child of place.node.children) {
    const name = storeKey(child.node.value)
    if (name === undefined || taken.has(name) || !shape) return undefined
    taken.add(name)
    const region = childOf(child.node, 'Region')?.node
    const store = childOf(child.node, 'ArtifactStore')
    if (!region || !store) {
      children.push({ name, nameStart: child.node.start, nameLength: 0, node: child.node })
      continue
    }
    const node = mapped(text, placed(placed(place, child), store), shape)
    children.push({
      name,
      nameStart: child.node.start + region.start,
      nameLength: region.length,
      node: { ...node, start: child.node.start + store.node.start },
    })
  }
  return remade(place.node, 'object', children)
}

function mappedScalar(text: string, { node, offset }: PlacedNode, shape: Schema): SyntaxNode {
  const { value } = node
  const object = typeof value === 'string' ? objectInText(value, shape) : undefined
  if (object !== undefined) return { ...node, value: object }
  // A function in short form, which may stand for anything.
  rememberOrigin(value, value)
  const converted = apiScalar(value, shape, node.source ?? text.slice(offset, offset + node.length))
  return converted === value ? node : { ...node, value: converted }
}

/** The object that a template gives as JSON text where the API has a map (as cfn-lint takes a configuration). */
function objectInText(text: string, shape: Schema): Json | undefined {
  if (!entryShape(shape) || shape === storesShape || !text.trimStart().startsWith('{')) return undefined
  const { root, problems } = parseJson(text)
  if (root?.kind !== 'object' || problems.length > 0 || isIntrinsic(root.value)) return undefined
  const { value } = mapped(text, { node: root, offset: root.start }, shape)
  if (!isObject(value)) return undefined
  rememberOrigin(value, text)
  rememberJsonText(value, { text, root })
  return value
}
