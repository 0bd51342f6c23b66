/** A file in HashiCorp's configuration language, as far as its structure goes; expressions stay text. */
export interface HclBody {
  readonly attributes: readonly HclAttribute[]
  readonly blocks: readonly HclBlock[]
}

export interface HclAttribute {
  readonly name: string
  /** The text of the expression. */
  readonly expression: string
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: HclBody
}

/**
 * Reads the structure of a text, or says on which line it stops making sense. Terraform's own parser is to be had for
 * JavaScript only as a large module of machine code, whose upkeep has ended; blocks and attributes are all we need of it.
 */
export function parseHcl(text: string): HclBody | { readonly line: number } {
  const scanner = new Scanner(text)
  const body = scanner.body(0)
  return body && scanner.isDone ? body : { line: scanner.line }
}

const deepest = 200

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length
  }

  get line(): number {
    return this.#text.slice(0, this.#at).split('\n').length
  }

  /** Up to the brace that closes it, or the end of the text; `undefined` where something else stands. */
  body(depth: number): HclBody | undefined {
    const attributes: HclAttribute[] = []
    const blocks: HclBlock[] = []
    for (;;) {
      this.#skip(anySpace)
      if (this.isDone) return depth === 0 ? { attributes, blocks } : undefined
      if (this.#peek('}')) return depth > 0 ? { attributes, blocks } : undefined
      const name = this.#take(identifier)
      if (name === undefined || depth > deepest) return undefined
      this.#skip(inlineSpace)
      if (this.#peek('=') && !this.#peek('==')) {
        this.#at++
        this.#skip(inlineSpace)
        const expression = this.#expression()
        if (expression === undefined) return undefined
        attributes.push({ name, expression })
      } else {
        const block = this.#block(name, depth)
        if (!block) return undefined
        blocks.push(block)
      }
    }
  }

  #block(type: string, depth: number): HclBlock | undefined {
    const labels: string[] = []
    while (!this.#peek('{')) {
      const label = this.#take(identifier) ?? this.#take(plainString)?.slice(1, -1)
      if (label === undefined) return undefined
      labels.push(label)
      this.#skip(inlineSpace)
    }
    this.#at++
    const body = this.body(depth + 1)
    if (!body || !this.#peek('}')) return undefined
    this.#at++
    return { type, labels, body }
  }

  /** The text of an expression: up to the end of its line, or the brace that closes what it stands in. */
  #expression(): string | undefined {
    const start = this.#at
    const end = expressionEnd(this.#text, start)
    if (end === undefined || end === start) return undefined
    this.#at = end
    return this.#text.slice(start, end).trim()
  }

  #skip(pattern: RegExp): void {
    this.#take(pattern)
  }

  #peek(text: string): boolean {
    return this.#text.startsWith(text, this.#at)
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

const identifier = /[\p{L}_][\p{L}\p{N}_-]*/uy
const plainString = /"(?:[^"\\\n]|\\.)*"/y
const anySpace = /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
const inlineSpace = /(?:[^\S\n]|\/\*[^]*?\*\/)*/y

/**
 * Where an expression that begins at `start` ends: before a line break, a comma, a comment or a closing bracket that are
 * not inside of brackets or texts; `undefined` where something in it stays open.
 */
export function expressionEnd(text: string, start: number): number | undefined {
  let open = 0
  for (let at = start; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === '"') {
      const end = stringEnd(text, at)
      if (end === undefined) return undefined
      at = end
      continue
    }
    const heredoc = text.startsWith('<<', at) ? heredocEnd(text, at) : undefined
    if (heredoc !== undefined) {
      at = heredoc
      continue
    }
    const comment = commentEnd(text, at)
    if (comment !== undefined) {
      if (open === 0) return at
      at = comment
      continue
    }
    if ('([{'.includes(char)) open++
    if (')]}'.includes(char) && open-- === 0) return at
    if (open === 0 && (char === '\n' || char === ',')) return at
    at++
  }
  return open === 0 ? text.length : undefined
}

/** Where the text between quotes that begins at `start` ends; expressions in it may hold quotes of their own. */
export function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '"') return at + 1
    else if (char === '\n') return undefined
    else if ((char === '$' || char === '%') && text[at + 1] === '{') {
      if (text[at - 1] === char) continue
      const end = bracesEnd(text, at + 1)
      if (end === undefined) return undefined
      at = end - 1
    }
  }
  return undefined
}

function bracesEnd(text: string, start: number): number | undefined {
  let open = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      const end = stringEnd(text, at)
      if (end === undefined) return undefined
      at = end - 1
    } else if (char === '{') open++
    else if (char === '}' && --open === 0) return at + 1
  }
  return undefined
}

/** Where a text of several lines ends, before the break of its last line. */
function heredocEnd(text: string, start: number): number | undefined {
  const head = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[^\S\n]*\n/uy
  head.lastIndex = start
  const found = head.exec(text)
  if (!found) return undefined
  const end = new RegExp(`^[^\\S\\n]*${found[1]}[^\\S\\n]*$`, 'gm')
  end.lastIndex = head.lastIndex
  return end.exec(text) ? end.lastIndex : undefined
}

function commentEnd(text: string, at: number): number | undefined {
  const comment = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//y
  comment.lastIndex = at
  return comment.test(text) ? comment.lastIndex : undefined
}
