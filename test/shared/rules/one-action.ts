import { type Json, type JsonObject, member } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import type { RuleContext, RuleHead } from '#shared/rules/rule.ts'
import { action, bare, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { fixed, found } from './found.ts'

/** A pipeline with this action in the stage where an action of its kind belongs. */
export function around(declared: JsonObject): JsonObject {
  if (member(declared.actionTypeId, 'category') !== 'Source') return pipeline([stage('Work', [declared])])
  return bare([stage('Source', [declared, source()]), stage('Work', [action('Approval', 'Manual')])])
}

/** What a rule says of an action, with its places counted from that action. */
export function foundIn(
  rule: RuleHead,
  declared: JsonObject,
  context?: Partial<RuleContext>,
): readonly (readonly [path: string, message: string])[] {
  return found(rule, around(declared), context).map(([path, message]) => [
    path.replace(/^\/stages\/\d+\/actions\/0\//, ''),
    message,
  ])
}

/** Where a rule finds something in an action. */
export function placesIn(rule: RuleHead, declared: JsonObject, context?: Partial<RuleContext>): readonly string[] {
  return foundIn(rule, declared, context).map(([path]) => path)
}

/** The action after the first fix of the first problem that the rule finds. */
export function fixedIn(rule: RuleHead, declared: JsonObject, context?: Partial<RuleContext>): Json | undefined {
  const whole = around(declared)
  const stageIndex = member(declared.actionTypeId, 'category') === 'Source' ? 0 : 1
  return valueAt(fixed(rule, whole, context), ['stages', stageIndex, 'actions', 0])
}

/** An action of an AWS provider that takes in `Code`, with this configuration. */
export function configured(
  category: string,
  provider: string,
  configuration: JsonObject,
  more: JsonObject = {},
): JsonObject {
  return action(category, provider, { configuration, inputArtifacts: [{ name: 'Code' }], ...more })
}

/** A CloudFormation action that takes in `Code`, with this configuration beside what it needs. */
export function stack(configuration: JsonObject, more: JsonObject = {}): JsonObject {
  return configured(
    'Deploy',
    'CloudFormation',
    {
      ActionMode: 'CREATE_UPDATE',
      StackName: 'shop',
      RoleArn: 'arn:aws:iam::123456789012:role/stack',
      TemplatePath: 'Code::template.yaml',
      ...configuration,
    },
    more,
  )
}

/** A Git source of this provider, with this configuration. */
export function sourceOf(provider: string, configuration: JsonObject): JsonObject {
  return action('Source', provider, { configuration, outputArtifacts: [{ name: 'Files' }] })
}

/** For what stands in a CloudFormation template, where functions are fine. */
export const inTemplate = { dialect: 'cloudformation' } as const
