import { expect, it } from 'vitest'
import { oneTriggerPerSource } from '#shared/rules/checks/one-trigger-per-source.ts'
import { connected, trigger } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('points at the second trigger of a source', () => {
  expect(found(oneTriggerPerSource, connected([trigger(), trigger()]))).toEqual([
    [
      '/triggers/1/gitConfiguration/sourceActionName',
      'Put these filters into the other trigger of “Checkout”: a source has one.',
    ],
  ])
})

it('is content with triggers of different sources', () => {
  expect(foundAt(oneTriggerPerSource, connected([trigger(), trigger({ sourceActionName: 'Other' })]))).toEqual([])
})
