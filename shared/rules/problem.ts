import type { EditRequest } from '#shared/model/edit-request.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import type { Finding, Fix, Problem, Repair, RuleHead, Suggestion } from './rule.ts'

/** A finding as the problem of its rule. */
export function problem({ id, severity, docs }: RuleHead, { fixes = [], ...finding }: Finding): Problem {
  return { rule: id, severity, docs, ...finding, fixes: fixes.map(suggestion) }
}

/** The problems of a part of the declaration, as those of the declaration in which it stands at `place`. */
export function placedAt(place: Location, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0) return problems
  const base = toPointer(place)
  return problems.map(({ location, fixes, ...rest }) => ({
    ...rest,
    location: [...place, ...location],
    fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => moved(base, edit)) })),
  }))
}

function suggestion({ title, repairs }: Fix): Suggestion {
  return { title, edits: repairs.map(editOf) }
}

function editOf(repair: Repair): EditRequest {
  if ('edit' in repair) return repair.edit
  if ('rename' in repair) return { edit: 'member.rename', path: toPointer(repair.rename), to: repair.to }
  if ('unset' in repair) return { edit: 'unset', path: toPointer(repair.unset) }
  return { edit: 'set', path: toPointer(repair.set), value: repair.value }
}

/** Only edits that name a path can be asked for by a rule that knows a part of the declaration alone. */
function moved(base: string, edit: EditRequest): EditRequest {
  return typeof edit.path === 'string' ? { ...edit, path: base + edit.path } : edit
}
