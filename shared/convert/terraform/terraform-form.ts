import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'

/**
 * A declaration built as the provider has it: artifact stores in a list with their Regions, output artifacts with files
 * apart from others, tags as a map.
 */
export function toTerraformForm(declaration: JsonObject): { form: JsonObject; notes: readonly Message[] } {
  const notes: Message[] = []
  const { artifactStore, artifactStores, [cloudFormationMember]: own, ...rest } = declaration
  const { Tags: tags, ...others } = isObject(own) ? own : {}
  const stores = storesIn(artifactStore, artifactStores, notes)
  const form: Record<string, Json> = { ...rest, ...(stores ? { stores } : {}) }
  if (isList(rest.stages)) form.stages = rest.stages.map(stageForm)
  if (tags !== undefined) form.tags = tagMap(tags)
  if (Object.keys(others).length > 0) form[cloudFormationMember] = others
  return { form, notes }
}

/** The declaration that is built like this in the provider's words. */
export function fromTerraformForm(form: JsonObject): JsonObject {
  const { stores, tags, ...rest } = form
  return {
    ...rest,
    ...(isList(stores) ? storeMembers(stores) : {}),
    ...(isList(rest.stages) ? { stages: rest.stages.map(fromStageForm) } : {}),
    ...(isObject(tags) ? { [cloudFormationMember]: { Tags: fromTagMap(tags) } } : {}),
  }
}

function storesIn(store: Json | undefined, stores: Json | undefined, notes: Message[]): readonly Json[] | undefined {
  if (store !== undefined) return [store]
  if (!isObject(stores) || isIntrinsic(stores)) return undefined
  const entries = Object.entries(stores)
  // With one store the provider takes no Region.
  if (entries.length === 1) {
    notes.push(
      say`Written without its Region, which Terraform takes only of several: ${toPointer(['artifactStores'])}.`,
    )
    return entries.map(([, only]) => only)
  }
  return entries.map(([region, one]) => ({ region: regionValue(region), ...(isObject(one) ? one : {}) }))
}

function storeMembers(stores: readonly Json[]): JsonObject {
  const [only, ...others] = stores
  if (only !== undefined && others.length === 0 && member(only, 'region') === undefined) return { artifactStore: only }
  const entries = stores.map((one): readonly [string, Json] => {
    const { region = '', ...store } = isObject(one) ? one : {}
    return [typeof region === 'string' ? region : JSON.stringify(region), store]
  })
  return { artifactStores: Object.fromEntries(entries) }
}

/** A Region that is a function is a key as JSON text. */
function regionValue(key: string): Json {
  if (!key.startsWith('{')) return key
  try {
    const value: Json = JSON.parse(key)
    return isIntrinsic(value) ? value : key
  } catch {
    // A Region with an odd name.
    return key
  }
}

function stageForm(stage: Json): Json {
  if (!isObject(stage) || !isList(stage.actions)) return stage
  return { ...stage, actions: stage.actions.map(actionForm) }
}

/** Artifacts of files stand in blocks, and so do all of a Commands action. */
function actionForm(action: Json): Json {
  if (!isObject(action) || !isList(action.outputArtifacts)) return action
  const isCompute = member(action.actionTypeId, 'category') === 'Compute'
  if (!isCompute && !action.outputArtifacts.some((one) => member(one, 'files') !== undefined)) return action
  const { outputArtifacts, ...rest } = action
  return outputArtifacts.length === 0 ? action : { ...rest, computeArtifacts: outputArtifacts }
}

function fromStageForm(stage: Json): Json {
  if (!isObject(stage) || !isList(stage.actions)) return stage
  return { ...stage, actions: stage.actions.map(fromActionForm) }
}

function fromActionForm(action: Json): Json {
  if (!isObject(action) || !isList(action.computeArtifacts)) return action
  const { computeArtifacts, ...rest } = action
  return { ...rest, outputArtifacts: computeArtifacts }
}

function tagMap(tags: Json): Json {
  if (!isList(tags) || tags.some((tag) => typeof member(tag, 'Key') !== 'string')) return tags
  return Object.fromEntries(tags.map((tag) => [shown(member(tag, 'Key')), member(tag, 'Value') ?? '']))
}

function fromTagMap(tags: JsonObject): Json {
  return isIntrinsic(tags) ? tags : Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}
