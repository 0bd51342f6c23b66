import type { CreateCustomActionTypeInput, CreateCustomActionTypeOutput } from '@aws-sdk/client-codepipeline'
import { customActionTypeKey } from '#shared/catalog/index.ts'
import { readDefinitionText } from '#shared/codecs/definitions/custom-action-types.ts'
import { listedCustomType } from '../action-types.ts'
import { ApiException, invalid } from '../exceptions.ts'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { readTags, tagsOf } from '../tags.ts'

/** Per Region in AWS. */
const mostTypes = 50

/** Registers an action type whose actions wait for workers of one's own. */
export const createCustomActionType = defineOperation<CreateCustomActionTypeInput, CreateCustomActionTypeOutput>({
  name: 'CreateCustomActionType',
  right: 'administer',
  async perform({ tags, ...input }, context) {
    const { actionTypes, engine } = context
    const given = readTags(tags)
    const { definitions, problems } = readDefinitionText(JSON.stringify(input))
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    const [definition] = definitions
    if (errors.length > 0 || !definition) throw invalid(errors.join(' '))
    const known = valueOf(await actionTypes.list(), 'InternalFailure')
    const key = customActionTypeKey(definition)
    if (known.some((one) => customActionTypeKey(one) === key)) {
      throw new ApiException('ActionTypeAlreadyExistsException', `There is an action type ${key} already.`)
    }
    if (known.length >= mostTypes) {
      throw new ApiException('LimitExceededException', `There are ${mostTypes} custom action types already.`)
    }
    valueOf(await actionTypes.add([definition]), 'InternalFailure')
    engine.pipelines.addTags(`actiontype:${typePath(key)}`, given)
    return { actionType: listedCustomType(definition), tags: tagsOf(`actiontype:${typePath(key)}`, context) }
  },
})

/** `Custom/Build/PROVIDER/1`, as the ARN of an action type ends. */
function typePath(key: string): string {
  const [category, owner, provider, version] = key.split('/')
  return [owner, category, provider, version].join('/')
}
