import { toProperties } from '#shared/codecs/cloudformation/to-properties.ts'
import type { JsonObject } from '#shared/model/json.ts'
import type { Message } from '#shared/model/message.ts'
import { prune, unresolved } from './prune.ts'
import type { Source, SourcePipeline } from './source.ts'

/** A template that says what a source says: its own one, or a new one with the pipeline for its only resource. */
export function templateOf(
  pipeline: SourcePipeline,
  { whole, format }: Source,
): { readonly template: JsonObject; readonly notes: readonly Message[] } {
  if (whole) return { template: whole, notes: [] }
  const { declaration, notes } = prune(pipeline.declaration, unknownToTemplates)
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Pipeline: { Type: 'AWS::CodePipeline::Pipeline', Properties: toProperties(declaration, {}) } },
  }
  // CloudFormation cannot work out what is not of its own.
  return { template, notes: [...notes, ...(format === 'terraform' ? unresolved(declaration) : [])] }
}

/** CloudFormation counts versions itself, and has no timeouts of rules. */
export const unknownToTemplates = ['beforeEntry', 'onSuccess', 'onFailure']
  .map((position) => `stages/*/${position}/conditions/*/rules/*/timeoutInMinutes`)
  .concat('version')
