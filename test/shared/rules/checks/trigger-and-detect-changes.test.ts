import { expect, it } from 'vitest'
import { triggerAndDetectChanges } from '#shared/rules/checks/trigger-and-detect-changes.ts'
import { bare, build, stage } from '#test/builders/pipeline.ts'
import { connection, push, trigger } from '#test/builders/triggers.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const filters = push({ branches: { includes: ['main'] } })
const of = (DetectChanges: string | undefined, only: typeof filters) =>
  bare(
    [
      stage('Source', [connection({}, DetectChanges === undefined ? {} : { DetectChanges })]),
      stage('Build', [build()]),
    ],
    { triggers: [only] },
  )

it('finds a trigger for every change of a source that shall not notice any', () => {
  expect(found(triggerAndDetectChanges, of('false', trigger()))).toEqual([
    [
      '/stages/0/actions/0/configuration/DetectChanges',
      'Write "true" here, or give the trigger of “Checkout” filters: without them it means every change, which "false" rules out.',
    ],
  ])
  expect(fixed(triggerAndDetectChanges, of('false', trigger()))).toEqual(of('true', trigger()))
})

it('hints that filters decide', () => {
  expect(severities(triggerAndDetectChanges, of('true', filters))).toEqual(['hint'])
  expect(fixed(triggerAndDetectChanges, of('true', filters))).toEqual(of('false', filters))
})

it('is content with what the console writes, and where nothing is said', () => {
  expect(foundAt(triggerAndDetectChanges, of('false', filters))).toEqual([])
  expect(foundAt(triggerAndDetectChanges, of(undefined, filters))).toEqual([])
  expect(foundAt(triggerAndDetectChanges, of('true', trigger()))).toEqual([])
})
