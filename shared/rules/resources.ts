import { actionTypeOf, type Catalog, catalogWith, isDefinition } from '#shared/catalog/index.ts'
import { checkDefinition } from '#shared/catalog/definitions/check-definition.ts'
import type { ReadDocument, TemplateResource, TextRange } from '#shared/codecs/codec.ts'
import {
  type Validator,
  validateCustomActionType,
  validateWebhookResource,
} from '#shared/model/generated/validators.js'
import { isObject, type Json, member } from '#shared/model/json.ts'
import { type Location, toPointer, valueAt } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { type ReadResource, type ResourceShape, readResource, resourceLocation } from '#shared/model/resource.ts'
import { customActionTypeSchema } from '#shared/model/schema/custom-action-type-schema.ts'
import { explainError } from '#shared/model/schema/explain-error.ts'
import { webhookResourceSchema } from '#shared/model/schema/webhook-schema.ts'
import { isResolvedLater } from '#shared/model/settled.ts'
import { literal } from '#shared/model/value.ts'
import type { Severity } from './rule.ts'

/** Something wrong with a webhook or a custom action type of a template. */
export interface ResourceProblem {
  readonly rule: 'custom-action-type' | 'webhook' | 'webhook-target'
  readonly severity: Severity
  readonly message: Message
  readonly range: TextRange
}

/** What is wrong with the resources of CodePipeline that stand around the pipelines of a template. */
export function checkResources({ template, pipelines }: ReadDocument): readonly ResourceProblem[] {
  return (template?.resources ?? []).flatMap((resource): readonly ResourceProblem[] => {
    if (resource.type === customActionType) return definitionProblems(resource)
    if (resource.type === webhook) return webhookProblems(resource, pipelines)
    return []
  })
}

/** The catalog with the action types that a template defines for itself. */
export function catalogOf({ template }: ReadDocument, catalog: Catalog): Catalog {
  const defined = (template?.resources ?? []).flatMap(({ type, properties }) =>
    type === customActionType && isObject(properties) ? [properties] : [],
  )
  const [first] = defined
  if (!first) return catalog
  // What is remembered of actions holds for one catalog: as long as the definitions stay, it has to stay too.
  const known = extended.get(first)
  if (known?.catalog === catalog && known.defined.every((one, index) => one === defined[index])) return known.whole
  const own = defined.map((properties) => readResource(properties, customActionTypeSchema, nothingKnown).value)
  const added = own.filter(isDefinition).map(actionTypeOf)
  const whole = catalogWith([...catalog.types, ...added])
  extended.set(first, { catalog, defined, whole })
  return whole
}

const customActionType = 'AWS::CodePipeline::CustomActionType'
const webhook = 'AWS::CodePipeline::Webhook'
const nothingKnown: ReadonlyMap<string, string> = new Map()

const extended = new WeakMap<
  object,
  { readonly catalog: Catalog; readonly defined: readonly Json[]; readonly whole: Catalog }
>()

function definitionProblems(resource: TemplateResource): readonly ResourceProblem[] {
  const read = readProperties(resource, customActionTypeSchema)
  const more = [...checkDefinition(read.value)].map(({ severity, message, location, part }) => ({
    rule: 'custom-action-type' as const,
    severity,
    message: { template: message, values: [] },
    range: resource.rangeOf(resourceLocation(location), part),
  }))
  return [...shapeProblems('custom-action-type', resource, read, validateCustomActionType), ...more]
}

function webhookProblems(resource: TemplateResource, pipelines: ReadDocument['pipelines']): readonly ResourceProblem[] {
  const read = readProperties(resource, webhookResourceSchema)
  return [
    ...shapeProblems('webhook', resource, read, validateWebhookResource),
    ...targetProblems(resource, read.value, pipelines),
  ]
}

/** A webhook starts a pipeline at an action of its first stage (API/WebhookDefinition). */
function targetProblems(
  { properties, rangeOf }: TemplateResource,
  value: Json,
  pipelines: ReadDocument['pipelines'],
): readonly ResourceProblem[] {
  const target = member(properties, 'TargetPipeline')
  const reference = literal(member(target, 'Ref'))
  const pipeline = pipelines.find(
    ({ key, name }) => key === reference || (name !== undefined && name === literal(target)),
  )
  const action = literal(member(value, 'targetAction'))
  const first = pipeline && readPipeline(pipeline.declaration).stages[0]
  if (action === undefined || !first?.areActionsKnown) return []
  if (first.actions.some(({ name }) => name === action || name === undefined)) return []
  return [
    {
      rule: 'webhook-target',
      severity: 'error',
      message: say`Name a source action of pipeline “${pipeline?.key ?? ''}”: its first stage has no action “${action}”.`,
      range: rangeOf(['TargetAction']),
    },
  ]
}

function readProperties({ properties }: TemplateResource, shape: ResourceShape): ReadResource {
  return readResource(properties ?? {}, shape, nothingKnown)
}

function shapeProblems(
  rule: ResourceProblem['rule'],
  { rangeOf }: TemplateResource,
  { value, unknown, misspelled }: ReadResource,
  validate: Validator,
): readonly ResourceProblem[] {
  const errors = validate(value) ? [] : (validate.errors ?? [])
  const open = new Set(unknown.map(toPointer))
  const faults = errors.flatMap((error) => explainError(error, value, naming) ?? [])
  const shaped = faults
    .filter(({ location }) => !isResolvedLater(valueAt(value, location)))
    .filter(
      ({ location }) =>
        ![...location.keys(), location.length].some((end) => open.has(toPointer(location.slice(0, end)))),
    )
    .map(({ location, part, message }) => ({
      rule,
      severity: 'error' as const,
      message,
      range: rangeOf(resourceLocation(location), part),
    }))
  const spelled = misspelled.map((location) => ({
    rule,
    severity: 'error' as const,
    message: say`Write “${String(location.at(-1))}” with a capital: CloudFormation knows it only so.`,
    range: rangeOf([...resourceLocation(location.slice(0, -1)), ...location.slice(-1)], 'name'),
  }))
  return [...shaped, ...spelled]
}

const naming = {
  spelled: capital,
  nameOf: (location: Location) => (location.length === 0 ? 'the properties' : capital(String(location.at(-1)))),
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
