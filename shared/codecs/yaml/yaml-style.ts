import { type PlacedNode, placed } from '../syntax.ts'
import type { BracketStyle, CommentSyntax } from '../bracket-sequence.ts'
import { columnOf } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import { isShortTag } from './yaml-tags.ts'
import type { Quoting } from './yaml-text.ts'

/** How a document writes YAML, read off what stands there already. */
export interface YamlStyle extends BracketStyle {
  /** By how many columns the members of an object stand further in than the name above them. */
  readonly members: number
  /** By how many columns the dashes of a list stand further in than the name above them. */
  readonly dashes: number
  /** The quotes of texts that need some. */
  readonly quotes: Exclude<Quoting, 'plain'>
  /** What stands inside of braces. */
  readonly padding: string
  /** Whether intrinsic functions are written with short tags. */
  readonly hasShortTags: boolean
}

export const comments: CommentSyntax = {
  line: /^\s*#.*$/,
  trailing: /^[ \t]*,?[ \t]+#[^\r\n]*/,
  any: /(?<=\s)#[^\n]*/g,
}

/** The style around a place, and where nothing there tells, that of the whole text. */
export function styleOf(text: string, top: PlacedNode): YamlStyle {
  const near = indentsNear(text, top)
  const members = near.members ?? firstMembers(text) ?? 2
  return {
    newline: /\r?\n/.exec(text)?.[0] ?? '\n',
    indent: ' '.repeat(members),
    gap: ' ',
    comments,
    members,
    dashes: near.dashes ?? firstDashes(text) ?? members,
    quotes: count(text, /[\s,[{]'(?=[^'\n]*')/g) > count(text, /[\s,[{]"(?=[^"\n]*")/g) ? 'single' : 'double',
    padding: /[\s,[{]\{[^\s}]/.test(text) && !/\{ \S/.test(text) ? '' : ' ',
    hasShortTags: isShortTag.test(text) || !/(?:^|[\s{,'"])(?:Ref|Fn::\w+)['"]?\s*:/m.test(text),
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** By how much most objects and lists near the beginning are indented. */
function indentsNear(text: string, top: PlacedNode): { readonly members?: number; readonly dashes?: number } {
  const members = new Map<number, number>()
  const dashes = new Map<number, number>()
  const waiting = [top]
  for (let seen = 0; seen < 200; seen++) {
    const place = waiting.shift()
    if (!place) break
    const column = columnOf(text, place.offset)
    for (const child of place.node.children) {
      const inner = placed(place, child)
      const shape = inner.node.kind === 'scalar' ? 'scalar' : shapeOf(text, inner, false)
      if (shape === 'block' || shape === 'short') waiting.push(inner)
      if (shape !== 'block' || place.node.kind !== 'object' || text[place.offset] === '!') continue
      const counts = inner.node.kind === 'object' ? members : dashes
      const added = columnOf(text, inner.offset) - column
      counts.set(added, (counts.get(added) ?? 0) + 1)
    }
  }
  return { ...mostFrequent('members', members), ...mostFrequent('dashes', dashes) }
}

function mostFrequent<Name extends string>(
  name: Name,
  counts: ReadonlyMap<number, number>,
): { [key in Name]?: number } {
  const best = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
  const found: { [key in Name]?: number } = {}
  if (best !== undefined) found[name] = best
  return found
}

/** By how much the first object of the text is indented that stands below a name. */
function firstMembers(text: string): number | undefined {
  for (const [, outer = '', inner = ''] of text.matchAll(/^( *)[^\s#-][^\n]*:[ \t]*\r?\n( +)(?=[^\s#-])/gm)) {
    if (inner.length > outer.length) return inner.length - outer.length
  }
  return undefined
}

/** By how much the first list of the text is indented that stands below a name. */
function firstDashes(text: string): number | undefined {
  for (const [, outer = '', inner = ''] of text.matchAll(/^((?:- +| )*)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /gm)) {
    if (inner.length >= outer.length) return inner.length - outer.length
  }
  return undefined
}
