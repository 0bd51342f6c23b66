import type { Dialect, Severity } from './rule.ts'

/** The indexes of texts that stand earlier in a list already; what is no literal is none of them. */
export function repeated(list: readonly unknown[]): readonly number[] {
  const taken = new Set<unknown>()
  return list.flatMap((item, index) => {
    if (typeof item !== 'string') return []
    if (taken.has(item)) return [index]
    taken.add(item)
    return []
  })
}

/** CloudFormation refuses a list with an entry twice; of the API that is not known. */
export function severityOfRepetition(dialect: Dialect): Severity {
  return dialect === 'cloudformation' ? 'error' : 'warning'
}
