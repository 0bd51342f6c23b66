import { type Message, say } from '#shared/model/message.ts'
import { resolvedDeclaration, unknownParameters } from './resolved.ts'
import type { Source, SourcePipeline } from './source.ts'
import type { Converted, ConversionTarget } from './target.ts'

/**
 * Writes a pipeline as something else. With values of parameters, functions are worked out as far as they tell; without
 * any, every function stays what it is.
 */
export function convert(
  source: Source,
  pipeline: SourcePipeline,
  target: ConversionTarget,
  parameters: Readonly<Record<string, string>> = {},
): Converted | { readonly refused: readonly Message[] } {
  const unknown = unknownParameters(source.template, parameters)
  if (unknown.length > 0) return { refused: unknown }
  // The same text says the same.
  if (target.isTemplate && source.format === target.id) return { text: source.text, notes: [] }
  const isWholeTemplate = target.isTemplate && source.template !== undefined
  const isResolving = Object.keys(parameters).length > 0 && !isWholeTemplate
  const converted = target.write(isResolving ? resolved(source, pipeline, parameters) : pipeline, source)
  const notes = [...pipeline.notes, ...lostComments(source, isWholeTemplate), ...converted.notes]
  if (!isWholeTemplate || Object.keys(parameters).length === 0) return { text: converted.text, notes }
  return {
    text: converted.text,
    notes: [...notes, say`The parameters had no effect: a template leaves functions to CloudFormation.`],
  }
}

function resolved(
  { template }: Source,
  pipeline: SourcePipeline,
  parameters: Readonly<Record<string, string>>,
): SourcePipeline {
  const { logicalId } = pipeline
  if (!template || logicalId === undefined) return pipeline
  return { ...pipeline, declaration: resolvedDeclaration(template, logicalId, parameters) ?? pipeline.declaration }
}

/** That comments are gone: one by one where everything else stays, else only that there were some. */
function lostComments({ comments }: Source, isWholeTemplate: boolean): readonly Message[] {
  if (isWholeTemplate || comments.length === 1) return comments.map((comment) => say`Left out: the comment ${comment}`)
  return comments.length === 0 ? [] : [say`Left out: ${comments.length} comments.`]
}
