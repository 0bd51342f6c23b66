import { itemsOf, type Json, member } from '#shared/model/json.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import type { GitFilter, Trigger } from '#shared/model/trigger.ts'
import { literal } from '#shared/model/value.ts'
import { matchesGlob } from './glob.ts'

/** What happened in a repository that a source action watches through a connection. */
export type GitEvent =
  | {
      readonly kind: 'push'
      readonly branch: string
      readonly commit: string
      /** `null` for the push that creates the branch: nobody says then what changed. */
      readonly files: readonly string[] | null
    }
  | { readonly kind: 'tag'; readonly tag: string; readonly commit: string }
  | {
      readonly kind: 'pullRequest'
      readonly event: 'OPEN' | 'UPDATED' | 'CLOSED'
      /** The branch that it goes to. */
      readonly destination: string
      /** The newest commit of the branch that it comes from. */
      readonly commit: string
      readonly files: readonly string[] | null
    }

/** Changed files that are looked at; the service takes no more. */
const files = 100

/**
 * The commit with which an event starts a pipeline, or `undefined` when it does not start it. Filters of a trigger and
 * its two kinds are alternatives; what one filter says must hold together.
 */
export function commitThatStarts(pipeline: Pipeline, sourceAction: string, event: GitEvent): string | undefined {
  const action = pipeline.stages[0]?.actions.find(({ name }) => name === sourceAction)
  if (!action) return undefined
  const trigger = pipeline.triggers.find((one) => one.sourceActionName === sourceAction)
  return isWanted(action, trigger, event) ? event.commit : undefined
}

function isWanted(action: Action, trigger: Trigger | undefined, event: GitEvent): boolean {
  const { push = [], pullRequest = [] } = trigger ?? {}
  if (push.length + pullRequest.length === 0) return isOfItsBranch(action, trigger, event)
  switch (event.kind) {
    case 'tag':
      return push.some((filter) => filter.hasTags && meets(filter, 'tags', [event.tag]))
    case 'push':
      return push.some(
        (filter) => !filter.hasTags && meets(filter, 'branches', [event.branch]) && meetsFiles(filter, event.files),
      )
    case 'pullRequest':
      return pullRequest.some(
        (filter) =>
          (filter.events.length === 0 || filter.events.includes(event.event)) &&
          meets(filter, 'branches', [event.destination]) &&
          meetsFiles(filter, event.files),
      )
  }
}

/** Without filters any push to the configured branch counts, unless nobody wants to hear of pushes. */
function isOfItsBranch({ configuration }: Action, trigger: Trigger | undefined, event: GitEvent): boolean {
  const { BranchName: branch, DetectChanges: detects } = configuration
  const isListening = trigger !== undefined || (detects !== 'false' && detects !== false)
  return event.kind === 'push' && event.branch === branch && isListening
}

function meetsFiles(filter: GitFilter, changed: readonly string[] | null): boolean {
  if (!filter.hasFilePaths) return true
  return changed !== null && meets(filter, 'filePaths', changed.slice(0, files))
}

/** Whether one of the names is included and not excluded; without includes all are. */
function meets({ raw }: GitFilter, criterion: 'tags' | 'branches' | 'filePaths', names: readonly string[]): boolean {
  const criteria = member(raw, criterion)
  if (criteria === undefined) return true
  const includes = patternsOf(criteria, 'includes')
  const excludes = patternsOf(criteria, 'excludes')
  const matches = (patterns: readonly string[], name: string) => patterns.some((one) => matchesGlob(one, name))
  return names.some((name) => (includes.length === 0 || matches(includes, name)) && !matches(excludes, name))
}

function patternsOf(criteria: Json, name: 'includes' | 'excludes'): readonly string[] {
  return itemsOf(criteria, name).flatMap((pattern) => literal(pattern) ?? [])
}
