import type { Action, Pipeline, Stage } from '#shared/model/pipeline.ts'
import type { DropTarget } from './drop.ts'
import type { ActionPlace } from './flow.ts'

/** Where an action comes to stand, and which run orders of the others make room for it. */
export interface Landing {
  readonly stage: number
  readonly runOrder: number
  /** Index in the stage's resulting list. */
  readonly at: number
  /** New run orders of actions that are in the stage already, by their present index. */
  readonly shifts: readonly { readonly action: number; readonly runOrder: number }[]
}

/** A request for an edit, as plain data. */
export interface PlannedEdit {
  readonly edit: string
  readonly [parameter: string]: unknown
}

/**
 * Where an action dropped on a target comes to stand. `moved` is its present place, absent for a new action. Run orders
 * shift only when there is no unused one in between. `undefined` when nothing would change.
 */
export function landAction(pipeline: Pipeline, target: DropTarget, moved?: ActionPlace): Landing | undefined {
  if (target.kind === 'stage') return undefined
  const stage = pipeline.stages[target.stage]
  if (!stage || stage.opaque) return undefined
  const leaving = moved?.stage === target.stage ? moved.action : undefined
  const others = [...stage.actions.entries()].filter(([index]) => index !== leaving)
  if (target.kind === 'column') return landInColumn(stage, others, target, leaving)
  const columns = new Set(stage.actions.map(({ runOrder }) => runOrder))
  const after = target.kind === 'last' ? Math.max(0, ...columns) : target.after
  if (leaving !== undefined && staysAlone(stage, leaving, after)) return undefined
  const { runOrder, shifts } = makeRoom(others, target.kind === 'last' ? highest(others) : after)
  return { stage: target.stage, runOrder, at: sortedPlace(stage, others, runOrder, leaving), shifts }
}

/** The edits that move an action to where it lands. */
export function moveRequests(pipeline: Pipeline, moved: ActionPlace, landing: Landing): readonly PlannedEdit[] {
  const { runOrder, at } = landing
  return [
    ...shiftRequests(landing),
    {
      edit: 'action.move',
      stage: stageReference(pipeline, moved.stage),
      action: actionReference(pipeline, moved),
      toStage: stageReference(pipeline, landing.stage),
      runOrder,
      at,
    },
  ]
}

/** The edits that add an action where it lands. */
export function addRequests(pipeline: Pipeline, action: unknown, landing: Landing): readonly PlannedEdit[] {
  const { at } = landing
  const isLast = at === pipeline.stages[landing.stage]?.actions.length
  const stage = stageReference(pipeline, landing.stage)
  return [...shiftRequests(landing), { edit: 'action.add', stage, action, ...(isLast ? {} : { at }) }]
}

/** The edit that puts a stage before another one, or nothing when it stands there already. */
export function moveStageRequests(pipeline: Pipeline, stage: number, before: number): readonly PlannedEdit[] {
  if (before === stage || before === stage + 1) return []
  return [{ edit: 'stage.move', stage: stageReference(pipeline, stage), to: before > stage ? before - 1 : before }]
}

/** How an edit names a stage: by its name, or by its index where the name is missing, intrinsic or taken twice. */
export function stageReference(pipeline: Pipeline, index: number): string | number {
  return reference(pipeline.stages, index)
}

/** How an edit names an action within its stage. */
export function actionReference(pipeline: Pipeline, place: ActionPlace): string | number {
  return reference(pipeline.stages[place.stage]?.actions ?? [], place.action)
}

type Entry = readonly [index: number, action: Action]

function landInColumn(
  stage: Stage,
  others: readonly Entry[],
  target: Extract<DropTarget, { kind: 'column' }>,
  leaving: number | undefined,
): Landing | undefined {
  const siblings = others.filter(([, { runOrder }]) => runOrder === target.runOrder)
  const before = target.before === leaving ? nextSibling(siblings, leaving) : target.before
  const next = others.findIndex(([index]) => index === before)
  const lastSibling = siblings.at(-1)
  const afterSiblings = lastSibling ? others.indexOf(lastSibling) + 1 : others.length
  const at = next === -1 ? afterSiblings : next
  const isHere = leaving !== undefined && stage.actions[leaving]?.runOrder === target.runOrder
  if (isHere && rank(siblings, leaving) === rankAt(siblings, others, at)) return undefined
  return { stage: target.stage, runOrder: target.runOrder, at, shifts: [] }
}

/** How many of the siblings stand before an index of the present list. */
function rank(siblings: readonly Entry[], index: number): number {
  return siblings.filter(([sibling]) => sibling < index).length
}

function rankAt(siblings: readonly Entry[], others: readonly Entry[], at: number): number {
  return siblings.filter((sibling) => others.indexOf(sibling) < at).length
}

function nextSibling(siblings: readonly Entry[], index: number | undefined): number | undefined {
  return index === undefined ? undefined : siblings.find(([sibling]) => sibling > index)?.[0]
}

/** Whether an action that has its column to itself is put right beside that column. */
function staysAlone(stage: Stage, index: number, after: number): boolean {
  const own = stage.actions[index]?.runOrder
  if (own === undefined) return false
  if (stage.actions.some((action, i) => i !== index && action.runOrder === own)) return false
  const previous = Math.max(0, ...stage.actions.map(({ runOrder }) => runOrder).filter((order) => order < own))
  return after === own || after === previous
}

/** A run order of its own right after `after`; later ones move up by one as far as they are in the way. */
function makeRoom(others: readonly Entry[], after: number): Pick<Landing, 'runOrder' | 'shifts'> {
  const taken = new Set(others.map(([, { runOrder }]) => runOrder))
  const runOrder = after + 1
  let end = runOrder
  while (taken.has(end)) end++
  const shifts = others
    .filter(([, action]) => action.runOrder >= runOrder && action.runOrder < end)
    .map(([index, action]) => ({ action: index, runOrder: action.runOrder + 1 }))
  return { runOrder, shifts }
}

/** The document keeps run order: after all that run earlier. An action that stands well already keeps its place. */
function sortedPlace(stage: Stage, others: readonly Entry[], runOrder: number, leaving: number | undefined): number {
  const earlier = others.filter(([, action]) => action.runOrder < runOrder)
  const last = earlier.at(-1)
  if (leaving !== undefined && stage.actions[leaving]) {
    const isAfterEarlier = earlier.every(([index]) => index < leaving)
    const isBeforeLater = others.every(([index, action]) => action.runOrder < runOrder || index > leaving)
    if (isAfterEarlier && isBeforeLater) return leaving
  }
  return last ? others.indexOf(last) + 1 : 0
}

function highest(others: readonly Entry[]): number {
  return others.reduce((most, [, { runOrder }]) => Math.max(most, runOrder), 0)
}

function shiftRequests({ stage, shifts }: Landing): readonly PlannedEdit[] {
  return shifts.map(({ action, runOrder }) => ({
    edit: 'set',
    path: `/stages/${stage}/actions/${action}/runOrder`,
    value: runOrder,
  }))
}

function reference(items: readonly { readonly name: string | undefined }[], index: number): string | number {
  const name = items[index]?.name
  if (name === undefined || name === '') return index
  return items.some((item, i) => i !== index && item.name === name) ? index : name
}
