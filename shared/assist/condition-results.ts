import type { Location } from '#shared/model/location.ts'

/** The results that make sense at a place of a condition (UG/stage-conditions); `undefined` at other places. */
export function conditionResults(location: Location): readonly string[] | undefined {
  const [stages, , position, ...rest] = location
  if (stages !== 'stages' || rest.at(-1) !== 'result') return undefined
  if (position === 'beforeEntry') return ['FAIL', 'SKIP']
  if (position === 'onSuccess') return ['ROLLBACK', 'FAIL']
  if (position !== 'onFailure') return undefined
  return rest.length === 1 ? ['ROLLBACK', 'RETRY'] : ['ROLLBACK']
}
