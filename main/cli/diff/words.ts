import { type Change, placeOf } from '#shared/diff/index.ts'
import { isObject, type Json } from '#shared/model/json.ts'
import { shown } from '#shared/model/value.ts'

/** A change on one line: a sign of its kind, what it is about, and what became of it. */
export function changeInWords(change: Change): string {
  const { kind, before, after } = change
  const thing = subject(change)
  const isWhole = thing === owner(change)
  switch (kind) {
    case 'added':
      return isWhole ? `+ ${thing}` : `+ ${thing}: ${brief(after)}`
    case 'removed':
      return isWhole ? `- ${thing}` : `- ${thing}: ${brief(before)}`
    case 'renamed':
      return `~ ${thing}: renamed from ${brief(before)} to ${brief(after)}`
    case 'moved':
      return `> ${thing}: moved from ${placeInWords(before)} to ${placeInWords(after)}`
    case 'changed':
      return `~ ${thing}: ${brief(before)} -> ${brief(after)}`
  }
}

/** What a change is about: `Stage Build, action Compile, configuration/ProjectName`. */
export function subject(change: Pick<Change, 'path' | 'stage' | 'action'>): string {
  const inside = placeOf(change).inside.slice(1)
  return [owner(change), inside].filter((part) => part !== '').join(', ') || 'The pipeline'
}

/** A value on one line, cut where it is long. */
export function brief(value: Json | undefined): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : shown(value ?? null)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

function owner({ stage, action }: Pick<Change, 'stage' | 'action'>): string {
  if (stage === undefined) return ''
  return action === undefined ? `Stage ${stage}` : `Stage ${stage}, action ${action}`
}

/** Places in lists are told from 1, as people count. */
function placeInWords(place: Json | undefined): string {
  if (!isObject(place) || typeof place.index !== 'number') return brief(place)
  const parts = [
    ...(place.stage === undefined ? [] : [`stage ${shown(place.stage)}`]),
    ...(place.runOrder === undefined ? [] : [`run order ${shown(place.runOrder)}`]),
    `place ${place.index + 1}`,
  ]
  return parts.join(', ')
}
