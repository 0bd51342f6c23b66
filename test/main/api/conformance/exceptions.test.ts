import { describe, expect, it } from 'vitest'
import { operationModels } from '#main/api/api-model.ts'
import { operationNames } from './call.ts'
import { crowded, ofCrowded, ofQueued, queued } from './crowded.ts'
import { full, ofFull } from './full.ts'
import { ofPerformed, ofUpdated, performed, updated } from './performed.ts'
import { expected, refusals } from './provocation.ts'
import { unprovoked } from './unprovoked.ts'
import { ofUntouched, untouched } from './untouched.ts'
import { violationsOf } from './violations.ts'
import { ofWorking, working } from './working.ts'

describe('the exceptions of an operation', () => {
  it('tell what is not there and what is declared wrongly', async () => {
    expect(await refusals(await untouched(), ofUntouched)).toEqual(expected(ofUntouched))
  })

  it('tell what has happened already', async () => {
    expect(await refusals(await performed(), ofPerformed)).toEqual(expected(ofPerformed))
    expect(await refusals(await updated(), ofUpdated)).toEqual(expected(ofUpdated))
  })

  it('tell that too many executions are under way', { timeout: 120_000 }, async () => {
    expect(await refusals(await crowded(), ofCrowded)).toEqual(expected(ofCrowded))
    expect(await refusals(await queued(), ofQueued)).toEqual(expected(ofQueued))
  })

  it('tell whose job it is and how far it has come', async () => {
    expect(await refusals(await working(), ofWorking)).toEqual(expected(ofWorking))
  })

  it('tell that an account has as much as it may have', { timeout: 120_000 }, async () => {
    expect(await refusals(await full(), ofFull)).toEqual(expected(ofFull))
  })

  it('are all that AWS documents, but for those that nothing here can lead to', () => {
    const provoked = [...ofUntouched, ...ofPerformed, ...ofUpdated, ...ofCrowded, ...ofQueued, ...ofWorking, ...ofFull]
    const shown = operationNames.map((operation) => ({
      operation,
      exceptions: [
        ...provoked.filter(([of]) => of === operation).map(([, exception]) => exception),
        ...violationsOf(operation)
          .map(({ exception }) => exception)
          .filter((exception) => exception === 'ValidationException'),
        ...unprovoked.filter(({ operations }) => operations.includes(operation)).map(({ exception }) => exception),
      ],
    }))
    expect(shown.map(({ operation, exceptions }) => [operation, [...new Set(exceptions)].toSorted()])).toEqual(
      operationNames.map((operation) => [operation, operationModels[operation]?.errors.toSorted()]),
    )
  })
})
