import * as v from 'valibot'
import type { JsonObject } from '#shared/model/json.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { type Edited, type Refusal, refuse } from './edit.ts'
import { edits } from './operations/index.ts'

/** Carries one edit out, or says why it cannot be. */
export function applyEdit(declaration: JsonObject, request: EditRequest): Edited | Refusal {
  const { edit: id, ...given } = request
  const edit = edits.find((candidate) => candidate.id === id)
  if (!edit) return refuse(`There is no edit named “${id}”. There is: ${edits.map((known) => known.id).join(', ')}.`)
  const parameters = v.safeParse(edit.parameters, given)
  if (!parameters.success) {
    const reasons = parameters.issues.map((issue) => {
      const path = v.getDotPath(issue)
      return path === null ? issue.message : `${path}: ${issue.message}`
    })
    return refuse(`${id}: ${reasons.join('; ')}.`)
  }
  return edit.apply(declaration, parameters.output)
}

/** Carries edits out in order, all or none. */
export function applyEdits(declaration: JsonObject, requests: readonly EditRequest[]): Edited | Refusal {
  let result = declaration
  const notes: string[] = []
  for (const request of requests) {
    const edited = applyEdit(result, request)
    if ('refused' in edited) return edited
    result = edited.declaration
    notes.push(...(edited.notes ?? []))
  }
  return { declaration: result, notes }
}
