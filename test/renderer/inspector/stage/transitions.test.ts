import { expect, it } from 'vitest'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import {
  disabledTransition,
  transitionsLocation,
  withTransitionDisabled,
} from '#renderer/inspector/stage/transitions.ts'

it('finds the entry of a stage', () => {
  const list = [{ StageName: 'Build', Reason: 'Later' }, { Ref: 'X' }]
  expect(disabledTransition(list, 'Build')).toEqual({ index: 0, entry: list[0] })
  expect(disabledTransition(list, 'Deploy')).toBeUndefined()
  expect(disabledTransition({ Ref: 'X' }, 'Build')).toBeUndefined()
})

it('closes the way into a stage for a reason that the service takes', () => {
  const [entry] = withTransitionDisabled(undefined, 'Build')
  const pattern = schemaAt([...transitionsLocation, 0, 'Reason'])?.pattern ?? ''
  expect(entry).toEqual({ StageName: 'Build', Reason: expect.stringMatching(pattern) })
})
