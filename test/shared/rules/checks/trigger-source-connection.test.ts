import { expect, it } from 'vitest'
import { triggerSourceConnection } from '#shared/rules/checks/trigger-source-connection.ts'
import { pipeline } from '#test/builders/pipeline.ts'
import { connected, trigger } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

it('finds a trigger of a source without connection', () => {
  expect(found(triggerSourceConnection, pipeline([], { triggers: [trigger()] }))).toEqual([
    [
      '/triggers/0/gitConfiguration/sourceActionName',
      'Name a source that uses a connection: “Checkout” is of type CodeCommit.',
    ],
  ])
})

it('is content with a connection, and leaves names that nobody has to another rule', () => {
  expect(foundAt(triggerSourceConnection, connected([trigger()]))).toEqual([])
  expect(foundAt(triggerSourceConnection, connected([trigger({ sourceActionName: 'Other' })]))).toEqual([])
})
