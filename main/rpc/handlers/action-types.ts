import type { OwnActionTypes } from '#main/files/action-types.ts'
import { customActionTypeKey } from '#shared/catalog/index.ts'
import { readDefinitionText } from '#shared/codecs/definitions/custom-action-types.ts'
import { fail, type Handlers, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'

/** The custom action types that the user keeps. */
export function actionTypeHandlers(own: OwnActionTypes): Handlers<StagecraftContract>['actionTypes'] {
  return {
    list: () => own.list(),
    async add({ text, parameters }) {
      const { definitions, problems } = readDefinitionText(text, parameters)
      const messages = (severity: 'error' | 'warning') =>
        problems.filter((problem) => problem.severity === severity).map(({ message }) => message)
      const errors = messages('error')
      if (errors.length > 0) return fail('document-invalid', errors.join('\n'), { problems })
      const added = await own.add(definitions)
      if (!added.ok) return added
      return succeed({ keys: definitions.map(customActionTypeKey), warnings: messages('warning') })
    },
    remove: ({ key }) => own.remove(key),
  }
}
