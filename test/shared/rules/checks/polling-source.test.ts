import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { pollingSource } from '#shared/rules/checks/polling-source.ts'
import { action, bare, source, stage } from '#test/builders/pipeline.ts'
import { connection } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const plain = { RepositoryName: 'shop', BranchName: 'main' }
const from = (configuration: JsonObject) => bare([stage('Source', [source({ configuration })])])

it('finds a source that is polled because it says nothing', () => {
  expect(found(pollingSource, from(plain))).toEqual([
    [
      '/stages/0/actions/0/configuration/PollForSourceChanges',
      'Say whether source “Checkout” is polled: it is unless “PollForSourceChanges” is "false".',
    ],
  ])
  expect(fixed(pollingSource, from(plain))).toEqual(from({ ...plain, PollForSourceChanges: 'false' }))
})

it('is content with a word, whichever, and with what CloudFormation knows', () => {
  expect(foundAt(pollingSource, from({ ...plain, PollForSourceChanges: 'true' }))).toEqual([])
  expect(foundAt(pollingSource, from({ ...plain, PollForSourceChanges: { Ref: 'Poll' } }))).toEqual([])
  expect(foundAt(pollingSource, from({ 'Fn::If': ['A', plain, plain] }))).toEqual([])
})

it('says nothing of sources that are not polled', () => {
  const image = action('Source', 'ECR', {
    configuration: { RepositoryName: 'shop' },
    outputArtifacts: [{ name: 'Image' }],
  })
  expect(foundAt(pollingSource, bare([stage('Source', [connection(), image])]))).toEqual([])
})
