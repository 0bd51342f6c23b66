import { builtInCatalog, type Catalog, findRuleType } from '#shared/catalog/index.ts'
import type { Field } from '#shared/catalog/field.ts'
import type { DocumentPipeline, ReadDocument, TextRange } from '#shared/codecs/codec.ts'
import { actionAt, artifactFlow } from '#shared/graph/flow.ts'
import { variableFlow } from '#shared/graph/references.ts'
import { member } from '#shared/model/json.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { described } from './describe.ts'
import { fieldsAt } from './fields-at.ts'
import { actionPlaceOf } from './place-of.ts'
import { referenceInText } from './renaming.ts'

/** What is known of a place in a text. */
export interface Explanation {
  readonly range: TextRange
  /** What it is about, as the document writes it. */
  readonly title: string
  readonly lines: readonly Message[]
  readonly docs?: string
}

/** Explains what stands at a place: a member, a setting, an action type, an artifact, a variable. */
export function explanationAt(
  document: ReadDocument,
  offset: number,
  catalog: Catalog = builtInCatalog,
): Explanation | undefined {
  for (const source of document.pipelines) {
    const location = source.locationAt(offset)
    if (!location || location.length === 0) continue
    return explained({ document, source, location, offset, catalog })
  }
  return undefined
}

interface Place {
  readonly document: ReadDocument
  readonly source: DocumentPipeline
  readonly location: Location
  readonly offset: number
  readonly catalog: Catalog
}

function explained(place: Place): Explanation | undefined {
  const { source, location, offset } = place
  const nameRange = source.rangeOf(location, 'name')
  const isName = typeof location.at(-1) === 'string' && offset >= nameRange.start && offset <= nameRange.end
  return isName ? memberExplained(place, nameRange) : valueExplained(place, source.rangeOf(location))
}

function memberExplained(place: Place, range: TextRange): Explanation | undefined {
  const { document, source, location, catalog } = place
  const title = document.text.slice(range.start, range.end).replaceAll(/^["']|["']$/g, '')
  const pipeline = readPipeline(source.declaration)
  const setting = fieldsAt({ pipeline, catalog, action: actionOf(pipeline, location) }, location)
  const field = setting?.key === undefined ? undefined : setting.fields[setting.key]
  if (setting && field) return { range, title, lines: fieldLines(field), docs: setting.docs }
  const schema = schemaAt(location)
  if (schema?.description === undefined) return undefined
  const lines = [described(schema.description)]
  if (schema.enum) lines.push(say`One of: ${schema.enum.join(', ')}.`)
  if (schema.words !== undefined) lines.push(say`Allowed: ${schema.words}.`)
  if (schema.maxLength !== undefined) lines.push(say`At most ${schema.maxLength} characters.`)
  if (schema.default !== undefined) lines.push(say`Where it is absent: ${String(schema.default)}.`)
  return { range, title, lines, docs: structurePage }
}

const structurePage = 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html'

function fieldLines(field: Field): readonly Message[] {
  const lines = [described(field.help)]
  if (field.required) lines.push(say`Required.`)
  if (field.requiredWhen) lines.push(say`Required when ${field.requiredWhen.words}.`)
  if (field.unusedWhen) lines.push(say`Without effect when ${field.unusedWhen.words}.`)
  if (field.choices) lines.push(say`One of: ${field.choices.join(', ')}.`)
  if (field.pattern) lines.push(say`Allowed: ${field.pattern.words}.`)
  if (field.default !== undefined) lines.push(say`Where it is absent: ${field.default}.`)
  return lines
}

function valueExplained(
  { document, source, location, offset, catalog }: Place,
  range: TextRange,
): Explanation | undefined {
  const pipeline = readPipeline(source.declaration)
  const value = valueAt(source.declaration, location)
  const reference = referenceInText(document.text, offset, range)
  if (reference) return referenceExplained(pipeline, reference, catalog)
  if (typeof value !== 'string') return undefined
  const action = actionOf(pipeline, location)
  if (location.includes('actionTypeId') && action) {
    const type = catalog.find(action.type)
    return (
      type && {
        range,
        title: type.title,
        lines: [described(type.description), ...(type.notes ?? []).map(described)],
        docs: type.docs,
      }
    )
  }
  if (location.includes('ruleTypeId')) {
    const rule = valueAt(source.declaration, location.slice(0, location.indexOf('ruleTypeId') + 1))
    const provider = member(rule, 'provider')
    const type = typeof provider === 'string' ? findRuleType(provider) : undefined
    return type && { range, title: type.title, lines: [described(type.description)], docs: type.docs }
  }
  const isArtifact =
    location.at(-1) === 'name' && location.some((part) => part === 'inputArtifacts' || part === 'outputArtifacts')
  return isArtifact ? artifactExplained(pipeline, value, range) : undefined
}

function artifactExplained(pipeline: Pipeline, name: string, range: TextRange): Explanation | undefined {
  const uses = artifactFlow(pipeline).artifacts.get(name)
  if (!uses) return undefined
  const labels = (places: typeof uses.producers) =>
    places.map((place) => actionAt(pipeline, place)?.label ?? '').join(', ')
  return {
    range,
    title: name,
    lines: [
      uses.producers.length > 0 ? say`Put out by ${labels(uses.producers)}.` : say`No action puts it out.`,
      uses.consumers.length > 0 ? say`Taken in by ${labels(uses.consumers)}.` : say`No action takes it in.`,
    ],
  }
}

function referenceExplained(
  pipeline: Pipeline,
  reference: NonNullable<ReturnType<typeof referenceInText>>,
  catalog: Catalog,
): Explanation {
  const { namespace, key, namespaceRange, keyRange } = reference
  const range = { start: namespaceRange.start - 2, end: keyRange.end + 1 }
  return { range, title: `#{${namespace}.${key}}`, lines: referenceLines(pipeline, namespace, key, catalog) }
}

function referenceLines(pipeline: Pipeline, namespace: string, key: string, catalog: Catalog): readonly Message[] {
  if (namespace === 'codepipeline') return [say`The id of the execution.`]
  if (namespace === 'variables') {
    const variable = pipeline.variables.find(({ name }) => name === key)
    if (!variable) return [say`The pipeline declares no variable “${key}”.`]
    const lines = [
      variable.description === undefined ? say`A variable of the pipeline.` : described(variable.description),
    ]
    return variable.defaultValue === undefined ? lines : [...lines, say`Where it is absent: ${variable.defaultValue}.`]
  }
  const place = variableFlow(pipeline).namespaces.get(namespace)?.[0]
  const action = place && actionAt(pipeline, place)
  if (!action) return [say`No action has the namespace “${namespace}”.`]
  const help = catalog.find(action.type)?.outputVariables[key]
  const from = say`An output variable of action ${action.label}.`
  return help === undefined ? [from] : [described(help), from]
}

function actionOf(pipeline: Pipeline, location: Location) {
  const place = actionPlaceOf(location)
  return place && actionAt(pipeline, place)
}
