import { isList, isObject, type Json, type JsonObject, sameJson } from '#shared/model/json.ts'
import { entriesOf, type Insertion, patchSequence } from '../bracket-sequence.ts'
import { joined, type TextChange } from '../codec.ts'
import { matchItems } from '../match-items.ts'
import { childOf, type PlacedNode, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import { blockEntries, patchBlock } from './yaml-block.ts'
import { columnOf, lineStart, withoutSameLines } from './yaml-lines.ts'
import { type MovedItem, Moves } from './yaml-moves.ts'
import { replaceValue } from './yaml-replace.ts'
import { shapeOf } from './yaml-shape.ts'
import { gapAfter, type Spot, SpotIndex, spotIn, topSpot } from './yaml-spots.ts'
import { comments, styleOf, type YamlStyle } from './yaml-style.ts'
import { attributeText, staysShort } from './yaml-tags.ts'
import { type Model, modelOf, YamlWriter } from './yaml-write.ts'

/** How far changes keep to what is there; the less they do, the surer they are. */
export interface Caution {
  /** Whether texts of several lines are quoted instead of written as block scalars. */
  readonly isCautious?: boolean
  /** Values in which nothing deeper than so many levels differs are written anew as a whole. */
  readonly levels?: number
  /** Aliases that are replaced by what they stand for. */
  readonly expanded?: ReadonlySet<SyntaxNode>
}

/** The changes of text that make the value at `top` say `after`, as far as can be told without reading them again. */
export function changesOf(text: string, top: PlacedNode, after: Json, caution: Caution): readonly TextChange[] {
  const changes = joined(new Changes(text, top, caution).change(topSpot(text, top), after))
  return changes.map((change) => withoutSameLines(text, change))
}

class Changes {
  readonly #text: string
  readonly #top: PlacedNode
  readonly #caution: Caution
  #knownStyle: YamlStyle | undefined
  #knownWriter: YamlWriter | undefined
  #knownMoves: Moves | undefined

  constructor(text: string, top: PlacedNode, caution: Caution) {
    this.#text = text
    this.#top = top
    this.#caution = caution
  }

  /** `like` is a value beside it, whose way of writing a new one follows. */
  change(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    const { node } = spot
    const { levels, expanded } = this.#caution
    if (expanded?.has(node)) return [this.#replaced(spot, after, like)]
    if (node.value === after && !(expanded && expanded.size > 0 && node.isLinked)) return []
    const isSmall = levels !== undefined && differenceIn(node.value, after) <= levels
    const shape = isSmall ? undefined : shapeOf(this.#text, spot, spot.inFlow)
    if (shape === 'short') return this.#argument(spot, after, like)
    if (shape === 'pair') return this.#pair(spot, after)
    if (shape === 'block' || shape === 'flow') {
      if (isObject(node.value) && isObject(after)) return this.#members(spot, after, like)
      if (isList(node.value) && isList(after)) return this.#items(spot, node.value, after)
    }
    return this.#otherwise(spot, after, like)
  }

  /** Changes what follows a short tag, if that can still follow it. */
  #argument(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    const [child] = spot.node.children
    if (!child || !staysShort(spot.node, after)) return this.#otherwise(spot, after, like)
    const argument = after[child.name] ?? null
    const inner = spotIn(this.#text, spot, child)
    const attribute = child.name === 'Fn::GetAtt' ? attributeText(argument) : undefined
    if (attribute === undefined || shapeOf(this.#text, inner, inner.inFlow) !== 'attribute') {
      return this.change(inner, argument, like && modelOf(this.#text, like, child))
    }
    return sameJson(inner.node.value, argument) ? [] : [this.#replaced(inner, attribute)]
  }

  /** Changes the only member of an object without braces, which can have no other. */
  #pair(spot: Spot, after: Json): readonly TextChange[] {
    const [child] = spot.node.children
    const isSame = child !== undefined && isObject(after) && Object.keys(after).join() === child.name
    return isSame
      ? this.change(spotIn(this.#text, spot, child), after[child.name] ?? null)
      : this.#otherwise(spot, after)
  }

  #members(spot: Spot, after: JsonObject, like?: Model): readonly TextChange[] {
    const { node } = spot
    const isFlow = this.#isFlow(spot)
    const names = Object.keys(after)
    const isMergedFlow = isFlow && node.children.some(({ isMerged }) => isMerged)
    if (names.length === 0 || node.children.length === 0 || isMergedFlow) return this.#otherwise(spot, after, like)

    const entries: readonly (readonly SyntaxChild[])[] = isFlow
      ? node.children.map((child) => [child])
      : blockEntries(this.#text, spot).map(({ children }) => children)
    const changes: TextChange[] = []
    const removed = new Set<number>()
    const coming: NewMember[] = []
    for (const [index, children] of entries.entries()) {
      const [child] = children
      if (!child) continue
      if (child.isMerged) {
        const { falls, members } = this.#unmerged(children, after, index)
        if (falls) removed.add(index)
        coming.push(...members)
      } else if (!Object.hasOwn(after, child.name)) removed.add(index)
      else if (childOf(node, child.name) === child) {
        const model = this.#modelFor(like, child.name)
        changes.push(...this.change(spotIn(this.#text, spot, child), after[child.name] ?? null, model))
      }
    }
    const places = new Map(entries.flatMap((children, index) => children.map(({ name }) => [name, index] as const)))
    let at = 0
    for (const name of names) {
      const place = places.get(name)
      if (place === undefined) coming.push({ name, before: at })
      else at = place + 1
    }
    const insertions = coming.filter((member) => {
      const index = renamedFrom(entries, removed, member, after[member.name] ?? null)
      const child = places.has(member.name) ? undefined : entries[index]?.[0]
      if (!child) return true
      removed.delete(index)
      const offset = spot.offset + child.nameStart
      const name = this.#text.slice(offset, offset + child.nameLength)
      changes.push({ offset, length: child.nameLength, text: this.#writer.name(member.name, isFlow, name) })
      return false
    })
    if (removed.size === entries.length && insertions.length === 0) return this.#otherwise(spot, after, like)
    const nameLike = this.#nameLike(spot)
    const sequence = insertions.map(({ name, before: place }): Coming => {
      const value = after[name] ?? null
      const model = this.#modelFor(like, name) ?? this.#siblingLike(spot, value)
      const write = (column: number) =>
        isFlow
          ? this.#writer.flowMember(name, value, model, nameLike)
          : this.#writer.member(name, value, column, { name: nameLike, ...(model && { value: model }) })
      return { before: place, write }
    })
    return [...changes, ...this.#sequence(spot, removed, sequence)]
  }

  #items(spot: Spot, before: readonly Json[], after: readonly Json[]): readonly TextChange[] {
    const { children } = spot.node
    if (after.length === 0 || children.length === 0) return this.#otherwise(spot, after)
    const isFlow = this.#isFlow(spot)
    const partOf = (child: SyntaxChild | undefined) =>
      child && modelOf(this.#text, { place: spot, inFlow: spot.inFlow }, child)
    const matching = matchItems(before, after)
    const removed = new Set(before.keys())
    const changes: TextChange[] = []
    const arrivals: { readonly item: Json; readonly before: number }[] = []
    let at = 0
    for (const [index, item] of after.entries()) {
      const match = matching[index]
      const child = match === undefined ? undefined : children[match]
      if (match === undefined || !child) {
        arrivals.push({ item, before: at })
        continue
      }
      removed.delete(match)
      at = match + 1
      const neighbour = children[match - 1] ?? children[match + 1]
      changes.push(...this.change(spotIn(this.#text, spot, child), item, partOf(neighbour)))
    }
    const leaving = [...removed].flatMap((index) => children[index] ?? [])
    const insertions = arrivals.map(({ item, before: place }): Coming => {
      // A text or number has no identity, but one that leaves the list elsewhere has moved.
      const index = leaving.findIndex(({ node }) => node.kind === 'scalar' && node.value === item)
      const [known] = index < 0 ? [] : leaving.splice(index, 1)
      const moved = known ? { spot: spotIn(this.#text, spot, known), list: spot } : this.#moves?.itemOf(item)
      const neighbour = children[place - 1] ?? children[place]
      const gap = neighbour && gapAfter(this.#text, spotIn(this.#text, spot, neighbour))
      return {
        before: place,
        write: (column) => {
          const written = moved && this.#movedItem(moved, item, isFlow ? undefined : column)
          if (written !== undefined) return written
          return isFlow
            ? this.#writer.flow(item, partOf(neighbour))
            : this.#writer.item(item, column, gap ?? 1, partOf(neighbour))
        },
        comments: () => (moved && this.#moves?.commentsAbove(moved)) ?? [],
      }
    })
    return [...changes, ...this.#sequence(spot, removed, insertions)]
  }

  /** The text of an item that stood in a list of the same kind. */
  #movedItem(moved: MovedItem, item: Json, column: number | undefined): string | undefined {
    if (column !== undefined) return this.#moves?.itemLines(moved, item, column)
    const { node, offset } = moved.spot
    return node.kind === 'scalar' ? this.#text.slice(offset, offset + node.length) : undefined
  }

  #sequence(spot: Spot, removed: ReadonlySet<number>, coming: readonly Coming[]): readonly TextChange[] {
    const text = this.#text
    if (removed.size === 0 && coming.length === 0) return []
    if (!this.#isFlow(spot)) {
      const column = columnOf(text, spot.offset)
      const { newline } = this.#style
      const insertions = coming.map(({ before, write, comments: above }) => ({
        before,
        text: [...(above?.() ?? []), write(column)].join(newline + ' '.repeat(column)),
      }))
      return patchBlock({ text, newline, column, entries: blockEntries(text, spot), removed, insertions })
    }
    const entries = entriesOf(text, spot, comments)
    const insertions: Insertion[] = coming.map(({ before, write, comments: above }) => {
      // Behind a bracket there is no line of its own for a comment.
      const from = entries[before]?.from
      const hasLine = from === undefined || text.slice(lineStart(text, from), from).trim() === ''
      const lines = (hasLine && above?.()) || []
      return { before, write: () => write(0), comment: () => lines.join(this.#style.newline) || undefined }
    })
    return patchSequence({ text, style: this.#style, place: spot, entries, removed, insertions })
  }

  /** What has to be written of the members that a merge key brings in, and whether the key cannot stay. */
  #unmerged(
    children: readonly SyntaxChild[],
    after: JsonObject,
    index: number,
  ): { readonly falls: boolean; readonly members: readonly NewMember[] } {
    const { expanded } = this.#caution
    const falls = children.some((child) => expanded?.has(child.node) === true || !Object.hasOwn(after, child.name))
    const members = children
      .filter(({ name, node }) => Object.hasOwn(after, name) && (falls || !sameJson(after[name], node.value)))
      .map(({ name }) => ({ name: String(name), before: index + 1 }))
    return { falls, members }
  }

  #otherwise(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    return sameJson(spot.node.value, after) ? [] : [this.#replaced(spot, after, like)]
  }

  #replaced(spot: Spot, after: Json, like?: Model): TextChange {
    const pen = { text: this.#text, style: this.#style, writer: this.#writer, isCautious: this.#isCautious }
    return replaceValue(pen, spot, after, like)
  }

  #isFlow(spot: Spot): boolean {
    return shapeOf(this.#text, spot, spot.inFlow) === 'flow'
  }

  #modelFor(like: Model | undefined, name: string | number): Model | undefined {
    const child = like && !like.place.node.isAlias ? childOf(like.place.node, name) : undefined
    return like && child && modelOf(this.#text, like, child)
  }

  /** A member of an object that shows how a new one is written: where its lists stand, whether its texts are quoted. */
  #siblingLike(spot: Spot, value: Json): Model | undefined {
    const isLike = ({ isMerged, node }: SyntaxChild) => {
      if (isMerged || node.isAlias) return false
      if (isList(value)) return node.kind === 'list'
      // Quotes that a text needs say nothing about others.
      const text = typeof value === 'string' && typeof node.value === 'string' ? node.value : undefined
      return text !== undefined && this.#writer.text(text, 'plain', false) === text
    }
    const child = spot.node.children.find(isLike)
    return child && modelOf(this.#text, { place: spot, inFlow: spot.inFlow }, child)
  }

  /** The first character of the name of an object's first member, which tells how its names are quoted. */
  #nameLike({ node, offset }: Spot): string {
    const first = node.children.find(({ isMerged }) => !isMerged)
    return first ? this.#text.slice(offset + first.nameStart, offset + first.nameStart + 1) : ''
  }

  get #isCautious(): boolean {
    return this.#caution.isCautious === true || this.#caution.levels !== undefined
  }

  get #style(): YamlStyle {
    this.#knownStyle ??= styleOf(this.#text, this.#top)
    return this.#knownStyle
  }

  /** Nothing moves where whole values are written anew. */
  get #moves(): Moves | undefined {
    if (this.#caution.levels !== undefined) return undefined
    this.#knownMoves ??= new Moves({
      text: this.#text,
      style: this.#style,
      spots: new SpotIndex(this.#text, this.#top),
      changesIn: (spot, after) => this.change(spot, after),
    })
    return this.#knownMoves
  }

  get #writer(): YamlWriter {
    this.#knownWriter ??= new YamlWriter({
      text: this.#text,
      style: this.#style,
      reuse: (value, slot) => this.#moves?.written(value, slot),
      reuseItem: (item, column) => {
        const moved = this.#moves?.itemOf(item)
        const lines = moved && this.#moves?.itemLines(moved, item, column)
        return moved && lines !== undefined ? [...(this.#moves?.commentsAbove(moved) ?? []), lines] : undefined
      },
      isCautious: this.#isCautious,
    })
    return this.#knownWriter
  }
}

interface NewMember {
  readonly name: string
  /** The entry before which it goes. */
  readonly before: number
}

/** An entry that is to be put in: its text as it stands in a column, and the comments above it. */
interface Coming {
  readonly before: number
  readonly write: (column: number) => string
  readonly comments?: () => readonly string[]
}

/** The removed entry that says the same as a new member under another name; -1 if there is none. */
function renamedFrom(
  entries: readonly (readonly SyntaxChild[])[],
  removed: ReadonlySet<number>,
  member: NewMember,
  value: Json,
): number {
  return entries.findIndex(([child], index) => {
    const isSame = child !== undefined && !child.isMerged && removed.has(index) && child.node.value === value
    // A text or number has no identity: it has to be in the same place.
    return isSame && (isObject(value) || isList(value) || index === member.before)
  })
}

/** How many levels two values have to be gone through until all that differs is met. */
function differenceIn(before: Json, after: Json): number {
  if (sameJson(before, after)) return 0
  const isBoth = (isList(before) && isList(after)) || (isObject(before) && isObject(after))
  if (!isBoth) return 0
  const old = new Map<string, Json>(Object.entries(before))
  return 1 + Math.max(0, ...Object.entries(after).map(([name, value]) => differenceIn(old.get(name) ?? null, value)))
}
