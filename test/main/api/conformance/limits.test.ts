import { describe, expect, it } from 'vitest'
import { localApi } from '../local-api.ts'
import { operationNames, refusalOf } from './call.ts'
import { smallestInput, violationsOf } from './violations.ts'

describe('the limits of the model', () => {
  it.each(operationNames)('are kept by the input of %s, in the words of AWS', async (operation) => {
    const { client } = localApi()
    const violations = violationsOf(operation)
    const refusals = await Promise.all(violations.map(({ input }) => refusalOf(client, operation, input)))
    expect(violations.map(({ exception }) => exception)).toContain('ValidationException')
    expect(
      refusals.map(({ name, status, message }, index) => [violations[index]?.path, name, status, message]),
    ).toEqual(violations.map(({ path, exception, message }) => [path, exception, 400, message]))
  })
  it('let the smallest input of every operation through', async () => {
    const { client } = localApi()
    const refusals = []
    for (const operation of operationNames) refusals.push(await refusalOf(client, operation, smallestInput(operation)))
    expect(refusals.filter(({ message }) => /validation errors? detected|not be converted/.test(message))).toEqual([])
  })
})
