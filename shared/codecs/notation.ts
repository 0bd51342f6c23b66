import type { Json } from '#shared/model/json.ts'
import type { PlacedNode, SyntaxNode } from './syntax.ts'
import type { TextChange, TextProblem } from './text.ts'

/** A text that parses, and the tree of what it says. */
export interface TextTree {
  readonly text: string
  readonly root: PlacedNode
}

/** A way of writing values as text, whatever they mean. */
export interface Notation {
  /** As people call it. */
  readonly name: string
  /**
   * The outermost value, as far as it could be read, and everything that is wrong with the text; never throws. What says
   * the same as in `old` keeps its identity.
   */
  parse(text: string, old?: SyntaxNode): ParsedText
  /**
   * What is wrong with a text, as far as that can be told for less than it costs to read it; none where it cannot.
   * `before` is a text that it was made of, and had no problems.
   */
  problems(text: string, before?: TextTree): readonly TextProblem[]
  /**
   * The tree of a text that comes from another one without problems, with only what differs read anew; `undefined` where
   * that is not enough. `changes`, if known, are those that made `text` of `before`.
   */
  reparse(before: TextTree, text: string, changes?: readonly TextChange[]): SyntaxNode | undefined
  /** The smallest changes that make the value at `place` say `after`. What kept its identity keeps its bytes. */
  patch(text: string, place: PlacedNode, after: Json): readonly TextChange[]
}

export interface ParsedText {
  readonly root?: SyntaxNode | undefined
  readonly problems: readonly TextProblem[]
}
