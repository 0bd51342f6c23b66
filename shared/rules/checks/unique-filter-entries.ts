import { itemsOf, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { repeated, severityOfRepetition } from '../repeated.ts'
import type { Dialect, Finding, PipelineRule } from '../rule.ts'
import { criteria, filtersOf, patternLists, placeOf } from '../trigger-patterns.ts'

/** CloudFormation refuses lists of events and patterns with an entry twice. */
export const uniqueFilterEntries: PipelineRule = {
  id: 'unique-filter-entries',
  topic: 'triggers',
  severity: 'warning',
  summary: 'The events and patterns of a filter are different.',
  explanation: 'A second mention adds nothing. CloudFormation refuses it, so in a template it is an error.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }, { dialect }) {
    for (const trigger of triggers) {
      for (const filter of filtersOf(trigger)) {
        const place = placeOf(trigger, filter)
        yield* repetitions(itemsOf(filter.raw, 'events'), [...place, 'events'], dialect)
        for (const criterion of criteria) {
          const value = member(filter.raw, criterion) ?? null
          for (const list of patternLists)
            yield* repetitions(itemsOf(value, list), [...place, criterion, list], dialect)
        }
      }
    }
  },
}

function* repetitions(list: readonly Json[], place: Location, dialect: Dialect): Generator<Finding, void, undefined> {
  for (const { text, index } of repeated(list)) {
    const location = [...place, index]
    yield {
      location,
      severity: severityOfRepetition(dialect),
      message: say`Remove “${text}” here: it stands earlier in the list already.`,
      fixes: [{ title: say`Remove the second mention`, repairs: [{ unset: location }] }],
    }
  }
}
