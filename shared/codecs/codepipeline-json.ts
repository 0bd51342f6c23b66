import { isObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import type { Codec, DocumentPipeline, ReadDocument, TextProblem } from './codec.ts'
import { patchJson } from './json/json-patch.ts'
import { jsonProblems, parseJson, reparseInSteps, reparseJson } from './json/json-tree.ts'
import { childOf, eachDuplicate, locationAt, type PlacedNode, placed, rangeAt, type SyntaxNode } from './syntax.ts'

/**
 * CodePipeline's own JSON, as `get-pipeline` prints it and `create-pipeline` and `update-pipeline` take it: a bare
 * declaration, or one under `pipeline` with `metadata` or `tags` beside it.
 */
export const codepipelineJson: Codec = {
  id: 'codepipeline-json',

  read(text, previous, changes) {
    const reading = previous && readings.get(previous)
    if (reading) {
      const root =
        (changes && previous.parses ? reparseInSteps(reading.root, previous.text, changes) : undefined) ??
        reparseJson(reading.root, reading.text, text)
      if (root) return root === reading.root && text === previous.text ? previous : readTree(text, root, [])
    }
    if (previous) {
      // While a text is broken only its problems matter: what it said last is with those who read it then.
      const problems = jsonProblems(text)
      if (problems.length > 0) {
        const document = unreadable(text, text.trim() === '' ? [nothing(text)] : problems)
        if (reading) readings.set(document, reading)
        return document
      }
    }
    const { root, problems } = parseJson(text, reading?.root)
    if (!root) return unreadable(text, text.trim() === '' ? [nothing(text)] : problems)
    return readTree(text, root, problems)
  },

  patch(document, pipeline, after) {
    const reading = readings.get(document)
    const declaration = reading && declarationNode(reading.root)
    if (!declaration || declaration.node.value !== pipeline.declaration) {
      throw new Error('A patch needs the document that the pipeline was read from.')
    }
    return patchJson(document.text, declaration, after)
  },
}

/**
 * The last text without problems that a document comes from, and what was read from it; kept outside of the document,
 * since nobody else has any business with it.
 */
const readings = new WeakMap<ReadDocument, { readonly text: string; readonly root: SyntaxNode }>()

function readTree(text: string, root: SyntaxNode, syntaxProblems: readonly TextProblem[]): ReadDocument {
  const problems = [...syntaxProblems]
  // In a broken text a repeated name may be the other half of something.
  if (problems.length === 0)
    eachDuplicate({ node: root, offset: root.start }, (name, range) => {
      problems.push({
        rule: 'duplicate-key',
        severity: 'warning',
        message: `Remove one of the members named “${name}”: readers of JSON take only the last.`,
        range,
      })
    })
  const declaration = declarationNode(root)
  if (!declaration && syntaxProblems.length === 0) problems.push(nothing(text, root))
  const document: ReadDocument = {
    text,
    format: declaration ? 'codepipeline-json' : null,
    pipelines: declaration ? [documentPipeline(declaration)] : [],
    problems,
    parses: syntaxProblems.length === 0,
  }
  if (document.parses) readings.set(document, { text, root })
  return document
}

function documentPipeline(root: PlacedNode): DocumentPipeline {
  const declaration = isObject(root.node.value) ? root.node.value : {}
  return {
    key: '',
    name: literal(member(declaration, 'name')),
    declaration,
    rangeOf: (location, part) => rangeAt(root, location, part),
    locationAt: (offset) => locationAt(root, offset),
  }
}

/** Where the declaration stands in the text, if there is one. */
function declarationNode(root: SyntaxNode): PlacedNode | undefined {
  const outermost = { node: root, offset: root.start }
  const wrapped = childOf(root, 'pipeline')
  if (wrapped) return wrapped.node.kind === 'object' ? placed(outermost, wrapped) : undefined
  return declarationMembers.some((name) => childOf(root, name)) && !childOf(root, 'Resources') ? outermost : undefined
}

/** Members by which a bare declaration is known, even while others are still missing. */
const declarationMembers = ['stages', 'roleArn', 'artifactStore', 'artifactStores', 'pipelineType', 'executionMode']

function nothing(text: string, root?: SyntaxNode): TextProblem {
  return {
    rule: text.trim() === '' ? 'document-empty' : 'document-without-pipeline',
    severity: 'error',
    message: adviceFor(text, root?.value),
    range: root
      ? { start: root.start, end: Math.min(root.start + root.length, endOfLine(text, root.start)) }
      : { start: 0, end: Math.min(1, text.length) },
  }
}

function adviceFor(text: string, value: SyntaxNode['value'] | undefined): string {
  if (text.trim() === '') return 'The document is empty. Start with {"pipeline": {"name": …, "stages": […]}}.'
  if (isObject(value) && Object.hasOwn(value, 'pipeline'))
    return 'Make “pipeline” an object: the pipeline’s declaration.'
  if (isObject(value) && Object.hasOwn(value, 'Resources')) {
    return 'This is a CloudFormation template, which cannot be read yet: open the pipeline’s CodePipeline JSON.'
  }
  return 'There is no pipeline here: expected an object with “stages”, or one with such an object under “pipeline”.'
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

function unreadable(text: string, problems: readonly TextProblem[]): ReadDocument {
  return { text, format: null, pipelines: [], problems, parses: false }
}
