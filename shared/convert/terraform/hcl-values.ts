import type { Json } from '#shared/model/json.ts'
import { terraformFunction } from './expressions.ts'
import { expressionEnd, stringEnd } from './hcl.ts'

/** What an expression says: a literal as it is, everything else as a function that keeps its text. */
export function hclValue(expression: string): Json {
  return literalOf(expression) ?? { [terraformFunction]: expression }
}

/** The value of a literal; `undefined` for what only Terraform can work out. */
function literalOf(expression: string): Json | undefined {
  if (expression === 'true' || expression === 'false') return expression === 'true'
  if (expression === 'null') return null
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(expression)) return Number(expression)
  if (expression.startsWith('"')) return stringEnd(expression, 0) === expression.length ? textIn(expression) : undefined
  if (expression.startsWith('<<')) return heredocText(expression)
  const end = expressionEnd(expression, 0)
  if (end !== expression.length || /^[[{]\s*for\s/.test(expression)) return undefined
  if (expression.startsWith('[') && expression.endsWith(']')) return list(expression)
  return expression.startsWith('{') && expression.endsWith('}') ? object(expression) : undefined
}

function textIn(quoted: string): string | undefined {
  const inner = quoted.slice(1, -1)
  if (/(?<![$%])[$%]\{/.test(inner)) return undefined
  return inner
    .replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs, (_, short?: string, long?: string, char = '') =>
      (short ?? long) ? String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16)) : (escapes[char] ?? char),
    )
    .replaceAll('$${', '${')
    .replaceAll('%%{', '%{')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function heredocText(expression: string): string | undefined {
  const found = /^<<(-?)[^\n]*\n([^]*?)[^\S\n]*[\p{L}_][\p{L}\p{N}_-]*$/u.exec(expression)
  if (!found) return undefined
  const [, dash, body = ''] = found
  if (/(?<![$%])[$%]\{/.test(body)) return undefined
  const text = body.replaceAll('$${', '${').replaceAll('%%{', '%{')
  if (dash === '') return text
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const indent = Math.min(...indents)
  return text
    .split('\n')
    .map((line) => line.slice(Math.min(indent, line.length)))
    .join('\n')
}

function list(expression: string): Json {
  return items(expression).map(hclValue)
}

/** A map; with a key that has to be worked out it is one that only Terraform knows. */
function object(expression: string): Json | undefined {
  const entries: (readonly [string, Json])[] = []
  for (const item of items(expression)) {
    const found = /^(?:"((?:[^"\\\n]|\\.)*)"|([\p{L}_][\p{L}\p{N}_-]*))\s*[=:]\s*([^]*)$/u.exec(item)
    const name = found?.[1] === undefined ? found?.[2] : textIn(`"${found[1]}"`)
    if (name === undefined || found?.[3] === undefined) return undefined
    entries.push([name, hclValue(found[3].trim())])
  }
  return Object.fromEntries(entries)
}

/** The texts between the outermost brackets, without the comments around them. */
function items(expression: string): readonly string[] {
  const inner = expression.slice(1, -1)
  const found: string[] = []
  const between = /(?:[\s,]|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
  for (let at = 0; at < inner.length; ) {
    between.lastIndex = at
    between.exec(inner)
    at = Math.max(at, between.lastIndex)
    if (at >= inner.length) break
    const end = expressionEnd(inner, at) ?? inner.length
    found.push(inner.slice(at, end).trim())
    // A bracket that closes nothing has no end of its own.
    at = Math.max(end, at + 1)
  }
  return found
}
