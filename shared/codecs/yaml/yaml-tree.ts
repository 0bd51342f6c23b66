import type { TextProblem } from '../codec.ts'
import { maximumLength, tooLarge } from '../limits.ts'
import { adoptValues, type SyntaxNode } from '../syntax.ts'
import { buildTree } from './yaml-build.ts'
import { readYaml } from './yaml-document.ts'

export interface YamlTree {
  /** The outermost value, as far as it could be read; `start` is its offset in the text. An empty text says `null`. */
  readonly root: SyntaxNode | undefined
  /** What is wrong; that a text has further documents, which are not read, is only a warning. */
  readonly problems: readonly TextProblem[]
}

/**
 * Reads the first document of a YAML text. A short tag of CloudFormation is read as an object with the function's long
 * name for a member, an alias as what its anchor names.
 */
export function parseYaml(text: string, old?: SyntaxNode): YamlTree {
  if (text.length > maximumLength) return { root: undefined, problems: [tooLarge()] }
  const document = readYaml(text)
  if (document.problems.some(({ rule }) => rule === 'document-too-deep')) {
    return { root: undefined, problems: document.problems }
  }
  const { root, problems } = buildTree(text, document)
  const refusals = problems.filter(({ rule }) => rule !== 'yaml-syntax')
  if (refusals.length > 0) return { root: undefined, problems: refusals }
  const all = [...document.problems, ...problems].sort((a, b) => a.range.start - b.range.start)
  if (document.next !== undefined) all.push(further(document.next))
  return { root: old ? adoptValues(old, root) : root, problems: all }
}

function further(offset: number): TextProblem {
  return {
    rule: 'yaml-documents',
    severity: 'warning',
    message: 'Keep each document in a file of its own: only the first one here is read.',
    range: { start: offset, end: offset + 3 },
  }
}
