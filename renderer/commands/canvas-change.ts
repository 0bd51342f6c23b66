import {
  actionReference,
  moveRequests,
  moveStageRequests,
  type PlannedEdit,
  stageReference,
} from '#shared/graph/landing.ts'
import { landAction } from '#shared/graph/landing.ts'
import type { DropTarget } from '#shared/graph/drop.ts'
import type { ActionPlace, ArtifactEdge } from '#shared/graph/flow.ts'
import { layoutPipeline } from '#shared/graph/layout.ts'
import { type Direction, neighbour, nudge } from '#shared/graph/walk.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'
import { uniqueName } from './canvas-add.ts'
import { carryOut, currentItem, selectedItems, selectItems, shownNow } from './canvas-edits.ts'
import { beginRename, canvasUi, chooseWay, endRename, focusItem } from './canvas-ui.ts'

/** Selects what an arrow key leads to, and focuses it. */
export function walk(direction: Direction): void {
  const shown = shownNow()
  if (!shown) return
  const from = currentItem()
  const first: Item | undefined = shown.pipeline.stages.length > 0 ? { stage: 0 } : undefined
  const to = from ? neighbour(layoutPipeline(shown.pipeline), from, direction) : first
  if (!to) return
  selectItems([to])
  focusItem(to)
}

/** Moves the selected action or stage one step in a direction. */
export function nudgeSelected(direction: Direction): void {
  const shown = shownNow()
  const item = currentItem()
  if (!shown || !item) return
  if (!('action' in item)) {
    if (direction === 'left' && item.stage > 0) moveStage(item.stage, item.stage - 1)
    if (direction === 'right' && item.stage < shown.pipeline.stages.length - 1) moveStage(item.stage, item.stage + 2)
    return
  }
  const landing = nudge(shown.pipeline, item, direction)
  if (!landing) return
  const moved = { stage: landing.stage, action: landing.at }
  const label = `Move action ${labelOf(shown.pipeline, item)}`
  if (carryOut(moveRequests(shown.pipeline, item, landing), label, [moved])) focusItem(moved)
}

/** Moves an action to where it was dropped. */
export function moveAction(item: ActionPlace, target: DropTarget): void {
  const shown = shownNow()
  const landing = shown && landAction(shown.pipeline, target, item)
  if (!shown || !landing) return
  const moved = { stage: landing.stage, action: landing.at }
  const label = `Move action ${labelOf(shown.pipeline, item)}`
  if (carryOut(moveRequests(shown.pipeline, item, landing), label, [moved])) focusItem(moved)
}

/** Moves a stage before the one at `before`, or to the end. */
export function moveStage(stage: number, before: number): void {
  const shown = shownNow()
  if (!shown) return
  const requests = moveStageRequests(shown.pipeline, stage, before)
  const moved = { stage: before > stage ? before - 1 : before }
  if (carryOut(requests, `Move stage ${labelOf(shown.pipeline, { stage })}`, [moved])) focusItem(moved)
}

/** Gives an item another name; nothing happens when it has that one already or the name is empty. */
export function rename(item: Item, to: string): boolean {
  const shown = shownNow()
  if (!shown) return false
  const before = labelOf(shown.pipeline, item)
  endRename()
  if (to === '' || to === before) return false
  const stage = stageReference(shown.pipeline, item.stage)
  const request =
    'action' in item
      ? { edit: 'action.rename', stage, action: actionReference(shown.pipeline, item), to }
      : { edit: 'stage.rename', stage, to }
  return carryOut([request], `Rename ${before}`, [item])
}

/** Cuts the way that was pressed, else takes away whatever is selected and goes to a neighbour of it. */
export function deleteSelected(): void {
  const { way } = canvasUi.getState()
  if (way) {
    disconnect(way)
    return
  }
  const shown = shownNow()
  const selection = selectedItems()
  if (!shown || selection.length === 0) return
  const { pipeline } = shown
  const stages = new Set(selection.flatMap((item) => ('action' in item ? [] : [item.stage])))
  const gone = selection.filter((item) => !('action' in item) || !stages.has(item.stage))
  const next = survivor(pipeline, gone)
  // From the end, so that indexes of what is still to go stay true.
  const requests = gone
    .toSorted(byPlace)
    .toReversed()
    .map((item) => removal(pipeline, item))
  const label = gone.length === 1 && gone[0] ? `Delete ${labelOf(pipeline, gone[0])}` : `Delete ${gone.length} items`
  if (!carryOut(requests, label, next ? [next] : [])) return
  if (next) focusItem(next)
}

/** Adds a copy of each selected item, with a name of its own. */
export function duplicateSelected(): void {
  const shown = shownNow()
  const item = currentItem()
  if (!shown || !item) return
  const { pipeline } = shown
  const siblings = 'action' in item ? (pipeline.stages[item.stage]?.actions ?? []) : pipeline.stages
  const as = uniqueName(
    labelOf(pipeline, item),
    siblings.map(({ name }) => name),
  )
  const stage = stageReference(pipeline, item.stage)
  const request: PlannedEdit =
    'action' in item
      ? { edit: 'action.duplicate', stage, action: actionReference(pipeline, item), as }
      : { edit: 'stage.duplicate', stage, as }
  if (!carryOut([request], `Duplicate ${labelOf(pipeline, item)}`)) return
  const copy = findByName(item, as)
  if (!copy) return
  selectItems([copy])
  beginRename(copy)
}

/** Selects every action. */
export function selectAll(): void {
  const stages = shownNow()?.pipeline.stages ?? []
  selectItems(stages.flatMap(({ actions }, stage) => actions.map((_, action) => ({ stage, action }))))
}

/** Takes an artifact out of an action's inputs. */
export function disconnect({ artifact, to }: ArtifactEdge): void {
  chooseWay(null)
  const shown = shownNow()
  if (!shown) return
  const stage = stageReference(shown.pipeline, to.stage)
  const request = {
    edit: 'artifact.disconnect',
    artifact,
    from: { stage, action: actionReference(shown.pipeline, to) },
  }
  if (carryOut([request], `Disconnect ${artifact}`, [to])) focusItem(to)
}

/** What an item is called on the canvas. */
export function labelOf(pipeline: Pipeline, item: Item): string {
  const stage = pipeline.stages[item.stage]
  return ('action' in item ? stage?.actions[item.action]?.label : stage?.label) ?? ''
}

function removal(pipeline: Pipeline, item: Item): PlannedEdit {
  const stage = stageReference(pipeline, item.stage)
  return 'action' in item
    ? { edit: 'action.remove', stage, action: actionReference(pipeline, item) }
    : { edit: 'stage.remove', stage }
}

/** Where the focus goes when items are taken away, by its place after that. */
function survivor(pipeline: Pipeline, gone: readonly Item[]): Item | undefined {
  const keys = new Set(gone.map(itemKey))
  const isGone = (item: Item) => keys.has(itemKey(item)) || keys.has(String(item.stage))
  const last = gone.at(-1)
  if (!last) return undefined
  const layout = layoutPipeline(pipeline)
  const ways: readonly Direction[] = 'action' in last ? ['down', 'up', 'left', 'right'] : ['right', 'left']
  const around = ways.flatMap((direction) => neighbour(layout, last, direction) ?? [])
  const inStage = around.filter((item) => item.stage === last.stage && 'action' in item)
  const candidates: readonly Item[] = [...inStage, { stage: last.stage }, ...around]
  const next = candidates.find((item) => !isGone(item))
  if (!next) return undefined
  const before = (other: Item) => !('action' in other) && other.stage < next.stage
  const stage = next.stage - gone.filter(before).length
  if (!('action' in next)) return { stage }
  const earlier = gone.filter((other) => 'action' in other && other.stage === next.stage && other.action < next.action)
  return { stage, action: next.action - earlier.length }
}

function findByName(like: Item, name: string): Item | undefined {
  const stages = shownNow()?.pipeline.stages ?? []
  if (!('action' in like)) {
    const stage = stages.findIndex((candidate) => candidate.name === name)
    return stage < 0 ? undefined : { stage }
  }
  const action = stages[like.stage]?.actions.findIndex((candidate) => candidate.name === name) ?? -1
  return action < 0 ? undefined : { stage: like.stage, action }
}

function byPlace(a: Item, b: Item): number {
  return a.stage - b.stage || ('action' in a ? a.action : -1) - ('action' in b ? b.action : -1)
}
