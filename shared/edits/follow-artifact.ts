import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { shown, shownBriefly } from '#shared/model/value.ts'
import { type ActionChange, changed, each, everywhere } from './everywhere.ts'
import { escaped, mapItems, mapMembers, mapTexts } from './texts.ts'
import { listAt } from './update.ts'

/**
 * Gives an artifact another name wherever an action or rule names it. Where artifacts are named in configuration:
 * UG/action-reference-CodeBuild (PrimarySource), -ECSbluegreen (…Artifact, Image…ArtifactName), -CloudFormation and
 * -StackSets (`Name::path`, and Fn::GetArtifactAtt and Fn::GetParam in ParameterOverrides).
 */
export function renamingArtifact(from: string, to: string): ActionChange {
  const rename = (text: string) => (text === from ? to : text)
  const inPath = renamingInPath(from, to)
  return (action) => {
    const result: Record<string, Json> = {}
    for (const name of ['inputArtifacts', 'outputArtifacts']) {
      const list = action[name]
      if (list !== undefined) result[name] = each(list, (item) => renamedItem(item, rename))
    }
    if (isObject(action.configuration)) {
      result.configuration = mapMembers(action.configuration, (key, value) => {
        if (nameKeys.test(key)) return renamed(value, rename)
        const followed = pathKeys.has(key) ? mapTexts(value, inPath) : value
        return inCalls(followed, from, to)
      })
    }
    return changed(action, result)
  }
}

/** Keys whose value is an artifact’s name. */
const nameKeys = /^(?:PrimarySource|\w*Artifact|\w*ArtifactName)$/

/** Keys whose value may be a file in an artifact, as `Name::path`. */
const pathKeys: ReadonlySet<string> = new Set([
  'TemplatePath',
  'TemplateConfiguration',
  'ParameterOverrides',
  'Parameters',
  'DeploymentTargets',
])

function renamedItem(item: JsonObject, rename: (text: string) => string): JsonObject {
  return item.name === undefined ? item : changed(item, { name: renamed(item.name, rename) })
}

/** A name that is text, or one that a function chooses; what a function puts together of parts is another name. */
function renamed(value: Json, rename: (text: string) => string): Json {
  return isObject(value) && (Object.hasOwn(value, 'Fn::Join') || Object.hasOwn(value, 'Fn::Split'))
    ? value
    : mapTexts(value, rename)
}

function renamingInPath(from: string, to: string): (text: string) => string {
  // Not as the end of another name, and not as `${AWS::Region}`, which is CloudFormation’s own.
  const path = new RegExp(`(?<![A-Za-z0-9_-]|\\$\\{)${escaped(from)}::`, 'g')
  const call = new RegExp(`((\\\\*")Fn::Get(?:ArtifactAtt|Param)\\2\\s*:\\s*\\[\\s*\\2)${escaped(from)}(?=\\2)`, 'g')
  return (text) => text.replaceAll(path, () => `${to}::`).replaceAll(call, (_, before: string) => before + to)
}

/** Calls that a template gives as objects: the first argument is the artifact. */
function inCalls(value: Json, from: string, to: string): Json {
  if (isList(value)) return mapItems(value, (item) => inCalls(item, from, to))
  if (!isObject(value)) return value
  return mapMembers(value, (name, part) => {
    if (!calls.has(name) || !isList(part)) return inCalls(part, from, to)
    return mapItems(part, (item, index) => (index === 0 && item === from ? to : item))
  })
}

const calls: ReadonlySet<string> = new Set(['Fn::GetArtifactAtt', 'Fn::GetParam'])

/**
 * In words, where an artifact was spoken of and could not be followed after it was renamed: a build’s directory is named
 * after it, and functions stand where only the text can be edited.
 */
export function unfollowedArtifact(declaration: JsonObject, from: string): readonly string[] {
  const directory = `CODEBUILD_SRC_DIR_${from}`
  const word = new RegExp(`${escaped(directory)}(?![A-Za-z0-9_-])`)
  const notes = new Set<string>()
  const note = (what: string, words: string) => notes.add(`${what} speaks of ${words}, which was left as it is.`)
  const whole = (value: Json) => {
    if (speaksOf(value, from)) note(shownBriefly(value), `artifact “${from}”`)
    return value
  }
  everywhere(
    declaration,
    (action) => {
      const name = `Action ${shown(action.name)}`
      const texts = JSON.stringify([action.commands ?? null, action.configuration ?? null])
      if (word.test(texts)) note(name, directory)
      for (const list of ['inputArtifacts', 'outputArtifacts']) {
        each(
          action[list] ?? null,
          (item) => item,
          (value) => {
            if (speaksOf(value, from)) note(name, `artifact “${from}” in ${shownBriefly(value)}`)
            return value
          },
        )
      }
      for (const [key, value] of Object.entries(isObject(action.configuration) ? action.configuration : {})) {
        const isAsked = nameKeys.test(key) || pathKeys.has(key) || mentionsFile(value, from)
        if (isAsked && speaksOf(value, from)) note(name, `artifact “${from}” in ${key}`)
      }
      return action
    },
    whole,
  )
  return [...notes]
}

/** Whether a text in the value is the name itself or begins with it as a file in the artifact. */
function speaksOf(value: Json, artifact: string): boolean {
  let isSpokenOf = false
  mapTexts(value, (text) => {
    if (text === artifact || text.startsWith(`${artifact}::`)) isSpokenOf = true
    return text
  })
  return isSpokenOf
}

function mentionsFile(value: Json, artifact: string): boolean {
  return typeof value === 'string' && value.startsWith(`${artifact}::`)
}

/** Every name of an output artifact in the pipeline. */
export function artifactNames(declaration: JsonObject): ReadonlySet<string> {
  const names = new Set<string>()
  everywhere(declaration, (action) => {
    for (const item of listAt(action, 'outputArtifacts')) {
      const name = member(item, 'name')
      if (typeof name === 'string') names.add(name)
    }
    return action
  })
  return names
}
