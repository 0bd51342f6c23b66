import type { ReadDocument } from '#shared/codecs/codec.ts'
import { commentsIn } from '#shared/codecs/read/comments.ts'
import type { Sides } from '#shared/diff/index.ts'

/** What is to be said about comments that theirs wrote and the merged text does not have. */
export function lostComments({ base, theirs }: Sides<ReadDocument>, merged: string): readonly string[] {
  const notation = theirs.format === 'cloudformation-yaml' ? 'YAML' : 'JSON'
  const comments = ({ text }: Pick<ReadDocument, 'text'>) =>
    commentsIn(text, notation).map(({ start, end }) => text.slice(start, end))
  const known = new Set([...comments(base), ...comments({ text: merged })])
  return comments(theirs)
    .filter((comment) => !known.has(comment))
    .map((comment) => `A comment of THEIRS is not in the merged text: ${comment}`)
}
