import type { TextChange, TextProblem, TextRange } from '../codec.ts'
import { maximumLength, tooLarge } from '../limits.ts'
import { changedStretch, inSteps } from '../reparse.ts'
import { adoptValues, type SyntaxNode } from '../syntax.ts'
import { buildTree } from './yaml-build.ts'
import { readYaml } from './yaml-document.ts'
import { reread, rereadPrelude } from './yaml-reread.ts'

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
  if (document.next !== undefined && !isBare(text.slice(document.next))) all.push(further(document.next))
  return { root: old ? adoptValues(old, root) : root, problems: all }
}

/**
 * Reads a text that differs from `oldText` in one stretch, by parsing only the smallest member or item around it. Gives
 * `undefined` where that is not enough, so that the whole text is to be read. `root` must come from a text without
 * problems.
 */
export function reparseYaml(
  root: SyntaxNode,
  oldText: string,
  text: string,
  change: TextRange | undefined = changedStretch(oldText, text),
): SyntaxNode | undefined {
  if (!change) return root
  if (text.length > maximumLength) return undefined
  return (
    rereadPrelude(root, oldText, text, change) ??
    reread({ node: root, offset: root.start }, oldText.length, oldText, text, change)
  )
}

/** Reads a text that was changed in several places; see `reparseYaml`. The offsets of `changes` all mean `oldText`. */
export function reparseYamlInSteps(
  root: SyntaxNode,
  oldText: string,
  changes: readonly TextChange[],
): SyntaxNode | undefined {
  return inSteps(root, oldText, changes, reparseYaml)
}

/** Whether a document is only its marker and comments. */
function isBare(text: string): boolean {
  return /^---\s*$/.test(text.replaceAll(/(^|\s)#.*/g, '$1'))
}

function further(offset: number): TextProblem {
  return {
    rule: 'yaml-documents',
    severity: 'warning',
    message: 'Keep each document in a file of its own: only the first one here is read.',
    range: { start: offset, end: offset + 3 },
  }
}
