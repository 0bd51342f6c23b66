import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { shown } from '#shared/model/value.ts'
import { listAt, mapTexts } from './update.ts'

/** A change of an action's declaration. */
export type ActionChange = (action: JsonObject) => JsonObject

/** Applies a change to every action and, as far as their members are the same, to every rule of a stage. */
export function inStage(stage: JsonObject, change: ActionChange): JsonObject {
  const result: Record<string, Json> = { ...stage }
  if (Array.isArray(stage.actions)) result.actions = mapList(stage.actions, change)
  for (const position of ['beforeEntry', 'onSuccess', 'onFailure']) {
    const group = stage[position]
    if (!isObject(group) || !Array.isArray(group.conditions)) continue
    const conditions = mapList(group.conditions, (condition) =>
      Array.isArray(condition.rules) ? changed(condition, { rules: mapList(condition.rules, change) }) : condition,
    )
    result[position] = changed(group, { conditions })
  }
  return changed(stage, result)
}

/** Applies a change to every action and rule of a pipeline. */
export function everywhere(declaration: JsonObject, change: ActionChange): JsonObject {
  if (!Array.isArray(declaration.stages)) return declaration
  return changed(declaration, { stages: mapList(declaration.stages, (stage) => inStage(stage, change)) })
}

/**
 * Gives an artifact another name wherever an action or rule names it. Where artifacts are named in configuration:
 * UG/action-reference-CodeBuild (PrimarySource), -ECSbluegreen (…Artifact, Image…ArtifactName), -CloudFormation
 * (`Name::path`, and Fn::GetArtifactAtt and Fn::GetParam in ParameterOverrides).
 */
export function renamingArtifact(from: string, to: string): ActionChange {
  const prefix = `${from}::`
  const call = new RegExp(`("Fn::Get(?:ArtifactAtt|Param)"\\s*:\\s*\\[\\s*)"${escaped(from)}"`, 'g')
  const inText = (text: string) =>
    text.startsWith(prefix) ? `${to}::${text.slice(prefix.length)}` : text.replaceAll(call, `$1"${to}"`)
  const inList = (list: readonly Json[]) => mapList(list, (item) => (item.name === from ? { ...item, name: to } : item))
  return (action) => {
    const result: Record<string, Json> = { ...action }
    for (const name of ['inputArtifacts', 'outputArtifacts']) {
      if (Array.isArray(action[name])) result[name] = inList(listAt(action, name))
    }
    if (isObject(action.configuration)) {
      const entries = Object.entries(action.configuration).map(([key, value]): [string, Json] => {
        if (value === from && artifactKeys.test(key)) return [key, to]
        return [key, mapTexts(value, inText)]
      })
      result.configuration = changed(action.configuration, Object.fromEntries(entries))
    }
    return changed(action, result)
  }
}

const artifactKeys = /^(?:PrimarySource|\w*Artifact|\w*ArtifactName)$/

/** Names in words where an artifact is spoken of and cannot be followed: a build's directory is named after it. */
export function unfollowedArtifact(declaration: JsonObject, from: string): readonly string[] {
  const directory = `CODEBUILD_SRC_DIR_${from}`
  const word = new RegExp(`${escaped(directory)}(?![A-Za-z0-9_-])`)
  const notes: string[] = []
  everywhere(declaration, (action) => {
    if (word.test(JSON.stringify([action.commands ?? null, action.configuration ?? null]))) {
      notes.push(`Action ${shown(action.name)} speaks of ${directory}, which was left as it is.`)
    }
    return action
  })
  return notes
}

/** Gives `#{from…}` another name in all that is resolved at run time (UG/reference-variables). */
export function renamingReference(from: string, to: string): ActionChange {
  const spelled = `#{${from}`
  const change = (text: string) =>
    text.includes(spelled) ? text.replaceAll(new RegExp(`#\\{${escaped(from)}(?=[.}])`, 'g'), () => `#{${to}`) : text
  return (action) => {
    const result: Record<string, Json> = { ...action }
    for (const name of ['configuration', 'commands', 'environmentVariables']) {
      const value = action[name]
      if (value !== undefined) result[name] = mapTexts(value, change)
    }
    return changed(action, result)
  }
}

/** Every name of an output artifact in the pipeline. */
export function artifactNames(declaration: JsonObject): ReadonlySet<string> {
  const names = new Set<string>()
  everywhere(declaration, (action) => {
    for (const item of listAt(action, 'outputArtifacts')) {
      if (isObject(item) && typeof item.name === 'string') names.add(item.name)
    }
    return action
  })
  return names
}

export function namespaces(declaration: JsonObject): ReadonlySet<string> {
  const names = new Set<string>()
  everywhere(declaration, (action) => {
    if (typeof action.namespace === 'string') names.add(action.namespace)
    return action
  })
  return names
}

function mapList(list: readonly Json[], change: (item: JsonObject) => Json): readonly Json[] {
  const items = list.map((item) => (isObject(item) ? change(item) : item))
  return items.some((item, index) => item !== list[index]) ? items : list
}

/** The object with other members; itself when none of them is another. */
function changed(object: JsonObject, members: JsonObject): JsonObject {
  return Object.entries(members).some(([name, value]) => object[name] !== value) ? { ...object, ...members } : object
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
