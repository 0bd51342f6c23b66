import { findTemplate } from '#shared/codecs/cloudformation/template-resources.ts'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { treeOf } from '#shared/codecs/read/read-document.ts'
import { plainObject } from '#shared/convert/plain-value.ts'
import { functionsIn } from '#shared/convert/prune.ts'
import { resolvedDeclaration } from '#shared/convert/resolved.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import { cloudFormationMember, tagsMember } from '#shared/model/schema/schema-at.ts'
import { isResolvedLater } from '#shared/model/settled.ts'
import { textsIn } from '#shared/model/texts.ts'
import { literal, shown, shownBriefly } from '#shared/model/value.ts'
import { isParameter } from '#shared/resolve/index.ts'

/** Where a pipeline is to be, or is: what a template may ask for. */
export interface Place {
  readonly region: string
  readonly accountId?: string
}

/** A pipeline of a document as CodePipeline’s API takes it. */
export interface Deployable {
  /** Absent where the document has none, or one that could not be worked out. */
  readonly name?: string
  /** Without version, tags and what only a template says. */
  readonly declaration: JsonObject
  /** There where the document speaks of tags at all. */
  readonly tags?: Readonly<Record<string, string>>
  /** What the document was pulled from, as far as it says so. */
  readonly origin: Origin
  /** What keeps it from being pushed. */
  readonly unresolved: readonly Undeployable[]
  /** What CodePipeline’s API has no words for, in sentences. */
  readonly notes: readonly string[]
}

export interface Origin {
  readonly version?: number
  readonly pipelineArn?: string
}

/** A place of the declaration that cannot be sent as it is. */
export interface Undeployable {
  readonly location: Location
  readonly message: string
}

/**
 * Takes a pipeline out of its document. The functions of a template are worked out with what is known of the place and
 * the values of parameters, among which resources of the stack may be (`Role.Arn`); parameters that mean nothing fail.
 */
export function deployable(
  document: ReadDocument,
  pipeline: Pick<DocumentPipeline, 'logicalId' | 'declaration'>,
  parameters: Readonly<Record<string, string>>,
  place: Place,
): Deployable | { readonly mistakes: readonly string[] } {
  const template = templateOf(document)
  const unknown = Object.keys(parameters).filter((name) => !isKnown(name, template))
  if (unknown.length > 0) {
    return { mistakes: unknown.map((name) => `There is no parameter and no resource named “${name}” in it.`) }
  }
  const { logicalId } = pipeline
  const isTemplate = template !== undefined && logicalId !== undefined
  const worked = isTemplate
    ? resolvedDeclaration(template, logicalId, withPlace(parameters, place), { hasUsualPlace: false })
    : undefined
  const { version, [cloudFormationMember]: own, [tagsMember]: tags, ...declaration } = worked ?? pipeline.declaration
  const name = literal(declaration.name)
  const found = isTemplate ? tagsIn(member(own, 'Tags'), 'Key', 'Value') : tagsIn(tags, 'key', 'value')
  return {
    ...(name === undefined ? {} : { name }),
    declaration,
    ...(found === undefined ? {} : { tags: found }),
    origin: originOf(document, version),
    unresolved: [
      ...nameless(declaration.name),
      ...unresolvedIn(declaration, []),
      ...unresolvedIn(member(own, 'Tags') ?? [], [cloudFormationMember, 'Tags']),
      ...(isTemplate ? resolvedLater(declaration) : []),
    ],
    notes: Object.keys(isObject(own) ? own : {})
      .filter((name) => name !== 'Tags')
      .map((name) => `${name} is CloudFormation’s alone and was left out.`),
  }
}

function templateOf(document: ReadDocument): JsonObject | undefined {
  const tree = treeOf(document)
  const found = tree && findTemplate(tree.root)
  return found && plainObject(document.text, found.place)
}

function isKnown(name: string, template: JsonObject | undefined): boolean {
  if (template === undefined) return false
  const [logicalId = ''] = name.split('.')
  return isParameter(name, template) || member(template.Resources, logicalId) !== undefined
}

function withPlace(parameters: Readonly<Record<string, string>>, { region, accountId }: Place) {
  return {
    'AWS::Region': region,
    ...(accountId === undefined ? {} : { 'AWS::AccountId': accountId }),
    ...parameters,
  }
}

/** Tags by their keys; `undefined` where there is no list of them. */
function tagsIn(list: Json | undefined, key: string, value: string): Readonly<Record<string, string>> | undefined {
  if (!isList(list)) return undefined
  return Object.fromEntries(
    list.flatMap((tag) => {
      const name = literal(member(tag, key))
      return name === undefined ? [] : [[name, literal(member(tag, value)) ?? ''] as const]
    }),
  )
}

function originOf(document: ReadDocument, version: Json | undefined): Origin {
  const pipelineArn = literal(member(member(treeOf(document)?.root.node.value, 'metadata'), 'pipelineArn'))
  return {
    ...(typeof version === 'number' ? { version } : {}),
    ...(pipelineArn === undefined ? {} : { pipelineArn }),
  }
}

function nameless(name: Json | undefined): readonly Undeployable[] {
  if (name !== undefined) return []
  return [{ location: ['name'], message: 'Give the pipeline a name: only CloudFormation would make one up.' }]
}

function unresolvedIn(value: Json, at: Location): readonly Undeployable[] {
  return functionsIn(value, at).map(({ at: location, value: intrinsic }) => {
    const asked = [...new Set(askedIn(intrinsic))]
    const advice =
      asked.length === 0
        ? 'write its value instead'
        : `say what it is, with ${asked.map((name) => `--parameter ${name}=VALUE`).join(' ')}`
    return { location, message: `${toPointer(location)}, ${shownBriefly(intrinsic)}, cannot be worked out: ${advice}.` }
  })
}

/** The names that a function still asks for: parameters, resources and their attributes. */
function askedIn(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(askedIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'Ref' && typeof part === 'string') return [part]
    if (name === 'Fn::GetAtt') return [(isList(part) ? part : [part]).map(shown).join('.')]
    const [text, given] = isList(part) ? part : [part]
    if (name !== 'Fn::Sub' || typeof text !== 'string') return askedIn(part)
    const filled = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, asked = '']) => asked.trim())
    return [...filled.filter((asked) => member(given, asked) === undefined), ...askedIn(given ?? null)]
  })
}

function resolvedLater(declaration: JsonObject): readonly Undeployable[] {
  return [...textsIn(declaration, [])]
    .filter(({ text, isPart }) => !isPart && isResolvedLater(text))
    .map(({ location }) => ({
      location,
      message: `${toPointer(location)} holds a {{resolve:…}} that only CloudFormation fetches: write its value, or deploy the template with CloudFormation.`,
    }))
}
