import { visit } from 'jsonc-parser'
import { Parser } from 'yaml'
import type { TextRange } from '../text.ts'

/** The comments of a text in JSON or in YAML, in their order. */
export function commentsIn(text: string, notation: 'JSON' | 'YAML'): readonly TextRange[] {
  return notation === 'JSON' ? commentsInJson(text) : commentsInYaml(text)
}

function commentsInJson(text: string): readonly TextRange[] {
  const comments: TextRange[] = []
  visit(
    text,
    { onComment: (start, length) => comments.push({ start, end: start + length }) },
    { disallowComments: false },
  )
  return comments
}

function commentsInYaml(text: string): readonly TextRange[] {
  const comments: TextRange[] = []
  for (const token of new Parser().parse(text)) collect(token, comments)
  return comments.sort((a, b) => a.start - b.start)
}

/** Comments stand among the tokens before, between and after the parts of a value. */
function collect(token: unknown, comments: TextRange[]): void {
  if (typeof token !== 'object' || token === null) return
  if ('type' in token && token.type === 'comment' && 'offset' in token && 'source' in token) {
    const { offset, source } = token
    if (typeof offset === 'number' && typeof source === 'string')
      comments.push({ start: offset, end: offset + source.length })
    return
  }
  for (const part of Object.values(token)) {
    if (Array.isArray(part)) for (const one of part) collect(one, comments)
    else collect(part, comments)
  }
}
