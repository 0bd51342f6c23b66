import type { Json } from '#shared/model/json.ts'
import type { Dialect, Severity } from './rule.ts'

/** The texts that stand earlier in a list already, with their places; what is no literal is none of them. */
export function repeated(list: readonly Json[]): readonly { readonly text: string; readonly index: number }[] {
  const taken = new Set<string>()
  return list.flatMap((text, index) => {
    if (typeof text !== 'string') return []
    if (taken.has(text)) return [{ text, index }]
    taken.add(text)
    return []
  })
}

/** CloudFormation refuses a list with an entry twice; of the API that is not known. */
export function severityOfRepetition(dialect: Dialect): Severity {
  return dialect === 'cloudformation' ? 'error' : 'warning'
}
