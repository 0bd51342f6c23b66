import { isObject, member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { PipelineRule } from '../rule.ts'
import { criteria, filtersOf, placeOf } from '../trigger-patterns.ts'

/** A filter, and each of its criteria, has patterns to compare with (UG/pipelines-triggers). */
export const filterHasPatterns: PipelineRule = {
  id: 'filter-has-patterns',
  topic: 'triggers',
  severity: 'warning',
  summary: 'Filters and their criteria have patterns.',
  explanation:
    'What an empty filter or a criterion without includes and excludes lets through is not documented. A trigger without any filter starts the pipeline on every push to the branch of its source.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const { raw, location: own } of trigger.push) {
        if (!isObject(raw) || Object.keys(raw).length > 0) continue
        yield {
          location: ['triggers', trigger.index, ...own],
          message: say`Add branches or tags to this filter: it is empty.`,
        }
      }
      for (const filter of filtersOf(trigger)) {
        for (const criterion of criteria) {
          const value = member(filter.raw, criterion)
          if (!isObject(value) || isIntrinsic(value) || Object.keys(value).length > 0) continue
          yield {
            location: [...placeOf(trigger, filter), criterion],
            message: say`Add includes or excludes here: there is no pattern.`,
          }
        }
      }
    }
  },
}
