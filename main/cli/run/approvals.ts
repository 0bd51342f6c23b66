import { isApproval } from '#shared/execution/start-action.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { RunOptions } from './order.ts'

export type Answer = 'Approved' | 'Rejected'

/** How the approvals of a pipeline are answered, and what of it cannot be. */
export interface ApprovalPlan {
  /** What an option says of one approval; `undefined` where somebody at the terminal is asked. */
  answer(place: { readonly stage: string; readonly action: string }): Answer | undefined
  readonly mistakes: readonly string[]
}

/** Plans the answers; an approval that nobody can give is found before anything runs. */
export function planApprovals(
  { stages }: Pipeline,
  { approve, reject, approveAll }: Pick<RunOptions, 'approve' | 'reject' | 'approveAll'>,
  hasTerminal: boolean,
): ApprovalPlan {
  const places = stages.flatMap((stage) =>
    stage.actions.filter(isApproval).map((action) => `${stage.label}.${action.label}`),
  )
  const hint = places.length === 0 ? 'The pipeline has none.' : `There is: ${places.join(', ')}.`
  const answer = (place: string): Answer | undefined => {
    if (reject.includes(place)) return 'Rejected'
    return approveAll || approve.includes(place) ? 'Approved' : undefined
  }
  const unknown = (option: string, named: readonly string[]) =>
    named
      .filter((place) => !places.includes(place))
      .map((place) => `${option} ${place}: there is no such manual approval. ${hint}`)
  const open = hasTerminal ? [] : places.filter((place) => answer(place) === undefined)
  return {
    answer: ({ stage, action }) => answer(`${stage}.${action}`),
    mistakes: [
      ...unknown('--approve', approve),
      ...unknown('--reject', reject),
      ...approve
        .filter((place) => reject.includes(place))
        .map((place) => `${place} cannot be approved and rejected at the same time.`),
      ...open.map(
        (place) => `Nobody can approve ${place} here: add --approve ${place}, --reject ${place} or --approve-all.`,
      ),
    ],
  }
}
