import { isList, isObject, type Json, type JsonObject, sameJson } from '#shared/model/json.ts'
import { entriesOf, type Insertion, patchSequence } from '../bracket-sequence.ts'
import { applyChanges, joined, type TextChange } from '../codec.ts'
import { matchItems } from '../match-items.ts'
import { childOf, type PlacedNode, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import { type BlockEntry, blockEntries, patchBlock } from './yaml-block.ts'
import { columnOf, lineEnd, lineStart, nextLine } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import { announcementEnd, type Spot, SpotIndex, spotIn, topSpot } from './yaml-spots.ts'
import { comments, styleOf, type YamlStyle } from './yaml-style.ts'
import { attributeText, canFollow } from './yaml-tags.ts'
import { type BlockScalar, blockScalar, foldsOf, quotingOf } from './yaml-text.ts'
import { type Model, modelOf, type Slot, type Written, YamlWriter } from './yaml-write.ts'

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
  return joined(new Changes(text, top, caution).change(topSpot(text, top), after)).map((change) =>
    withoutSameLines(text, change),
  )
}

class Changes {
  readonly #text: string
  readonly #top: PlacedNode
  readonly #caution: Caution
  readonly #expanded: ReadonlySet<SyntaxNode>
  /** Values that are being written from their text; none of them can be part of its own. */
  readonly #moving = new Set<SyntaxNode>()
  #knownStyle: YamlStyle | undefined
  #knownWriter: YamlWriter | undefined
  #knownSpots: SpotIndex | undefined

  constructor(text: string, top: PlacedNode, caution: Caution) {
    this.#text = text
    this.#top = top
    this.#caution = caution
    this.#expanded = caution.expanded ?? new Set()
  }

  /** `like` is a value beside it, whose way of writing a new one follows. */
  change(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    const { node } = spot
    if (this.#expanded.has(node)) return this.#replace(spot, after, like)
    if (node.value === after && !this.#mayExpandIn(node)) return []
    const { levels } = this.#caution
    if (levels !== undefined && differenceIn(node.value, after) <= levels) {
      return sameJson(node.value, after) ? [] : this.#replace(spot, after, like)
    }
    const shape = shapeOf(this.#text, spot, spot.inFlow)
    if (shape === 'short') return this.#argument(spot, after, like)
    if (shape === 'block' || shape === 'flow') {
      if (isObject(node.value) && isObject(after)) return this.#members(spot, node.value, after, like)
      if (isList(node.value) && isList(after)) return this.#items(spot, node.value, after)
    }
    return sameJson(node.value, after) ? [] : this.#replace(spot, after, like)
  }

  /** Changes what follows a short tag, if that can still follow it. */
  #argument(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    const [child] = spot.node.children
    const name = child?.name
    const isSame = isObject(after) && typeof name === 'string' && Object.keys(after).join() === name
    const argument = isSame ? (after[name] ?? null) : null
    if (!child || !isSame || !canFollow(name, argument)) return this.#replace(spot, after, like)
    const inner = spotIn(this.#text, spot, child)
    const attribute = name === 'Fn::GetAtt' ? attributeText(argument) : undefined
    if (attribute === undefined || shapeOf(this.#text, inner, inner.inFlow) !== 'attribute') {
      return this.change(inner, argument, like && modelOf(this.#text, like, child))
    }
    return sameJson(inner.node.value, argument) ? [] : this.#replace(inner, attribute)
  }

  #members(spot: Spot, before: JsonObject, after: JsonObject, like?: Model): readonly TextChange[] {
    const { node } = spot
    const isFlow = shapeOf(this.#text, spot, spot.inFlow) === 'flow'
    const hasMerges = node.children.some(({ isMerged }) => isMerged)
    const isEmptied = Object.keys(after).length === 0
    if (isEmptied || node.children.length === 0 || (isFlow && hasMerges)) {
      return sameJson(before, after) ? [] : this.#replace(spot, after, like)
    }
    const entries = isFlow
      ? entriesOf(this.#text, spot, comments).map(({ child }) => [child])
      : this.#entries(spot).map(({ children }) => children)
    const changes: TextChange[] = []
    const removed = new Set<number>()
    const coming: { readonly name: string; readonly before: number }[] = []
    for (const [index, children] of entries.entries()) {
      const [child] = children
      if (!child) continue
      if (child.isMerged) coming.push(...this.#unmerged(children, after, index, removed))
      else if (!Object.hasOwn(after, child.name)) removed.add(index)
      else if (childOf(node, child.name) === child) {
        const model = this.#modelFor(like, child.name)
        changes.push(...this.change(spotIn(this.#text, spot, child), after[child.name] ?? null, model))
      }
    }
    let at = 0
    for (const name of Object.keys(after)) {
      if (Object.hasOwn(before, name))
        at = entries.findLastIndex((children) => children.some((child) => child.name === name)) + 1
      else coming.push({ name, before: at })
    }
    const insertions = coming.filter(({ name, before: place }) => {
      const renamed = this.#renamed(entries, removed, name, after[name] ?? null, place)
      if (!renamed) return true
      removed.delete(renamed.index)
      changes.push(this.#rename(spot, renamed.child, name, isFlow))
      return false
    })
    if (removed.size === entries.length && insertions.length === 0) return this.#replace(spot, after, like)
    const write = (name: string, column: number) => {
      const model = this.#modelFor(like, name) ?? undefined
      const nameLike = this.#nameLike(spot)
      const value = after[name] ?? null
      return isFlow
        ? this.#writer.flowMember(name, value, model, nameLike)
        : this.#writer.member(name, value, column, { name: nameLike, ...(model && { value: model }) })
    }
    return [
      ...changes,
      ...this.#sequence(
        spot,
        isFlow,
        removed,
        insertions.map(({ name, before: place }) => ({ before: place, write: (column) => write(name, column) })),
      ),
    ]
  }

  #items(spot: Spot, before: readonly Json[], after: readonly Json[]): readonly TextChange[] {
    const { children } = spot.node
    if (after.length === 0 || children.length === 0) return sameJson(before, after) ? [] : this.#replace(spot, after)
    const isFlow = shapeOf(this.#text, spot, spot.inFlow) === 'flow'
    const model = { place: spot, inFlow: spot.inFlow }
    const matching = matchItems(before, after)
    const removed = new Set(before.keys())
    const changes: TextChange[] = []
    const insertions: Coming[] = []
    let at = 0
    for (const [index, item] of after.entries()) {
      const match = matching[index]
      const child = match === undefined ? undefined : children[match]
      if (match !== undefined && child) {
        removed.delete(match)
        at = match + 1
        const neighbour = children[match - 1] ?? children[match + 1]
        changes.push(
          ...this.change(spotIn(this.#text, spot, child), item, neighbour && modelOf(this.#text, model, neighbour)),
        )
        continue
      }
      const neighbour = children[at - 1] ?? children[at]
      const like = neighbour && modelOf(this.#text, model, neighbour)
      insertions.push({
        before: at,
        write: (column) =>
          isFlow
            ? this.#writer.flow(item, like)
            : this.#itemText(item, column, neighbour && spotIn(this.#text, spot, neighbour), like),
        comment: () => this.#commentAbove(item),
      })
    }
    return [...changes, ...this.#sequence(spot, isFlow, removed, insertions)]
  }

  #sequence(
    spot: Spot,
    isFlow: boolean,
    removed: ReadonlySet<number>,
    coming: readonly Coming[],
  ): readonly TextChange[] {
    const text = this.#text
    if (removed.size === 0 && coming.length === 0) return []
    if (isFlow) {
      const insertions: Insertion[] = coming.map(({ before, write, comment }) => ({
        before,
        write: () => write(0),
        comment: () => comment?.().join(this.#style.newline) || undefined,
      }))
      return patchSequence({
        text,
        style: this.#style,
        place: spot,
        entries: entriesOf(text, spot, comments),
        removed,
        insertions,
      })
    }
    const column = columnOf(text, spot.offset)
    const { newline } = this.#style
    const insertions = coming.map(({ before, write, comment }) => ({
      before,
      text: [...(comment?.() ?? []), write(column)].join(newline + ' '.repeat(column)),
    }))
    return patchBlock({ text, newline, column, entries: this.#entries(spot), removed, insertions })
  }

  /** What has to be written of the members that a merge key brings in, which counts as removed where it cannot stay. */
  #unmerged(
    children: readonly SyntaxChild[],
    after: JsonObject,
    index: number,
    removed: Set<number>,
  ): readonly { readonly name: string; readonly before: number }[] {
    const falls = children.some((child) => this.#expanded.has(child.node) || !Object.hasOwn(after, child.name))
    if (falls) removed.add(index)
    return children
      .filter(({ name, node }) => Object.hasOwn(after, name) && (falls || !sameJson(after[name], node.value)))
      .map(({ name }) => ({ name: String(name), before: index + 1 }))
  }

  /** A removed member that says the same under another name. */
  #renamed(
    entries: readonly (readonly SyntaxChild[])[],
    removed: ReadonlySet<number>,
    name: string,
    value: Json,
    place: number,
  ): { readonly index: number; readonly child: SyntaxChild } | undefined {
    if (entries.some((children) => children.some((child) => child.name === name))) return undefined
    const index = entries.findIndex(([child], at) => {
      if (!child || !removed.has(at) || child.isMerged) return false
      return typeof value === 'object' && value !== null
        ? child.node.value === value
        : at === place && child.node.value === value
    })
    const child = entries[index]?.[0]
    return child && { index, child }
  }

  #rename(spot: Spot, child: SyntaxChild, name: string, isFlow: boolean): TextChange {
    const offset = spot.offset + child.nameStart
    const like = this.#text.slice(offset, offset + child.nameLength)
    return { offset, length: child.nameLength, text: this.#writer.name(name, isFlow, like) }
  }

  /** Writes another value in the place of one. */
  #replace(spot: Spot, after: Json, like?: Model): readonly TextChange[] {
    const { node, offset } = spot
    const text = this.#text
    const end = offset + node.length
    if (spot.inFlow)
      return [{ offset, length: node.length, text: this.#flowPrefix(spot) + this.#flowText(spot, after, like) }]
    const shape = shapeOf(text, spot, false)
    const announced = announcementEnd(text, spot)
    if (spot.kind === 'root') return [this.#replaceRoot(spot, after)]

    const isBelow = text.slice(announced, offset).includes('\n')
    const isBlockScalar = shape === 'scalar' && /[|>]/.test(text[offset] ?? '')
    const kept = this.#commentOf(spot, announced, isBelow, isBlockScalar)
    const written = this.#written(spot, after, { kept, like })
    if (!written.isOpen && !isBlockScalar && shape !== 'block') {
      if (node.length === 0) return [{ offset, length: 0, text: written.head + written.rest }]
      return [{ offset, length: node.length, text: written.head.trimStart() + written.rest }]
    }
    const { head, rest, isOpen } = written
    const content = isOpen ? head + kept + rest : head + rest + kept
    return [{ offset: announced, length: lineEnd(text, end) - announced, text: content }]
  }

  /** The comment that stays when a value is replaced, with the space before it: the one on the line that announces it. */
  #commentOf({ node, offset }: Spot, announced: number, isBelow: boolean, isBlockScalar: boolean): string {
    const text = this.#text
    const end = offset + node.length
    const isInline = isBlockScalar || !text.slice(offset, end).includes('\n')
    const after = isBlockScalar
      ? (/[ \t]#.*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? '')
      : isInline
        ? text.slice(end, lineEnd(text, end))
        : ''
    const above = isBelow ? text.slice(announced, lineEnd(text, announced)) : ''
    return (above.trim() === '' ? after : above).trimEnd()
  }

  #written(spot: Spot, after: Json, { kept, like }: { kept: string; like: Model | undefined }): Written {
    const { node, offset } = spot
    const source = this.#text.slice(offset, offset + node.length)
    if (typeof after === 'string' && !this.#caution.isCautious && /^[|>]/.test(source) && node.kind === 'scalar') {
      const block = this.#blockScalar(spot, source, after)
      const rest = block?.lines.map((line) => this.#style.newline + line).join('')
      if (block && rest !== undefined) return { head: ` ${block.header}`, rest, isOpen: true }
    }
    const slot: Slot = { kind: spot.kind, column: spot.column, isBroken: kept !== '', ...this.#gapAfter(spot) }
    const own: Model = { place: spot, inFlow: false }
    const model = typeof after === 'string' && typeof node.value === 'string' ? own : like
    return this.#writer.block(after, slot, model)
  }

  /** A text as a block scalar of the same style and indentation as one that is there. */
  #blockScalar(spot: Spot, source: string, after: string): BlockScalar | undefined {
    const lines = source.split(/\r?\n/).slice(1)
    const first = lines.find((line) => line.trim() !== '')
    const indentation = /^ */.exec(first ?? '')?.[0].length ?? 0
    const column = indentation > 0 ? indentation : spot.column + this.#style.members
    const folded = source.startsWith('>') ? foldsOf(lines.map((line) => line.slice(column))) : undefined
    return blockScalar(after, column, column - spot.column, folded)
  }

  #flowText(spot: Spot, after: Json, like: Model | undefined): string {
    if (typeof after === 'string' && typeof spot.node.value === 'string' && spot.node.kind === 'scalar') {
      return this.#writer.text(after, quotingOf(this.#text.slice(spot.offset, spot.offset + 1)), true)
    }
    return this.#writer.flow(after, like)
  }

  /** What is missing before a value where none was written. */
  #flowPrefix(spot: Spot): string {
    if (spot.node.length > 0) return ''
    return spot.kind === 'tag' || this.#text.slice(spot.nameEnd, spot.offset).includes(':') ? ' ' : ': '
  }

  #replaceRoot(spot: Spot, after: Json): TextChange {
    const { node, offset } = spot
    const text = this.#text
    const { newline } = this.#style
    const { head, rest } = this.#writer.block(after, { kind: 'root', column: spot.column })
    const lines = (head.trimStart() + rest).replace(/^\r?\n/, '')
    const isAnnounced = text.slice(lineStart(text, offset), offset).trim() !== ''
    const content = isAnnounced ? newline + lines : shiftedLines(lines, spot.column)
    return {
      offset,
      length: (node.length === 0 ? offset : lineEnd(text, offset + node.length)) - offset,
      text: content,
    }
  }

  /** The text of an item, with its dash; one that stood in a list of this kind keeps its bytes. */
  #itemText(item: Json, column: number, neighbour: Spot | undefined, like: Model | undefined): string {
    const origin = this.#origin(item)
    const list = origin?.kind === 'dash' ? this.#spots.parentOf(origin) : undefined
    if (origin && list) {
      const entry = this.#entryOf(list, origin)
      if (entry) return shiftedLines(this.#moved(origin, item, entry.start, entry.to), column - origin.column)
    }
    return this.#writer.item(item, column, (neighbour && this.#gapAfter(neighbour).gap) ?? 1, like)
  }

  /** The comment lines right above an item that moved; they travel with it. */
  #commentAbove(item: Json): readonly string[] {
    const origin = this.#origin(item)
    const list = origin && this.#spots.parentOf(origin)
    if (!origin || !list || list.node.kind !== 'list') return []
    if (shapeOf(this.#text, list, list.inFlow) === 'flow') {
      const entry = entriesOf(this.#text, list, comments).find(({ child }) => child.node === origin.node)
      return entry ? commentLines(this.#text.slice(entry.from, entry.start)) : []
    }
    const entry = this.#entryOf(list, origin)
    return entry && !entry.isCompact ? commentLines(this.#text.slice(entry.from, entry.start)) : []
  }

  /** The text that a list or object has in the document, for a place of the same kind. */
  #reused(value: JsonObject | readonly Json[], slot: Slot | undefined): Written | undefined {
    const origin = this.#origin(value)
    if (!origin) return undefined
    const text = this.#text
    const shape = shapeOf(text, origin, origin.inFlow)
    const { offset } = origin
    const end = offset + origin.node.length
    if (shape === 'flow' || shape === 'short') {
      if (slot?.kind === 'tag' && shape === 'short') return undefined
      if (origin.inFlow || slot === undefined) {
        const source = this.#moved(origin, value, offset, end)
        if (source.includes('\n') && (slot !== undefined || !origin.inFlow)) return undefined
        return { head: ` ${source}`, rest: '', isOpen: false }
      }
      const source = shiftedLines(this.#moved(origin, value, offset, lineEnd(text, end)), slot.column - origin.column)
      const first = /^.*/.exec(source)?.[0].trimEnd() ?? ''
      return { head: ` ${first}`, rest: source.slice(first.length), isOpen: shape === 'short' && source.includes('\n') }
    }
    if (shape !== 'block' || slot === undefined) return undefined
    const column = this.#writer.columnFor(value, slot)
    const source = this.#moved(origin, value, offset, lineEnd(text, end))
    return this.#writer.fit([shiftedLines(source, column - columnOf(text, offset))], column, slot)
  }

  /** The text between two offsets around a value, with what differs in it changed. */
  #moved(origin: Spot, value: Json, start: number, end: number): string {
    this.#moving.add(origin.node)
    const changes = joined(this.change(origin, value)).map((change) => ({ ...change, offset: change.offset - start }))
    this.#moving.delete(origin.node)
    if (origin.inFlow) return applyChanges(this.#text.slice(start, end), changes)
    // An entry that goes from the end takes its line break along.
    return applyChanges(this.#text.slice(start, nextLine(this.#text, end)), changes).replace(/\r?\n$/, '')
  }

  #origin(value: Json): Spot | undefined {
    const origin = this.#caution.levels === undefined ? this.#spots.originOf(value) : undefined
    return origin && !this.#moving.has(origin.node) ? origin : undefined
  }

  #entryOf(list: Spot, item: Spot): BlockEntry | undefined {
    return this.#entries(list).find(({ children }) => children[0]?.node === item.node)
  }

  #entries(block: PlacedNode): readonly BlockEntry[] {
    return blockEntries(this.#text, block)
  }

  /** How many spaces follow the dash of an item, where its value begins on the same line. */
  #gapAfter(spot: Spot): { readonly gap?: number } {
    if (spot.kind !== 'dash') return {}
    const between = this.#text.slice(spot.nameEnd, spot.offset)
    return /^ +$/.test(between) ? { gap: between.length } : {}
  }

  #modelFor(like: Model | undefined, name: string | number): Model | undefined {
    const child = like && !like.place.node.isAlias ? childOf(like.place.node, name) : undefined
    return like && child && modelOf(this.#text, like, child)
  }

  /** The first character of the name of an object's first member, which tells how its names are quoted. */
  #nameLike({ node, offset }: Spot): string {
    const first = node.children.find(({ isMerged }) => !isMerged)
    return first ? this.#text.slice(offset + first.nameStart, offset + first.nameStart + 1) : ''
  }

  #mayExpandIn(node: SyntaxNode): boolean {
    return this.#expanded.size > 0 && node.isLinked === true
  }

  get #style(): YamlStyle {
    this.#knownStyle ??= styleOf(this.#text, this.#top)
    return this.#knownStyle
  }

  get #spots(): SpotIndex {
    this.#knownSpots ??= new SpotIndex(this.#text, this.#top)
    return this.#knownSpots
  }

  get #writer(): YamlWriter {
    this.#knownWriter ??= new YamlWriter({
      text: this.#text,
      style: this.#style,
      reuse: (value, slot) => this.#reused(value, slot),
      isCautious: this.#caution.isCautious === true || this.#caution.levels !== undefined,
    })
    return this.#knownWriter
  }
}

/** An entry that is to be put in, its text as it stands in a column. */
interface Coming {
  readonly before: number
  readonly write: (column: number) => string
  readonly comment?: () => readonly string[]
}

/** The comments in what stands above an entry, without their indentation. */
function commentLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Moves all lines but the first by so many columns, as far as there is room. */
function shiftedLines(text: string, by: number): string {
  if (by === 0) return text
  return text.replaceAll(
    /\n( *)(?=[^\r\n]| (?=\r?\n))/g,
    (_, spaces: string) => `\n${' '.repeat(Math.max(0, spaces.length + by))}`,
  )
}

/** How many levels two values have to be gone through until all that differs is met. */
function differenceIn(before: Json, after: Json): number {
  if (sameJson(before, after)) return 0
  const isBoth = (isList(before) && isList(after)) || (isObject(before) && isObject(after))
  if (!isBoth) return 0
  const [old, fresh] = [new Map(Object.entries(before)), Object.entries(after)]
  return 1 + Math.max(0, ...fresh.map(([name, value]) => differenceIn(old.get(name) ?? null, value)))
}

/** A change without the lines at its beginning and end that stay the same. */
function withoutSameLines(text: string, { offset, length, text: written }: TextChange): TextChange {
  const old = text.slice(offset, offset + length)
  if (!old.includes('\n') || !written.includes('\n')) return { offset, length, text: written }
  let start = 0
  for (;;) {
    const end = old.indexOf('\n', start) + 1
    if (end === 0 || !written.startsWith(old.slice(start, end), start)) break
    start = end
  }
  let [oldEnd, newEnd] = [old.length, written.length]
  for (;;) {
    const from = old.lastIndexOf('\n', oldEnd - 1)
    const line = old.slice(from, oldEnd)
    if (from < start || newEnd - line.length < start || !written.slice(start, newEnd).endsWith(line)) break
    oldEnd = from
    newEnd -= line.length
  }
  return { offset: offset + start, length: oldEnd - start, text: written.slice(start, newEnd) }
}
