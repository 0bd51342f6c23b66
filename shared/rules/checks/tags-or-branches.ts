import { isObject, itemsOf, type Json, member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import type { GitFilter, Trigger } from '#shared/model/trigger.ts'
import type { Fix, PipelineRule } from '../rule.ts'
import { filtersOf, placeOf } from '../trigger-patterns.ts'

const mostFilters = 3

/** A push is one of a branch or one of a tag; a filter that asks for both is refused (UG/pipelines-triggers). */
export const tagsOrBranches: PipelineRule = {
  id: 'tags-or-branches',
  topic: 'triggers',
  severity: 'error',
  summary: 'A filter of pushes is about tags or about branches.',
  explanation:
    'All that a filter says must hold at once, and no push is one of a branch and of a tag. CodePipeline refuses tags together with branches. Two filters mean either. A push of a tag has no changed files to filter by.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html',
  *check({ triggers }) {
    for (const trigger of triggers) {
      for (const filter of filtersOf(trigger)) {
        if (!filter.hasTags || !(filter.hasBranches || filter.hasFilePaths)) continue
        const location = [...placeOf(trigger, filter), 'tags']
        if (filter.hasBranches) {
          yield {
            location,
            part: 'name',
            message: say`Put the tags into a filter of their own: a filter cannot have tags and branches.`,
            fixes: splitting(trigger, filter),
          }
        } else {
          yield {
            location,
            part: 'name',
            severity: 'warning',
            message: say`Put the tags into a filter of their own: file paths go with branches.`,
          }
        }
      }
    }
  },
}

function splitting(trigger: Trigger, filter: GitFilter): readonly Fix[] {
  const tags = member(filter.raw, 'tags')
  const count = itemsOf(member(trigger.raw, 'gitConfiguration') ?? null, 'push').length
  if (tags === undefined || !isObject(filter.raw) || count >= mostFilters) return []
  const rest: Json = Object.fromEntries(Object.entries(filter.raw).filter(([name]) => name !== 'tags'))
  const place = placeOf(trigger, filter)
  return [
    {
      title: say`Make two filters of it`,
      repairs: [
        { set: place, value: rest },
        { set: [...place.slice(0, -1), '-'], value: { tags } },
      ],
    },
  ]
}
