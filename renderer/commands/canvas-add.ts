import type { ActionType } from '#shared/catalog/action-type.ts'
import { applyEdit } from '#shared/edits/index.ts'
import { declareAction } from '#shared/edits/new-action.ts'
import type { DropTarget } from '#shared/graph/drop.ts'
import type { ActionPlace } from '#shared/graph/flow.ts'
import { actionReference, addRequests, landAction, type PlannedEdit, stageReference } from '#shared/graph/landing.ts'
import { type JsonObject, isObject, member } from '#shared/model/json.ts'
import { type Action, type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import type { Item } from '#renderer/state/selection.ts'
import { carryOut, currentItem, shownNow } from './canvas-edits.ts'
import { beginRename, focusItem } from './canvas-ui.ts'

/** Adds a new action of a type where it was dropped, selects it and lets its name be typed. */
export function addActionAt(type: ActionType, target: DropTarget): void {
  const shown = shownNow()
  if (shown) addTo(shown.pipeline, type, target, [])
}

/** Adds a new action after the selection: right after the selected action, at the end of the selected stage. */
export function addActionAfterSelection(type: ActionType): void {
  const shown = shownNow()
  if (!shown) return
  const { pipeline } = shown
  if (pipeline.stages.length > 0) {
    addTo(pipeline, type, placeAfter(pipeline, type, currentItem()), [])
    return
  }
  const request = { edit: 'stage.add', name: type.category === 'Source' ? 'Source' : type.category }
  const outcome = applyEdit(pipeline.raw, request)
  if ('refused' in outcome) return
  addTo(readPipeline(outcome.declaration), type, { kind: 'last', stage: 0 }, [request])
}

/** Adds a new action that runs in parallel to the selected one. */
export function addParallelAction(type: ActionType): void {
  const shown = shownNow()
  const item = currentItem()
  if (!shown || !item) return
  const runOrder = actionOf(shown.pipeline, item)?.runOrder
  if (runOrder === undefined) addActionAfterSelection(type)
  else addTo(shown.pipeline, type, { kind: 'column', stage: item.stage, runOrder, before: undefined }, [])
}

/** Makes the selected action one of another type; configuration that the new type does not know goes. */
export function replaceProvider(type: ActionType): void {
  const shown = shownNow()
  const item = currentItem()
  if (!shown || !item || !('action' in item)) return
  const { category, owner, provider, version } = type
  const path = `/stages/${item.stage}/actions/${item.action}`
  const requests: PlannedEdit[] = [
    { edit: 'set', path: `${path}/actionTypeId`, value: { category, owner, provider, version } },
  ]
  const configuration = member(actionOf(shown.pipeline, item)?.raw, 'configuration')
  if (isObject(configuration)) {
    const kept = Object.entries(configuration).filter(([key]) => Object.hasOwn(type.fields, key))
    if (kept.length < Object.keys(configuration).length) {
      const value: JsonObject = Object.fromEntries(kept)
      requests.push({ edit: 'set', path: `${path}/configuration`, value })
    }
  }
  carryOut(requests, `Replace provider by ${type.title}`, [item])
}

/** Adds a stage at the end, or before the one at `at`, selects it and lets its name be typed. */
export function addStage(at?: number): void {
  const shown = shownNow()
  if (!shown) return
  const { stages } = shown.pipeline
  const name = uniqueName(
    stages.length === 0 ? 'Source' : 'Stage',
    stages.map((stage) => stage.name),
  )
  const item = { stage: at ?? stages.length }
  const request = { edit: 'stage.add', name, ...(at === undefined ? {} : { at }) }
  if (carryOut([request], `Add stage ${name}`, [item])) beginRename(item)
}

/** Lets the output of one action go into another one. */
export function connect(from: ActionPlace, to: ActionPlace): void {
  const shown = shownNow()
  if (!shown) return
  const { pipeline } = shown
  const name = (place: ActionPlace) => ({
    stage: stageReference(pipeline, place.stage),
    action: actionReference(pipeline, place),
  })
  const choice = artifactFor(pipeline, from, to)
  const request = { edit: 'artifact.connect', from: name(from), to: name(to), ...choice }
  if (carryOut([request], 'Connect', [to])) focusItem(to)
}

/** Of several artifacts the first that the other action does not take yet; the edit chooses where there is no choice. */
function artifactFor(pipeline: Pipeline, from: ActionPlace, to: ActionPlace): { readonly artifact?: string } {
  const taken = actionOf(pipeline, to)?.inputs.map(({ name }) => name) ?? []
  const outputs = actionOf(pipeline, from)?.outputs.flatMap(({ name }) => name ?? []) ?? []
  const artifact = outputs.find((name) => !taken.includes(name)) ?? outputs[0]
  return outputs.length > 1 && artifact !== undefined ? { artifact } : {}
}

/** A name that none of `taken` has: the name itself, or with the smallest number that makes it free. */
export function uniqueName(name: string, taken: readonly (string | undefined)[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name}${number}`)) number++
  return `${name}${number}`
}

function addTo(pipeline: Pipeline, type: ActionType, target: DropTarget, before: readonly PlannedEdit[]): void {
  const landing = landAction(pipeline, target)
  if (!landing) return
  const { stage, runOrder, at } = landing
  const declaration = declareAction(pipeline, type, { stage, runOrder })
  const item = { stage, action: at }
  const requests = [...before, ...addRequests(pipeline, declaration, landing)]
  if (carryOut(requests, `Add ${type.title}`, [item])) beginRename(item)
}

function placeAfter(pipeline: Pipeline, type: ActionType, item: Item | undefined): DropTarget {
  const action = item && actionOf(pipeline, item)
  if (item && action) return { kind: 'between', stage: item.stage, after: action.runOrder }
  if (item) return { kind: 'last', stage: item.stage }
  const first = pipeline.stages[0]?.actions[0]
  if (type.category !== 'Source') return { kind: 'last', stage: pipeline.stages.length - 1 }
  return first ? { kind: 'column', stage: 0, runOrder: first.runOrder, before: undefined } : { kind: 'last', stage: 0 }
}

function actionOf(pipeline: Pipeline, item: Item): Action | undefined {
  return 'action' in item ? pipeline.stages[item.stage]?.actions[item.action] : undefined
}
