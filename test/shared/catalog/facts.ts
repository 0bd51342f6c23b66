import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type ActionType, actionTypeKey } from '#shared/catalog/action-type.ts'
import type { Field, Permission } from '#shared/catalog/field.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'

/** The research that the catalog was written from, where it lies beside the project. */
const file = join(import.meta.dirname, '../../../../shared/facts/action-types.json')

/** Why the comparison cannot be made, for the title of a test; empty where it can. */
export const missingFacts = existsSync(file) ? '' : ' (skipped: the facts do not lie beside the project)'

const flag = v.optional(v.boolean(), false)
const bounds = v.object({ min: v.number(), max: v.number(), unconfirmed: flag })
const key = v.object({
  name: v.string(),
  required: v.union([v.boolean(), v.literal('conditional')]),
  type: v.string(),
  allowedValues: v.optional(v.array(v.string())),
  default: v.optional(v.string()),
  constraints: v.optional(
    v.object({
      min: v.optional(v.number()),
      max: v.optional(v.number()),
      minLength: v.optional(v.number()),
      maxLength: v.optional(v.number()),
      maxBytes: v.optional(v.number()),
      maxItems: v.optional(v.number()),
      pattern: v.optional(v.string()),
    }),
    {},
  ),
  secret: flag,
  unconfirmed: flag,
})
const permission = v.object({
  id: v.string(),
  actions: v.array(v.string()),
  resources: v.array(v.string()),
  condition: v.optional(v.unknown()),
  when: v.optional(v.string()),
  resourcesInWords: flag,
  unconfirmed: flag,
})
const entry = {
  id: v.string(),
  provider: v.string(),
  docsUrl: v.string(),
  inputArtifacts: bounds,
  configuration: v.array(key),
  serviceRolePermissions: v.array(permission),
}
const facts = v.object({
  actionTypes: v.array(
    v.object({
      ...entry,
      outputArtifacts: bounds,
      outputVariables: v.object({
        kind: v.picklist(['fixed', 'dynamic', 'none']),
        keys: v.array(v.object({ name: v.string() })),
      }),
      crossRegion: v.object({ supported: v.boolean() }),
      actionRoleArn: v.object({ supported: v.boolean() }),
      timeout: v.object({ minutes: v.number(), unconfirmed: flag }),
      pipelineTypes: v.object({ values: v.array(v.string()), unconfirmed: flag }),
      actionFields: v.record(v.string(), v.unknown()),
    }),
  ),
  ruleTypes: v.array(
    v.object({
      ...entry,
      allowedIn: v.record(v.string(), v.array(v.string())),
      ruleFields: v.record(v.string(), v.unknown()),
    }),
  ),
})

export function readFacts(): v.InferOutput<typeof facts> {
  return v.parse(facts, JSON.parse(readFileSync(file, 'utf8')))
}

type ActionFacts = v.InferOutput<typeof facts>['actionTypes'][number]
type RuleFacts = v.InferOutput<typeof facts>['ruleTypes'][number]

/** What the facts say, in the shape of `actionSays`. */
export function actionShould(facts: ActionFacts): Said {
  return {
    ...commonFacts(facts),
    outputs: [facts.outputArtifacts.min, facts.outputArtifacts.max],
    boundsUnconfirmed: facts.inputArtifacts.unconfirmed || facts.outputArtifacts.unconfirmed,
    members: Object.keys(facts.actionFields).sort(),
    outputVariables: facts.outputVariables.keys.map(({ name }) => name).sort(),
    dynamicVariables: facts.outputVariables.kind === 'dynamic',
    crossRegion: facts.crossRegion.supported,
    actionRole: facts.actionRoleArn.supported,
    timeoutInMinutes: facts.timeout.unconfirmed ? undefined : facts.timeout.minutes,
    pipelineTypes: facts.pipelineTypes.values,
    // Where both types may use it there is nothing to be unsure of.
    pipelineTypesUnconfirmed: facts.pipelineTypes.unconfirmed && facts.pipelineTypes.values.length === 1,
  }
}

/** What the catalog says of an action type, as a flat table that can be compared. */
export function actionSays(type: ActionType): Said {
  return {
    ...commonCatalog(type),
    outputs: type.outputs,
    boundsUnconfirmed: type.boundsUnconfirmed ?? false,
    members: [...(type.members ?? [])].sort(),
    outputVariables: Object.keys(type.outputVariables).sort(),
    dynamicVariables: type.dynamicVariables !== undefined,
    crossRegion: type.crossRegion,
    actionRole: type.actionRole,
    timeoutInMinutes: type.timeoutInMinutes,
    pipelineTypes: type.pipelineTypes,
    pipelineTypesUnconfirmed: type.pipelineTypesUnconfirmed ?? false,
  }
}

export function ruleShould(facts: RuleFacts): Said {
  return {
    ...commonFacts(facts),
    boundsUnconfirmed: facts.inputArtifacts.unconfirmed,
    hasCommands: 'commands' in facts.ruleFields,
    allowedIn: facts.allowedIn,
  }
}

export function ruleSays(type: RuleType): Said {
  return {
    ...commonCatalog(type),
    boundsUnconfirmed: type.boundsUnconfirmed ?? false,
    hasCommands: type.hasCommands ?? false,
    allowedIn: type.allowedIn,
  }
}

/** Keys of the catalog by the name that the facts give the entry. */
export const keyOf = {
  action: actionTypeKey,
  rule: ({ provider, version }: RuleType) => `Rule/AWS/${provider}/${version}`,
}

/** Everything that is said of one entry, by what it is said of. */
export type Said = Readonly<Record<string, unknown>>

function commonFacts(facts: v.InferOutput<v.ObjectSchema<typeof entry, undefined>>): Said {
  return {
    docs: facts.docsUrl,
    inputs: [facts.inputArtifacts.min, facts.inputArtifacts.max],
    keys: facts.configuration.map(({ name }) => name).sort(),
    permissions: facts.serviceRolePermissions.map(({ id }) => id).sort(),
    ...byName(facts.configuration, ({ name }) => name, keyFacts),
    ...byName(facts.serviceRolePermissions, ({ id }) => `permission ${id}`, permissionFacts),
  }
}

function commonCatalog(type: ActionType | RuleType): Said {
  return {
    docs: type.docs,
    inputs: type.inputs,
    keys: Object.keys(type.fields).sort(),
    permissions: type.permissions.map(({ id }) => id).sort(),
    ...byName(
      Object.entries(type.fields),
      ([name]) => name,
      ([, field]) => fieldSays(field),
    ),
    ...byName(type.permissions, ({ id }) => `permission ${id}`, permissionSays),
  }
}

function keyFacts({
  required,
  type,
  allowedValues,
  constraints,
  secret,
  unconfirmed,
  ...rest
}: v.InferOutput<typeof key>) {
  return {
    required: required === true,
    isConditional: required === 'conditional',
    kind: allowedValues !== undefined && type === 'string' ? 'choice' : (kinds[type] ?? type),
    choices: type === 'boolean' ? ['true', 'false'] : allowedValues,
    default: rest.default,
    minimum: constraints.min,
    maximum: constraints.max,
    minLength: constraints.minLength,
    maxLength: constraints.maxLength,
    maxBytes: constraints.maxBytes,
    maxItems: constraints.maxItems,
    pattern: constraints.pattern,
    secret,
    unconfirmed,
  }
}

const kinds: Readonly<Record<string, string>> = { string: 'text', boolean: 'choice' }

function fieldSays(field: Field) {
  return {
    required: field.required,
    isConditional: field.requiredWhen !== undefined,
    // The facts know no finer kinds of text.
    kind: ['lines', 'artifact', 'artifact-path'].includes(field.kind) ? 'text' : field.kind,
    choices: field.choices,
    default: field.default,
    minimum: field.minimum,
    maximum: field.maximum,
    minLength: field.minLength,
    maxLength: field.maxLength,
    maxBytes: field.maxBytes,
    maxItems: field.maxItems,
    pattern: field.pattern?.source,
    secret: field.secret ?? false,
    unconfirmed: field.unconfirmed ?? false,
  }
}

function permissionFacts({ actions, resources, condition, when, ...rest }: v.InferOutput<typeof permission>) {
  return {
    actions,
    resources: rest.resourcesInWords
      ? 'in words'
      : resources.map((arn) => arn.replace('${ruleRegion}', '${actionRegion}')),
    condition,
    isConditional: when !== undefined,
    unconfirmed: rest.unconfirmed,
  }
}

function permissionSays(permission: Permission) {
  return {
    actions: permission.actions,
    resources: permission.resourcesInWords ? 'in words' : permission.resources,
    condition: permission.condition,
    isConditional: permission.case !== undefined,
    unconfirmed: permission.unconfirmed ?? false,
  }
}

/** `name.member` for every member of what is said of each item. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string, say: (item: T) => Said): Said {
  return Object.fromEntries(
    items.flatMap((item) => Object.entries(say(item)).map(([member, value]) => [`${nameOf(item)}.${member}`, value])),
  )
}

/** Where two tables differ, as `entry: what`. */
export function differences(should: ReadonlyMap<string, Said>, says: ReadonlyMap<string, Said>): readonly string[] {
  const entries = new Set([...should.keys(), ...says.keys()])
  return [...entries].flatMap((name) => {
    const one = should.get(name)
    const other = says.get(name)
    if (!one || !other) return [`${name}: ${one ? 'missing' : 'not in the facts'}`]
    // What only the catalog has shows in the lists of keys and permissions.
    return Object.keys(one)
      .filter((member) => JSON.stringify(one[member]) !== JSON.stringify(other[member]))
      .map((member) => `${name}: ${member}`)
  })
}
