import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { customActionTypeKey } from '#shared/catalog/index.ts'
import type { Action } from '#shared/model/pipeline.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { configurationOf } from './configuration.ts'
import { valueOf } from './find.ts'
import type { ApiContext } from './operation.ts'

type LinkedAction = Pick<Action, 'type' | 'configuration'>

/** Where other systems show what custom actions do in them, as the definitions of their types say. */
export interface CustomLinks {
  /** The thing that an action works with. */
  entity(action: LinkedAction): string | undefined
  /** One execution of an action, under the id that the worker told. */
  execution(action: LinkedAction, externalExecutionId: string | undefined): string | undefined
}

/** The links of the custom action types that are registered now. */
export async function customLinks({ actionTypes }: ApiContext): Promise<CustomLinks> {
  const definitions = new Map(valueOf(await actionTypes.list()).map((one) => [customActionTypeKey(one), one]))
  const definitionOf = ({ type }: LinkedAction) => {
    const { category = '', owner = '', provider = '', version = '' } = type
    return definitions.get(actionTypeKey({ category, owner, provider, version }))
  }
  return {
    entity(action) {
      const definition = definitionOf(action)
      return definition && filled(definition.settings?.entityUrlTemplate, definition, action, {})
    },
    execution(action, externalExecutionId) {
      const definition = externalExecutionId === undefined ? undefined : definitionOf(action)
      return (
        definition && filled(definition.settings?.executionUrlTemplate, definition, action, { externalExecutionId })
      )
    },
  }
}

/** An address with its values in place; of properties only those that are required and not secret have one. */
function filled(
  template: string | undefined,
  { configurationProperties = [] }: CustomActionTypeDefinition,
  action: LinkedAction,
  { externalExecutionId }: { readonly externalExecutionId?: string | undefined },
): string | undefined {
  const configuration = configurationOf(action)
  return template?.replace(/\{(?:ExternalExecutionId|Config:([^}]*))\}/g, (written: string, name?: string) => {
    if (name === undefined) return externalExecutionId ?? written
    const isShown = configurationProperties.some((one) => one.name === name && one.required && !one.secret)
    return isShown ? (configuration[name] ?? written) : written
  })
}
