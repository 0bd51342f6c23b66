import { expect, it } from 'vitest'
import { blockersReserved } from '#shared/rules/checks/blockers-reserved.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const blocked = pipeline([stage('Build', [build()], { blockers: [{ name: 'Night', type: 'Schedule' }] })])

it('finds blockers, and removes them', () => {
  expect(found(blockersReserved, blocked)).toEqual([
    ['/stages/1/blockers', 'Remove the blockers of stage “Build”: AWS reserves them for its own use.'],
  ])
  expect(fixed(blockersReserved, blocked)).toEqual(pipeline([stage('Build', [build()])]))
})

it('is content with an empty list, which AWS itself writes', () => {
  expect(foundAt(blockersReserved, pipeline([stage('Build', [build()], { blockers: [] })]))).toEqual([])
})
