import { expect, it } from 'vitest'
import { artifactsInReach } from '#shared/graph/reach.ts'
import { action, example, pipeline, stage } from './pipelines.ts'

it('lists what earlier stages and smaller run orders make, the nearest first', () => {
  expect(artifactsInReach(example(), { stage: 1, action: 3 })).toEqual([
    { artifact: 'built', from: { stage: 1, action: 0 } },
    { artifact: 'code', from: { stage: 0, action: 0 } },
  ])
})

it('leaves out what parallel and later actions make', () => {
  const subject = pipeline(stage('S', action('a', 1, { out: ['x'] }), action('b', 1), action('c', 2, { out: ['y'] })))
  expect(artifactsInReach(subject, { stage: 0, action: 1 })).toEqual([])
})
