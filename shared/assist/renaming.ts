import type { ReadDocument, TextRange } from '#shared/codecs/codec.ts'
import { artifactFlow } from '#shared/graph/flow.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import { literalAt } from './literal-at.ts'

/** A name that can be changed together with everything that refers to it. */
export interface Renaming {
  readonly kind: 'stage' | 'action' | 'artifact' | 'namespace' | 'variable'
  readonly name: string
  /** The text of the name, without quotes. */
  readonly range: TextRange
  /** The key of the pipeline. */
  readonly pipeline: string
  /** The edit that gives it another name. */
  readonly edit: (to: string) => EditRequest
}

/** What can be renamed at a place of a document: a name where it is given, or where it is referred to. */
export function renamingAt(document: ReadDocument, offset: number): Renaming | undefined {
  for (const pipeline of document.pipelines) {
    const location = pipeline.locationAt(offset)
    if (!location || location.length === 0) continue
    const found = reference(document, pipeline.declaration, location, offset, pipeline.rangeOf(location))
    return found && { ...found, pipeline: pipeline.key }
  }
  return undefined
}

type Found = Omit<Renaming, 'pipeline'>

function reference(
  document: ReadDocument,
  declaration: Parameters<typeof readPipeline>[0],
  location: Location,
  offset: number,
  range: TextRange,
): Found | undefined {
  const value = valueAt(declaration, location)
  const literal = literalAt(document.text, range)
  if (typeof value !== 'string') return undefined
  const pipeline = readPipeline(declaration)
  const inText = referenceInText(document.text, offset, range)
  if (inText) {
    const { namespace, key, namespaceRange, keyRange } = inText
    if (offset <= namespaceRange.end) {
      const isNamed = pipeline.stages.some(({ actions }) => actions.some((action) => action.namespace === namespace))
      return isNamed ? namespaceOf(namespace, namespaceRange) : undefined
    }
    const isDeclared = namespace === 'variables' && pipeline.variables.some(({ name }) => name === key)
    return isDeclared ? variableOf(key, keyRange) : undefined
  }
  const whole = { name: value, range: literal }
  const [first, stage, second, action, third, , last] = location
  if (first === 'stages' && second === 'name' && typeof stage === 'number') {
    return { kind: 'stage', ...whole, edit: (to) => ({ edit: 'stage.rename', stage, to }) }
  }
  if (first === 'stages' && second === 'actions' && typeof stage === 'number' && typeof action === 'number') {
    if (third === 'name')
      return { kind: 'action', ...whole, edit: (to) => ({ edit: 'action.rename', stage, action, to }) }
    if (third === 'namespace') return namespaceOf(value, literal)
    if ((third === 'inputArtifacts' || third === 'outputArtifacts') && last === 'name')
      return artifactOf(value, literal)
    if (third === 'configuration' && location.length === 6) {
      const { artifacts } = artifactFlow(pipeline)
      if (artifacts.has(value)) return artifactOf(value, literal)
      const [artifact = ''] = value.split('::')
      const end = literal.start + artifact.length
      const isPath = value.startsWith(`${artifact}::`) && artifacts.has(artifact) && offset <= end
      return isPath ? artifactOf(artifact, { start: literal.start, end }) : undefined
    }
  }
  if (first === 'variables' && second === 'name') return variableOf(value, literal)
  if (first === 'triggers' && location.at(-1) === 'sourceActionName') {
    const index = pipeline.stages[0]?.actions.findIndex(({ name }) => name === value) ?? -1
    if (index < 0) return undefined
    return { kind: 'action', ...whole, edit: (to) => ({ edit: 'action.rename', stage: 0, action: index, to }) }
  }
  if (first === cloudFormationMember && location.at(-1) === 'StageName') {
    const index = pipeline.stages.findIndex(({ name }) => name === value)
    return index < 0
      ? undefined
      : { kind: 'stage', ...whole, edit: (to) => ({ edit: 'stage.rename', stage: index, to }) }
  }
  return undefined
}

function artifactOf(name: string, range: TextRange): Found {
  return { kind: 'artifact', name, range, edit: (to) => ({ edit: 'artifact.rename', artifact: name, to }) }
}

function namespaceOf(name: string, range: TextRange): Found {
  return { kind: 'namespace', name, range, edit: (to) => ({ edit: 'namespace.rename', namespace: name, to }) }
}

function variableOf(name: string, range: TextRange): Found {
  return { kind: 'variable', name, range, edit: (to) => ({ edit: 'variable.rename', variable: name, to }) }
}

/** The `#{namespace.key}` around an offset. */
export function referenceInText(
  text: string,
  offset: number,
  { start, end }: TextRange,
): { namespace: string; key: string; namespaceRange: TextRange; keyRange: TextRange } | undefined {
  for (const match of text.slice(start, end).matchAll(/#\{([A-Za-z0-9@_-]+)\.([A-Za-z0-9@_.-]+)\}/g)) {
    const [written, namespace = '', key = ''] = match
    const at = start + match.index
    if (offset < at || offset > at + written.length) continue
    const namespaceRange = { start: at + 2, end: at + 2 + namespace.length }
    const keyStart = namespaceRange.end + 1
    return { namespace, key, namespaceRange, keyRange: { start: keyStart, end: keyStart + key.length } }
  }
  return undefined
}
