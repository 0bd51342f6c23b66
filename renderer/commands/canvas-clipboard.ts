import { addRequests, landAction } from '#shared/graph/landing.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { type Action, type Pipeline, readAction, readPipeline } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { uniqueName } from './canvas-add.ts'
import { deleteSelected } from './canvas-change.ts'
import { carryOut, currentItem, selectedItems, shownNow } from './canvas-edits.ts'
import { focusItem } from './canvas-ui.ts'

/** The declarations of what is selected, as JSON text: of one item itself, of several a list. */
export function copiedText(): string | undefined {
  const shown = shownNow()
  if (!shown) return undefined
  const declarations = selectedItems().flatMap((item): Json[] => {
    const stage = shown.pipeline.stages[item.stage]
    const raw = 'action' in item ? stage?.actions[item.action]?.raw : stage?.raw
    return raw === undefined ? [] : [raw]
  })
  const [only] = declarations
  if (only === undefined) return undefined
  return JSON.stringify(declarations.length === 1 ? only : declarations, null, 2)
}

/** Takes the selected items away; their text is on the clipboard already. */
export function cutSelected(): void {
  deleteSelected()
}

/** Adds the actions or stages that a text declares, after the selection. False when it declares neither. */
export function pasteText(text: string): boolean {
  const shown = shownNow()
  const declarations = declarationsIn(text)
  if (!shown || declarations.length === 0) return false
  const { pipeline } = shown
  const stages = declarations.filter((declaration) => isList(member(declaration, 'actions')))
  if (stages.length === declarations.length) return pasteStages(pipeline, stages)
  return pasteActions(
    pipeline,
    declarations.filter((declaration) => isObject(member(declaration, 'actionTypeId'))),
  )
}

function pasteStages(pipeline: Pipeline, declarations: readonly JsonObject[]): boolean {
  const taken = pipeline.stages.map(({ name }) => name)
  const at = (currentItem()?.stage ?? pipeline.stages.length - 1) + 1
  const follow = freshArtifacts(pipeline, declarations.flatMap(actionsIn))
  const requests = declarations.flatMap((declaration, i) => {
    const name = nameOf(declaration, 'Stage', taken)
    const value = { ...declaration, name, actions: actionsIn(declaration).map(follow) }
    // Added with its name first and filled then, so that an unusual member of it comes along as it is.
    return [
      { edit: 'stage.add', name, at: at + i },
      { edit: 'set', path: `/stages/${at + i}`, value },
    ]
  })
  const pasted = declarations.map((_, i) => ({ stage: at + i }))
  return finish(requests, pasted)
}

function pasteActions(pipeline: Pipeline, declarations: readonly JsonObject[]): boolean {
  const current = currentItem()
  const stage = current?.stage ?? pipeline.stages.length - 1
  const place = pipeline.stages[stage]
  if (!place || declarations.length === 0) return false
  const after = current && 'action' in current ? place.actions[current.action]?.runOrder : undefined
  const landing = landAction(
    pipeline,
    after === undefined ? { kind: 'last', stage } : { kind: 'column', stage, runOrder: after, before: undefined },
  )
  if (!landing) return false
  const taken = place.actions.map(({ name }) => name)
  const follow = freshArtifacts(pipeline, declarations)
  const requests = declarations.flatMap((declaration, i) => {
    const copy = { ...follow(declaration), name: nameOf(declaration, 'Action', taken) }
    const here = { ...landing, at: landing.at + i }
    return addRequests(pipeline, withRunOrder(copy, landing.runOrder), here)
  })
  return finish(
    requests,
    declarations.map((_, i) => ({ stage, action: landing.at + i })),
  )
}

function finish(requests: Parameters<typeof carryOut>[0], pasted: Parameters<typeof carryOut>[2] & {}): boolean {
  const done = carryOut(requests, 'Paste', pasted)
  const last = pasted.at(-1)
  if (done && last) focusItem(last)
  return done
}

/** The name of a declaration, made unique; `taken` learns of it. */
function nameOf(declaration: JsonObject, otherwise: string, taken: (string | undefined)[]): string {
  const name = uniqueName(literal(member(declaration, 'name')) ?? otherwise, taken)
  taken.push(name)
  return name
}

/**
 * Gives output artifacts of the copies names that nobody else has, and lets copies that take them follow. An artifact
 * that was made elsewhere is still taken from there.
 */
function freshArtifacts(pipeline: Pipeline, copies: readonly JsonObject[]): (copy: JsonObject) => JsonObject {
  const taken = pipeline.stages.flatMap(({ actions }) => actions.flatMap(outputsOf))
  const names = new Map<string, string>()
  for (const name of copies.map(readAction).flatMap(outputsOf)) {
    const fresh = uniqueName(name, taken)
    taken.push(fresh)
    names.set(name, fresh)
  }
  const follow = (list: Json | undefined) =>
    isList(list) ? { list: list.map((artifact) => renamed(artifact, names)) } : undefined
  return (copy) => {
    const inputs = follow(copy.inputArtifacts)
    const outputs = follow(copy.outputArtifacts)
    return {
      ...copy,
      ...(inputs ? { inputArtifacts: inputs.list } : {}),
      ...(outputs ? { outputArtifacts: outputs.list } : {}),
    }
  }
}

function renamed(artifact: Json, names: ReadonlyMap<string, string>): Json {
  const name = literal(member(artifact, 'name'))
  const fresh = name === undefined ? undefined : names.get(name)
  return isObject(artifact) && fresh !== undefined && fresh !== name ? { ...artifact, name: fresh } : artifact
}

function actionsIn(stage: JsonObject): readonly JsonObject[] {
  const actions = stage.actions
  return isList(actions) ? actions.filter(isObject) : []
}

function outputsOf({ outputs }: Action): readonly string[] {
  return outputs.flatMap(({ name }) => name ?? [])
}

function withRunOrder(declaration: JsonObject, runOrder: number): JsonObject {
  if (runOrder !== 1) return { ...declaration, runOrder }
  const { runOrder: _, ...rest } = declaration
  return Object.hasOwn(declaration, 'runOrder') ? { ...rest, runOrder } : rest
}

function declarationsIn(text: string): readonly JsonObject[] {
  const value = parsed(text)
  const whole = isObject(value) ? readPipeline(value).stages : []
  if (whole.length > 0) return whole.map(({ raw }) => raw).filter(isObject)
  const list = isList(value) ? value : [value]
  return list
    .filter(isObject)
    .filter((item) => isObject(member(item, 'actionTypeId')) || isList(member(item, 'actions')))
}

/** Whatever else is on the clipboard is no declaration, and no mistake of the user's either. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
