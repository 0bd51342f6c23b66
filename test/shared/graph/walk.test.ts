import { describe, expect, it } from 'vitest'
import { layoutPipeline } from '#shared/graph/layout.ts'
import { neighbour, nudge } from '#shared/graph/walk.ts'
import { action, example, pipeline, stage } from './pipelines.ts'

const subject = example()
const layout = layoutPipeline(subject)

describe('arrows', () => {
  it('walk through columns and over to the next stage, staying in the row as far as it goes', () => {
    expect(neighbour(layout, { stage: 1, action: 1 }, 'right')).toEqual({ stage: 1, action: 2 })
    expect(neighbour(layout, { stage: 1, action: 0 }, 'left')).toEqual({ stage: 0, action: 0 })
    expect(neighbour(layout, { stage: 0, action: 0 }, 'right')).toEqual({ stage: 1, action: 0 })
    expect(neighbour(layout, { stage: 1, action: 3 }, 'right')).toBeUndefined()
  })

  it('go up to the head of the stage and down from it', () => {
    expect(neighbour(layout, { stage: 1, action: 1 }, 'up')).toEqual({ stage: 1, action: 0 })
    expect(neighbour(layout, { stage: 1, action: 2 }, 'up')).toEqual({ stage: 1 })
    expect(neighbour(layout, { stage: 1 }, 'down')).toEqual({ stage: 1, action: 0 })
    expect(neighbour(layout, { stage: 1 }, 'left')).toEqual({ stage: 0 })
    expect(neighbour(layout, { stage: 1, action: 1 }, 'down')).toBeUndefined()
  })

  it('stop at the head of a stage without actions', () => {
    const withEmpty = layoutPipeline(pipeline(stage('A', action('a')), stage('Empty')))
    expect(neighbour(withEmpty, { stage: 0, action: 0 }, 'right')).toEqual({ stage: 1 })
  })
})

describe('Alt and an arrow', () => {
  it('raise the run order into the next column', () => {
    expect(nudge(subject, { stage: 1, action: 0 }, 'right')).toMatchObject({ stage: 1, runOrder: 2 })
    expect(nudge(subject, { stage: 1, action: 2 }, 'left')).toMatchObject({ stage: 1, runOrder: 1, shifts: [] })
  })

  it('give a parallel action of the last column a run order of its own', () => {
    const two = pipeline(stage('S', action('a', 1), action('b', 1)))
    expect(nudge(two, { stage: 0, action: 1 }, 'right')).toEqual({ stage: 0, runOrder: 2, at: 1, shifts: [] })
  })

  it('cross into the stage beside at either end', () => {
    expect(nudge(subject, { stage: 0, action: 0 }, 'right')).toMatchObject({ stage: 1, runOrder: 1, at: 2 })
    expect(nudge(subject, { stage: 1, action: 1 }, 'left')).toMatchObject({ stage: 0, runOrder: 1, at: 1 })
    expect(nudge(subject, { stage: 1, action: 3 }, 'right')).toBeUndefined()
    expect(nudge(subject, { stage: 0, action: 0 }, 'left')).toBeUndefined()
  })

  it('jump over run orders that nobody has', () => {
    const gaps = pipeline(stage('S', action('a', 1), action('b', 5)))
    expect(nudge(gaps, { stage: 0, action: 0 }, 'right')).toMatchObject({ runOrder: 5 })
  })

  it('order parallel actions up and down', () => {
    expect(nudge(subject, { stage: 1, action: 1 }, 'up')).toEqual({ stage: 1, runOrder: 1, at: 0, shifts: [] })
    expect(nudge(subject, { stage: 1, action: 0 }, 'down')).toEqual({ stage: 1, runOrder: 1, at: 1, shifts: [] })
    expect(nudge(subject, { stage: 1, action: 2 }, 'down')).toBeUndefined()
  })
})
