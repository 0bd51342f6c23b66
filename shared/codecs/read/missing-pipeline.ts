import { isObject, type Json, member } from '#shared/model/json.ts'
import type { DocumentFormat } from '../codec.ts'
import type { Notation, TextTree } from '../notation.ts'
import type { TextProblem } from '../text.ts'

/** What is wrong with a text of white space. */
export function emptyText(text: string): TextProblem {
  return {
    rule: 'document-empty',
    severity: 'error',
    message: 'The document is empty. Start with {"pipeline": {"name": …, "stages": […]}}, or with a template.',
    range: { start: 0, end: Math.min(1, text.length) },
  }
}

/** What is wrong with a text that parses and holds no pipeline, in words that fit what it holds instead. */
export function missingPipeline(
  { name }: Notation,
  { text, root }: TextTree,
  format: DocumentFormat | null,
): TextProblem {
  return {
    rule: 'document-without-pipeline',
    severity: 'error',
    message: format === null ? adviceFor(name, root.node.value) : adviceForTemplate,
    range: { start: root.offset, end: Math.min(root.offset + root.node.length, endOfLine(text, root.offset)) },
  }
}

/** A text that does not parse because it is still to be filled in by a tool: it says so, before what follows from it. */
export function unrendered(text: string): readonly TextProblem[] {
  // `{{resolve:…}}` is CloudFormation’s own.
  const found = /\{%[-\s]|\{\{-?(?!resolve:)\s*[.\w]/.exec(text)
  if (!found) return []
  return [
    {
      rule: 'document-unrendered',
      severity: 'error',
      message: `Fill this in first: “${found[0].slice(0, 2)}” is for a tool such as Jinja, Go templates or Helm, and no CloudFormation.`,
      range: { start: found.index, end: found.index + 2 },
    },
  ]
}

const adviceForTemplate = 'There is no pipeline here: the template has no resource of type AWS::CodePipeline::Pipeline.'

function adviceFor(notation: string, value: Json): string {
  if (isObject(value) && Object.hasOwn(value, 'pipeline') && !isObject(value.pipeline)) {
    return 'Make “pipeline” an object: the pipeline’s declaration.'
  }
  const declaration = member(value, 'pipeline') ?? value
  if (isObject(declaration) && Object.hasOwn(declaration, 'stages')) {
    return `Write this as JSON: CodePipeline’s own declarations are not read from ${notation}.`
  }
  if (isResource(value) || (isObject(value) && Object.values(value).some(isResource))) {
    return 'Put this resource under “Resources”: it is only a part of a template.'
  }
  return 'There is no pipeline here: expected CodePipeline’s JSON, with “stages” at the top or under “pipeline”, or a template.'
}

function isResource(value: Json): boolean {
  return member(value, 'Type') === 'AWS::CodePipeline::Pipeline'
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
