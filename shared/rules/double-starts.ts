import { findActionType } from '#shared/catalog/index.ts'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import type { Action } from '#shared/model/action.ts'
import { isObject, type Json, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { problem } from './problem.ts'
import { resourceRules } from './resource-rules.ts'
import type { Problem } from './rule.ts'
import { canBePolled, startsByItself } from './starts.ts'

/**
 * The sources of a pipeline that are polled although an event rule or a webhook of the same template starts it
 * (UG/update-change-detection): every change starts it twice.
 */
export function doubleStarts(document: ReadDocument, key: string): readonly Problem[] {
  const pipeline = document.pipelines.find((one) => one.key === key)
  if (!document.template || !pipeline) return []
  const [first] = readPipeline(pipeline.declaration).stages
  return (first?.actions ?? []).flatMap((action, index): readonly Problem[] => {
    const type = findActionType(action.type)
    if (!canBePolled(type) || !startsByItself(action, type)) return []
    const starter = starterOf(document, key, action)
    if (starter === undefined) return []
    const location = at('stages', 0, 'actions', index, 'configuration', 'PollForSourceChanges')
    return [
      problem(resourceRules['double-start'], {
        location,
        message: say`Set “PollForSourceChanges” of source “${action.label}” to "false": “${starter}” starts the pipeline already, so that every change would start it twice.`,
        fixes: [{ title: say`Do not poll`, repairs: [{ set: location, value: 'false' }] }],
      }),
    ]
  })
}

/** The logical id of what starts the pipeline when this source changes. */
function starterOf({ template }: ReadDocument, key: string, { type }: Action): string | undefined {
  const event = { S3: 'aws.s3', CodeCommit: 'aws.codecommit' }[type.provider ?? '']
  if (event !== undefined) {
    return template?.eventRules().find(({ properties }) => {
      const pattern = member(properties ?? null, 'EventPattern')
      return mentions(member(pattern, 'source'), event) && speaksOf(member(properties ?? null, 'Targets'), key)
    })?.logicalId
  }
  return template?.resources.find(
    ({ type: kind, properties }) =>
      kind === 'AWS::CodePipeline::Webhook' && speaksOf(member(properties ?? null, 'TargetPipeline'), key),
  )?.logicalId
}

function mentions(value: Json | undefined, text: string): boolean {
  return value === text || (Array.isArray(value) && value.includes(text))
}

/** Whether a value refers to a resource: by Ref, Fn::GetAtt, or a variable of Fn::Sub. */
function speaksOf(value: Json | undefined, logicalId: string): boolean {
  if (typeof value === 'string') return value.includes(`\${${logicalId}}`) || value.includes(`\${${logicalId}.`)
  if (Array.isArray(value)) return value.some((item: Json) => speaksOf(item, logicalId))
  if (!isObject(value)) return false
  const attribute = member(value, 'Fn::GetAtt')
  if (value.Ref === logicalId || attribute === logicalId) return true
  if (Array.isArray(attribute) && attribute[0] === logicalId) return true
  return Object.values(value).some((item) => speaksOf(item, logicalId))
}
