import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { entriesOf, type Insertion, patchSequence } from '../bracket-sequence.ts'
import { applyChanges, joined, type TextChange } from '../codec.ts'
import { indentAt, reindent } from '../indentation.ts'
import { matchItems } from '../match-items.ts'
import { childOf, type PlacedNode, placed } from '../syntax.ts'
import { comments, type JsonStyle, type Model, styleOf, writeJson } from './json-style.ts'

/**
 * The smallest changes that make the value at `root` say `after`. Values that kept their identity keep their bytes,
 * also where they moved; a value that is new follows the style around it.
 */
export function patchJson(text: string, root: PlacedNode, after: Json): readonly TextChange[] {
  return joined(new Patch(text, root).change(root, after))
}

class Patch {
  readonly #text: string
  readonly #root: PlacedNode
  readonly #style: JsonStyle
  #index: Index | undefined

  constructor(text: string, root: PlacedNode) {
    this.#text = text
    this.#root = root
    this.#style = styleOf(text, root)
  }

  /** `like` is a neighbour in the same list, whose way of writing new members follow. */
  change(place: PlacedNode, after: Json, like?: PlacedNode): readonly TextChange[] {
    const before = place.node.value
    if (before === after) return []
    if (isObject(before) && isObject(after)) return this.#members(place, before, after, like)
    if (isList(before) && isList(after)) return this.#items(place, before, after)
    const text = this.#written(after, indentAt(this.#text, place.offset), this.#model(like))
    return [{ offset: place.offset, length: place.node.length, text }]
  }

  #members(place: PlacedNode, before: JsonObject, after: JsonObject, like?: PlacedNode): readonly TextChange[] {
    const entries = entriesOf(this.#text, place, comments)
    const changes: TextChange[] = []
    const removed = new Set<number>()
    for (const [index, { child }] of entries.entries()) {
      if (!Object.hasOwn(after, child.name)) removed.add(index)
      else if (childOf(place.node, child.name) === child) {
        const likeChild = like && childOf(like.node, child.name)
        changes.push(
          ...this.change(placed(place, child), after[child.name] ?? null, likeChild && like && placed(like, likeChild)),
        )
      }
    }
    const insertions: Insertion[] = []
    let at = 0
    for (const [name, value] of Object.entries(after)) {
      if (Object.hasOwn(before, name)) {
        at = entries.findLastIndex(({ child }) => child.name === name) + 1
        continue
      }
      const renamed = entries[at]
      if (renamed && removed.has(at) && renamed.child.node.value === value) {
        removed.delete(at)
        at++
        const nameStart = place.offset + renamed.child.nameStart
        changes.push({ offset: nameStart, length: renamed.child.nameLength, text: JSON.stringify(name) })
        continue
      }
      insertions.push({
        before: at,
        write: (indentation) => {
          const likeChild = like && childOf(like.node, name)
          const model = this.#model(likeChild && like && placed(like, likeChild))
          return JSON.stringify(name) + this.#style.colon + this.#written(value, indentation, model)
        },
      })
    }
    changes.push(...patchSequence({ text: this.#text, style: this.#style, place, entries, removed, insertions }))
    return changes
  }

  #items(place: PlacedNode, before: readonly Json[], after: readonly Json[]): readonly TextChange[] {
    const entries = entriesOf(this.#text, place, comments)
    const matching = matchItems(before, after)
    const removed = new Set(before.keys())
    const changes: TextChange[] = []
    const insertions: Insertion[] = []
    let at = 0
    for (const [index, item] of after.entries()) {
      const match = matching[index]
      const child = match === undefined ? undefined : place.node.children[match]
      if (match !== undefined && child) {
        removed.delete(match)
        at = match + 1
        const neighbour = place.node.children[match - 1] ?? place.node.children[match + 1]
        changes.push(...this.change(placed(place, child), item, neighbour && placed(place, neighbour)))
        continue
      }
      const model = place.node.children[at - 1] ?? place.node.children[at]
      insertions.push({
        before: at,
        write: (indentation) => this.#written(item, indentation, this.#model(model && placed(place, model))),
        comment: () => this.#commentOf(item),
      })
    }
    changes.push(...patchSequence({ text: this.#text, style: this.#style, place, entries, removed, insertions }))
    return changes
  }

  #model(place: PlacedNode | undefined): Model | undefined {
    return place && { text: this.#text, place }
  }

  /** The text of a value: its own bytes if it stood in the document, those of what it was made from, or new ones. */
  #written(value: Json, indentation: string, model?: Model): string {
    const origin = this.#originOf(value)
    if (!origin) return writeJson(value, this.#style, indentation, model)
    const { node, offset } = origin
    const own = this.change(origin, value).map((change) => ({ ...change, offset: change.offset - offset }))
    const text = applyChanges(this.#text.slice(offset, offset + node.length), joined(own))
    return reindent(text, indentAt(this.#text, offset), indentation)
  }

  /** The comment lines right above a value that moved; they travel with it. */
  #commentOf(value: Json): string | undefined {
    if (!isObject(value)) return undefined
    const origin = this.#originOf(value)
    const list = origin && this.#known().parents.get(origin.node.value)
    if (!list || list.node.kind !== 'list') return undefined
    const entry = entriesOf(this.#text, list, comments).find(({ child }) => child.node === origin.node)
    if (!entry || entry.from === entry.start) return undefined
    return reindent(this.#text.slice(entry.from, entry.start), indentAt(this.#text, entry.start), '').trimEnd()
  }

  #originOf(value: Json): PlacedNode | undefined {
    if (!isObject(value) && !isList(value)) return undefined
    const { places, parents } = this.#known()
    const own = places.get(value)
    if (own || isList(value)) return own
    for (const part of Object.values(value)) {
      const parent = isObject(part) || isList(part) ? parents.get(part) : undefined
      if (parent?.node.kind === 'object') return parent
    }
    return undefined
  }

  #known(): Index {
    this.#index ??= indexOf(this.#root)
    return this.#index
  }
}

/** Where the objects and lists of the document stand, and what they stand in, by identity. */
interface Index {
  readonly places: ReadonlyMap<Json, PlacedNode>
  readonly parents: ReadonlyMap<Json, PlacedNode>
}

function indexOf(root: PlacedNode): Index {
  const places = new Map<Json, PlacedNode>()
  const parents = new Map<Json, PlacedNode>()
  const visit = (place: PlacedNode) => {
    places.set(place.node.value, place)
    for (const child of place.node.children) {
      if (child.node.kind === 'scalar') continue
      parents.set(child.node.value, place)
      visit(placed(place, child))
    }
  }
  visit(root)
  return { places, parents }
}
