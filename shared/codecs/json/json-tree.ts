import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { Json } from '#shared/model/json.ts'
import type { TextChange, TextProblem, TextRange } from '../codec.ts'
import { maximumDepth, maximumLength, tooDeep, tooLarge } from '../limits.ts'
import { changedStretch, inSteps, withChildren } from '../reparse.ts'
import { adoptValues, container, type PlacedNode, placed, type SyntaxChild, type SyntaxNode } from '../syntax.ts'

export interface JsonTree {
  /** The outermost value, as far as it could be read; `start` is its offset in the text. */
  readonly root: SyntaxNode | undefined
  readonly problems: readonly TextProblem[]
}

/** Reads a JSON text. Comments are read over; everything else that JSON does not allow is a problem. */
export function parseJson(text: string, old?: SyntaxNode): JsonTree {
  if (text.length > maximumLength) return { root: undefined, problems: [tooLarge()] }
  const plain = plainText(text)
  const depth = deeperThan(plain, maximumDepth)
  if (depth !== undefined) return { root: undefined, problems: [tooDeep(depth)] }
  const { root, problems } = build(plain)
  return { root: root && old ? adoptValues(old, root) : root, problems }
}

/** What is wrong with a text, without reading what it says; several times as fast as that. */
export function jsonProblems(text: string): readonly TextProblem[] {
  if (text.length > maximumLength || deeperThan(text, maximumDepth) !== undefined) return parseJson(text).problems
  const problems: TextProblem[] = []
  visit(plainText(text), { onError: collector(text, problems) }, parseOptions)
  return problems
}

/**
 * Reads a text that was changed in several places, as far as each change can be read by itself; see `reparseJson`.
 * The offsets of `changes` all mean `oldText`.
 */
export function reparseInSteps(
  root: SyntaxNode,
  oldText: string,
  changes: readonly TextChange[],
): SyntaxNode | undefined {
  return inSteps(root, oldText, changes, reparseJson)
}

/**
 * Reads a text that differs from `oldText` in one stretch, by parsing only the smallest value around it. Gives
 * `undefined` where that is not enough. `root` must come from a text without problems.
 */
export function reparseJson(
  root: SyntaxNode,
  oldText: string,
  text: string,
  change: TextRange | undefined = changedStretch(oldText, text),
): SyntaxNode | undefined {
  if (!change) return root
  const path = enclosing({ node: root, offset: root.start }, change)
  const delta = text.length - oldText.length
  for (let depth = path.length - 1; depth > 0; depth--) {
    const spot = path[depth]
    if (!spot) continue
    // Reading much of the text in vain would cost more than it could save.
    if (spot.node.length > 20_000 && spot.node.length > text.length / 4) return undefined
    const slice = text.slice(spot.offset, spot.offset + spot.node.length + delta)
    if (deeperThan(slice, maximumDepth - depth) !== undefined) return undefined
    const fresh = build(slice)
    if (fresh.problems.length > 0 || fresh.root?.start !== 0 || fresh.root.length !== slice.length) continue
    const node = adoptValues(spot.node, { ...fresh.root, start: spot.node.start })
    const siblings = path[depth - 1]?.node.children ?? []
    const at = siblings.findIndex((child) => child.node === spot.node)
    const old = siblings[at]
    return old && withChildren(path.slice(0, depth), { at, count: 1, children: [{ ...old, node }] }, delta)
  }
  return undefined
}

/** The nodes from the root down that hold the change strictly inside their own text. */
function enclosing(root: PlacedNode, { start, end }: TextRange): readonly PlacedNode[] {
  const path = [root]
  for (let here = root; ; ) {
    const inner: PlacedNode = here
    const child = inner.node.children.find(({ node }) => {
      const from = inner.offset + node.start
      return from < start && end < from + node.length
    })
    if (!child || (child.node.kind === 'scalar' && typeof child.node.value !== 'string')) return path
    here = placed(inner, child)
    path.push(here)
  }
}

/** The offset at which nesting first exceeds `limit`. A parser that recurses must not meet such a text. */
function deeperThan(text: string, limit: number): number | undefined {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        for (i++; i < text.length; i++) {
          const unit = text.charCodeAt(i)
          if (unit === 0x5c) i++
          else if (unit === 0x22 || unit === 0x0a) break
        }
        break
      case 0x2f:
        if (text.charCodeAt(i + 1) === 0x2f) i = endOr(text.indexOf('\n', i), text)
        else if (text.charCodeAt(i + 1) === 0x2a) i = endOr(text.indexOf('*/', i + 2), text)
        break
      case 0x5b:
      case 0x7b:
        if (++depth > limit) return i
        break
      case 0x5d:
      case 0x7d:
        depth--
        break
    }
  }
  return undefined
}

function endOr(offset: number, text: string): number {
  return offset < 0 ? text.length : offset
}

interface Open {
  readonly kind: 'object' | 'list'
  readonly offset: number
  readonly children: SyntaxChild[]
  name: { readonly text: string; readonly offset: number; readonly length: number } | undefined
}

function build(text: string): { root: SyntaxNode | undefined; problems: readonly TextProblem[] } {
  const problems: TextProblem[] = []
  const stack: Open[] = []
  let root: SyntaxNode | undefined

  const add = (make: (start: number) => SyntaxNode, offset: number) => {
    const parent = stack.at(-1)
    if (!parent) {
      root ??= make(offset)
      return
    }
    const node = make(offset - parent.offset)
    if (parent.kind === 'list') {
      parent.children.push({ name: parent.children.length, nameStart: node.start, nameLength: 0, node })
    } else if (parent.name) {
      const { text: name, offset: at, length } = parent.name
      parent.children.push({ name, nameStart: at - parent.offset, nameLength: length, node })
      parent.name = undefined
    }
  }
  const close = (offset: number, length: number) => {
    const open = stack.pop()
    if (!open) return
    add((start) => container(open.kind, start, offset + length - open.offset, open.children), open.offset)
  }
  const open = (kind: 'object' | 'list') => (offset: number) => {
    stack.push({ kind, offset, children: [], name: undefined })
  }

  visit(
    text,
    {
      onObjectBegin: open('object'),
      onObjectProperty(name, offset, length) {
        const parent = stack.at(-1)
        if (parent) parent.name = { text: name, offset, length }
      },
      onObjectEnd: close,
      onArrayBegin: open('list'),
      onArrayEnd: close,
      onLiteralValue(value: Json, offset, length) {
        add((start) => ({ kind: 'scalar', start, length, value, children: [], hasDuplicates: false }), offset)
      },
      onError: collector(text, problems),
    },
    parseOptions,
  )
  // What was not closed is still worth showing as far as it goes.
  while (stack.length > 0) close(text.length, 0)
  return { root, problems }
}

const parseOptions = { disallowComments: false, allowTrailingComma: false }

/** A byte-order mark is white space to us, and its width stays. */
function plainText(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text
}

function collector(text: string, problems: TextProblem[]) {
  return (code: ParseErrorCode, offset: number, length: number): void => {
    // A word that is no value is reported once, not again as a value that is missing.
    const last = problems.at(-1)
    const follows = last !== undefined && text.slice(last.range.end, offset).trim() === ''
    if (follows && printParseErrorCode(code) === 'ValueExpected') return
    problems.push({
      rule: 'json-syntax',
      severity: 'error',
      message: advice(code, text, offset),
      range: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
    })
  }
}

function advice(code: ParseErrorCode, text: string, offset: number): string {
  const found = text.slice(offset, offset + 1)
  const name = printParseErrorCode(code)
  if (name === 'InvalidSymbol') {
    const word = /^[^\s,:[\]{}"]+/.exec(text.slice(offset, offset + 40))?.[0] ?? found
    return `“${word}” is no JSON value: put text between double quotes.`
  }
  if (name === 'PropertyNameExpected' && found === '}') return 'Remove the comma before “}”.'
  if (name === 'ValueExpected' && (found === ']' || found === '}')) return `Expected a value before “${found}”.`
  return advices[name] ?? 'This character is not allowed here.'
}

const advices: Partial<Record<string, string>> = {
  InvalidNumberFormat: 'Write the number as JSON does: digits, at most one point, no leading zero.',
  PropertyNameExpected: 'Expected a member’s name between double quotes here.',
  ValueExpected: 'Expected a value here.',
  ColonExpected: 'Expected a colon after the member’s name.',
  CommaExpected: 'Expected a comma before this.',
  CloseBraceExpected: 'Expected “}”: an object is not closed.',
  CloseBracketExpected: 'Expected “]”: a list is not closed.',
  EndOfFileExpected: 'Expected nothing more after the outermost value.',
  UnexpectedEndOfComment: 'Close this comment with “*/”.',
  UnexpectedEndOfString: 'Close this text with a double quote on the same line.',
  UnexpectedEndOfNumber: 'Expected digits here.',
  InvalidUnicode: 'Write “\\u” with four hexadecimal digits.',
  InvalidEscapeCharacter: 'After a backslash JSON allows " \\ / b f n r t and u.',
}
