import { expect, it } from 'vitest'
import { maximumActions } from '#shared/rules/checks/maximum-actions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const stages = (count: number) =>
  Array.from({ length: count }, (_, s) =>
    stage(
      `Build-${s}`,
      Array.from({ length: 27 }, (__, a) => build({ name: `Compile-${a}` })),
    ),
  )

it('finds a pipeline of more than 1000 actions', () => {
  expect(found(maximumActions, pipeline([...stages(37), stage('Last', [build()])]))).toEqual([
    ['/stages', 'Divide the pipeline: its stages have 1001 actions together and may have 1000.'],
  ])
})

it('is content with 1000', () => {
  expect(foundAt(maximumActions, pipeline(stages(37)))).toEqual([])
})
