import type { JsonObject } from '#shared/model/json.ts'

/** What is filled in for a custom action type; all of it is text until it is kept. */
export interface ActionTypeDraft {
  readonly category: string
  readonly provider: string
  readonly version: string
  readonly inputs: readonly [least: string, most: string]
  readonly outputs: readonly [least: string, most: string]
  readonly executionUrl: string
  readonly properties: readonly PropertyDraft[]
}

export interface PropertyDraft {
  /** Tells the rows apart while their names are being typed. */
  readonly row: number
  readonly name: string
  readonly description: string
  readonly type: string
  readonly isRequired: boolean
  readonly isKey: boolean
  readonly isSecret: boolean
  readonly isQueryable: boolean
}

export const emptyDraft: ActionTypeDraft = {
  category: 'Build',
  provider: '',
  version: '1',
  inputs: ['0', '1'],
  outputs: ['0', '1'],
  executionUrl: '',
  properties: [],
}

export const emptyProperty: Omit<PropertyDraft, 'row'> = {
  name: '',
  description: '',
  type: 'String',
  isRequired: true,
  isKey: false,
  isSecret: false,
  isQueryable: false,
}

/**
 * The definition as `create-custom-action-type` takes it. What is no number stays the text that it is, so that the check
 * can say so.
 */
export function definitionOf(draft: ActionTypeDraft): JsonObject {
  const { category, provider, version, inputs, outputs, executionUrl, properties } = draft
  return {
    category,
    provider: provider.trim(),
    version: version.trim(),
    ...(executionUrl.trim() === '' ? {} : { settings: { executionUrlTemplate: executionUrl.trim() } }),
    ...(properties.length === 0 ? {} : { configurationProperties: properties.map(propertyOf) }),
    inputArtifactDetails: counts(inputs),
    outputArtifactDetails: counts(outputs),
  }
}

function propertyOf({ name, description, type, isRequired, isKey, isSecret, isQueryable }: PropertyDraft): JsonObject {
  return {
    name: name.trim(),
    ...(description.trim() === '' ? {} : { description: description.trim() }),
    type,
    required: isRequired,
    key: isKey,
    secret: isSecret,
    queryable: isQueryable,
  }
}

function counts([least, most]: readonly [string, string]): JsonObject {
  return { minimumCount: numberOr(least), maximumCount: numberOr(most) }
}

function numberOr(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text
}
