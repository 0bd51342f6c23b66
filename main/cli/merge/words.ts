import type { PipelineConflict } from '#shared/merge/index.ts'
import { brief, subject } from '../diff/words.ts'

/** A conflict on one line: what it is about, and what each side has. */
export function conflictInWords(conflict: PipelineConflict): string {
  const { kind, ours, theirs, pipeline } = conflict
  const thing = `${pipeline === '' ? '' : `${pipeline}: `}${subject(conflict)}`
  switch (kind) {
    case 'name':
      return `Conflict: ${thing}: with both changes there would be two of this name.`
    case 'place':
      return `Conflict: ${thing}: both moved it, ours to ${brief(ours)}, theirs to ${brief(theirs)}.`
    case 'value':
      if (ours === undefined) return `Conflict: ${thing}: ours removed it, theirs changed it.`
      if (theirs === undefined) return `Conflict: ${thing}: ours changed it, theirs removed it.`
      return `Conflict: ${thing}: both changed it, ours to ${brief(ours)}, theirs to ${brief(theirs)}.`
  }
}
