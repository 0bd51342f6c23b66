import type {
  ActionConfigurationProperty,
  ActionType as ApiActionType,
  ActionTypeDeclaration,
  RuleType as ApiRuleType,
} from '@aws-sdk/client-codepipeline'
import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Field } from '#shared/catalog/field.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'

/** An entry of the catalog as ListActionTypes gives it. */
export function listedActionType(type: ActionType): ApiActionType {
  const { category, owner, provider, version, fields, headline } = type
  return {
    id: { category, owner, provider, version },
    settings: {},
    actionConfigurationProperties: Object.entries(fields).map(([name, field]) => propertyOf(name, field, headline)),
    inputArtifactDetails: countsOf(type.inputs),
    outputArtifactDetails: countsOf(type.outputs),
  }
}

/** A custom action type as it was registered. */
export function listedCustomType(definition: CustomActionTypeDefinition): ApiActionType {
  const {
    category,
    provider,
    version,
    settings,
    configurationProperties,
    inputArtifactDetails,
    outputArtifactDetails,
  } = definition
  return {
    id: { category: category as 'Build', owner: 'Custom', provider, version },
    ...(settings && { settings: { ...settings } }),
    actionConfigurationProperties: (configurationProperties ?? []).map((property) => ({ ...property })),
    inputArtifactDetails: { ...inputArtifactDetails },
    outputArtifactDetails: { ...outputArtifactDetails },
  }
}

/** An entry of the catalog as ListRuleTypes gives it. */
export function listedRuleType(type: RuleType): ApiRuleType {
  const { provider, version, fields, headline } = type
  return {
    id: { category: 'Rule', owner: 'AWS', provider, version },
    settings: {},
    ruleConfigurationProperties: Object.entries(fields).map(([name, field]) => propertyOf(name, field, headline)),
    inputArtifactDetails: countsOf(type.inputs),
  }
}

/** An entry of the catalog as GetActionType gives it. */
export function declaredActionType(type: ActionType): ActionTypeDeclaration {
  const { category, owner, provider, version, fields, headline } = type
  return {
    id: { category, owner, provider, version },
    description: type.description,
    executor: { type: 'JobWorker', configuration: { jobWorkerExecutorConfiguration: {} } },
    inputArtifactDetails: countsOf(type.inputs),
    outputArtifactDetails: countsOf(type.outputs),
    properties: Object.entries(fields).map(([name, field]) => ({
      name,
      optional: !field.required,
      key: name === headline,
      noEcho: field.secret === true,
      description: field.label,
    })),
  }
}

function propertyOf(name: string, field: Field, headline: string | undefined): ActionConfigurationProperty {
  return {
    name,
    required: field.required,
    key: name === headline,
    secret: field.secret === true,
    queryable: false,
    description: field.label,
    type: field.kind === 'number' ? 'Number' : 'String',
  }
}

function countsOf([minimumCount, maximumCount]: readonly [number, number]) {
  return { minimumCount, maximumCount }
}
