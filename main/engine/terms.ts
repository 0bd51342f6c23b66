import type { SourceRevision } from '#shared/execution/journal.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { type Bindings, noBindings } from './bindings.ts'
import type { Breakpoint } from './holds.ts'

/** What an execution was started with beside its declaration. Plain data: kept, so that another process can go on. */
export interface Terms {
  readonly documentFolder: string | null
  readonly bindings: Bindings
  /** `STAGE.ACTION` to an absolute path, perhaps with `#REF`. */
  readonly sources: Readonly<Record<string, string>>
  /** Source action to the commit that it takes. */
  readonly commits: Readonly<Record<string, string>>
  /** Where it is held. */
  readonly breakpoints?: readonly Breakpoint[]
}

/** Terms as they were kept, by this version or one before that knew less to bind. */
export function readTerms(text: string): Terms {
  const terms = JSON.parse(text) as Terms
  return { ...terms, bindings: { ...noBindings(terms.bindings.folder), ...terms.bindings } }
}

/** The name by which one action is meant on the command line and in bindings. */
export function placeName(place: { readonly stage: string; readonly action: string }): string {
  return `${place.stage}.${place.action}`
}

/** The commits that source actions take, as the API says it: actions by their own name. */
export function revisionsOf({ stages }: Pipeline, { commits }: Pick<Terms, 'commits'>): readonly SourceRevision[] {
  return stages.flatMap(({ label: stage, actions }) =>
    actions.flatMap(({ label: actionName }): readonly SourceRevision[] => {
      const place = placeName({ stage, action: actionName })
      const revisionValue = Object.hasOwn(commits, place) ? commits[place] : undefined
      return revisionValue === undefined ? [] : [{ actionName, revisionType: 'COMMIT_ID', revisionValue }]
    }),
  )
}

/** The commits among source revisions, by the place of their action. */
export function commitsOf(
  { stages }: Pipeline,
  revisions: readonly SourceRevision[],
): Readonly<Record<string, string>> {
  const commits = revisions.filter(({ revisionType }) => revisionType === 'COMMIT_ID')
  return Object.fromEntries(
    commits.flatMap(({ actionName, revisionValue }) =>
      stages
        .filter(({ actions }) => actions.some(({ name }) => name === actionName))
        .slice(0, 1)
        .map(({ label }) => [placeName({ stage: label, action: actionName }), revisionValue] as const),
    ),
  )
}
