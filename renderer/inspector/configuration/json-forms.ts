import type { JsonForm } from '#shared/catalog/field.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import type { TextKey } from '#shared/i18n/text-key.ts'

/** One member of the objects that a list holds. */
export interface FormMember {
  readonly name: string
  /** The head of the column. */
  readonly label: TextKey
  /** The name of a cell, by its `index`. */
  readonly cell: TextKey
  readonly choices?: readonly string[]
  /** Whether what it says tends to be long. */
  readonly isWide?: boolean
  /** What is taken where the member is absent. */
  readonly fallback?: string
}

/** A form of JSON that is a list of objects, each with the same members. */
export interface RecordForm {
  readonly members: readonly FormMember[]
  readonly add: TextKey
  /** What the first member of a new object begins with, if it has to be one of its own. */
  readonly names?: string
}

/**
 * The forms of JSON that are tables (UG/action-reference-CodeBuild, UG/action-reference-CodePipeline).
 */
export const recordForms: Partial<Record<JsonForm, RecordForm>> = {
  'environment-variables': {
    add: 'inspector.addVariable',
    names: 'VARIABLE',
    members: [
      { name: 'name', label: 'inspector.column.name', cell: 'inspector.variableName' },
      {
        name: 'type',
        label: 'inspector.column.kind',
        cell: 'inspector.variableType',
        choices: ['PLAINTEXT', 'PARAMETER_STORE', 'SECRETS_MANAGER'],
        fallback: 'PLAINTEXT',
      },
      { name: 'value', label: 'inspector.column.value', cell: 'inspector.variableValue', isWide: true },
    ],
  },
  'pipeline-variables': {
    add: 'inspector.addVariable',
    names: 'variable',
    members: [
      { name: 'name', label: 'inspector.column.name', cell: 'inspector.variableName' },
      { name: 'value', label: 'inspector.column.value', cell: 'inspector.variableValue', isWide: true },
    ],
  },
  'source-revisions': {
    add: 'inspector.addRevision',
    members: [
      { name: 'actionName', label: 'inspector.column.action', cell: 'inspector.revisionAction' },
      {
        name: 'revisionType',
        label: 'inspector.column.revisionType',
        cell: 'inspector.revisionType',
        choices: ['COMMIT_ID', 'IMAGE_DIGEST', 'S3_OBJECT_VERSION_ID', 'S3_OBJECT_KEY'],
      },
      { name: 'revisionValue', label: 'inspector.column.revision', cell: 'inspector.revisionValue', isWide: true },
    ],
  },
}

/** The objects of a list; `undefined` for a value that is no list of objects. */
export function recordsOf(value: Json): readonly JsonObject[] | undefined {
  return isList(value) && value.every(isObject) ? value : undefined
}
