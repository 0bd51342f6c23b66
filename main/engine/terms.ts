import type { SourceRevision } from '#shared/execution/journal.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { type Bindings, noBindings, ownMember } from './bindings.ts'
import type { Breakpoint } from './holds.ts'
import { type ChosenRevision, revisionTypes } from './sources/revision.ts'

/** What an execution was started with beside its declaration. Plain data: kept, so that another process can go on. */
export interface Terms {
  readonly documentFolder: string | null
  readonly bindings: Bindings
  /** `STAGE.ACTION` to an absolute path, perhaps with `#REF`. */
  readonly sources: Readonly<Record<string, string>>
  /** Source action to the revision that it takes. */
  readonly revisions: Readonly<Record<string, ChosenRevision>>
  /** Where it is held. */
  readonly breakpoints?: readonly Breakpoint[]
}

/** Terms as they were kept, by this version or one before that knew less to bind, and commits for all revisions. */
export function readTerms(text: string): Terms {
  const { commits = {}, ...terms } = JSON.parse(text) as Terms & { readonly commits?: Readonly<Record<string, string>> }
  const ofCommits = Object.entries(commits).map(([place, commit]) => [place, { COMMIT_ID: commit }] as const)
  return {
    ...terms,
    bindings: { ...noBindings(terms.bindings.folder), ...terms.bindings },
    revisions: { ...Object.fromEntries(ofCommits), ...terms.revisions },
  }
}

/** The name by which one action is meant on the command line and in bindings. */
export function placeName(place: { readonly stage: string; readonly action: string }): string {
  return `${place.stage}.${place.action}`
}

/** The revisions that source actions take, as the API says it: actions by their own name. */
export function revisionsOf({ stages }: Pipeline, { revisions }: Pick<Terms, 'revisions'>): readonly SourceRevision[] {
  return stages.flatMap(({ label: stage, actions }) =>
    actions.flatMap(({ label: actionName }) => {
      const chosen = ownMember(revisions, placeName({ stage, action: actionName })) ?? {}
      return revisionTypes.flatMap((revisionType): readonly SourceRevision[] => {
        const revisionValue = chosen[revisionType]
        return revisionValue === undefined ? [] : [{ actionName, revisionType, revisionValue }]
      })
    }),
  )
}

/** The revisions that a start names, by the place of their action. */
export function chosenRevisions(
  { stages }: Pipeline,
  revisions: readonly SourceRevision[],
): Readonly<Record<string, ChosenRevision>> {
  const chosen: Record<string, ChosenRevision> = {}
  for (const { actionName, revisionType, revisionValue } of revisions) {
    const stage = stages.find(({ actions }) =>
      actions.some(({ name, type }) => type.category === 'Source' && name === actionName),
    )
    if (!stage) continue
    const place = placeName({ stage: stage.label, action: actionName })
    chosen[place] = { ...chosen[place], [revisionType]: revisionValue }
  }
  return chosen
}
