import { describe, expect, it } from 'vitest'
import { addRequests, landAction, moveRequests, moveStageRequests } from '#shared/graph/landing.ts'
import { action, example, pipeline, stage } from './pipelines.ts'

const subject = example()

describe('a new action', () => {
  it('goes last at the next run order', () => {
    expect(landAction(subject, { kind: 'last', stage: 1 })).toEqual({ stage: 1, runOrder: 4, at: 4, shifts: [] })
  })

  it('is the first of an empty stage', () => {
    const empty = pipeline(stage('S'))
    expect(landAction(empty, { kind: 'last', stage: 0 })).toEqual({ stage: 0, runOrder: 1, at: 0, shifts: [] })
  })

  it('joins a column before the card it was dropped on', () => {
    const target = { kind: 'column', stage: 1, runOrder: 1, before: 1 } as const
    expect(landAction(subject, target)).toEqual({ stage: 1, runOrder: 1, at: 1, shifts: [] })
    expect(landAction(subject, { ...target, before: undefined })?.at).toBe(2)
  })

  it('pushes later run orders up where there is none free', () => {
    expect(landAction(subject, { kind: 'between', stage: 1, after: 1 })).toEqual({
      stage: 1,
      runOrder: 2,
      at: 2,
      shifts: [
        { action: 2, runOrder: 3 },
        { action: 3, runOrder: 4 },
      ],
    })
  })

  it('takes a free run order, and pushes no further than the next free one', () => {
    const gaps = pipeline(stage('S', action('a', 1), action('b', 3), action('c', 4), action('d', 9)))
    expect(landAction(gaps, { kind: 'between', stage: 0, after: 1 })).toMatchObject({ runOrder: 2, shifts: [] })
    expect(landAction(gaps, { kind: 'between', stage: 0, after: 3 })).toMatchObject({
      runOrder: 4,
      shifts: [{ action: 2, runOrder: 5 }],
    })
  })

  it('is added after the shifts have made room, and without a place when it goes to the end', () => {
    const between = landAction(subject, { kind: 'between', stage: 1, after: 2 })!
    expect(addRequests(subject, { name: 'n' }, between)).toEqual([
      { edit: 'set', path: '/stages/1/actions/3/runOrder', value: 4 },
      { edit: 'action.add', stage: 'Build', action: { name: 'n' }, at: 3 },
    ])
    const last = landAction(subject, { kind: 'last', stage: 1 })!
    expect(addRequests(subject, { name: 'n' }, last)).toEqual([
      { edit: 'action.add', stage: 'Build', action: { name: 'n' } },
    ])
  })
})

describe('a moved action', () => {
  it('means nothing where it stands already', () => {
    const c = { stage: 1, action: 2 }
    expect(landAction(subject, { kind: 'column', stage: 1, runOrder: 2, before: undefined }, c)).toBeUndefined()
    expect(landAction(subject, { kind: 'column', stage: 1, runOrder: 2, before: 2 }, c)).toBeUndefined()
    expect(landAction(subject, { kind: 'between', stage: 1, after: 1 }, c)).toBeUndefined()
    expect(landAction(subject, { kind: 'between', stage: 1, after: 2 }, c)).toBeUndefined()
    expect(landAction(subject, { kind: 'last', stage: 1 }, { stage: 1, action: 3 })).toBeUndefined()
  })

  it('changes places with a parallel one', () => {
    const target = { kind: 'column', stage: 1, runOrder: 1 } as const
    expect(landAction(subject, { ...target, before: 0 }, { stage: 1, action: 1 })?.at).toBe(0)
    expect(landAction(subject, { ...target, before: undefined }, { stage: 1, action: 0 })?.at).toBe(1)
  })

  it('leaves its column for a run order of its own', () => {
    expect(landAction(subject, { kind: 'between', stage: 1, after: 1 }, { stage: 1, action: 0 })).toEqual({
      stage: 1,
      runOrder: 2,
      at: 1,
      shifts: [
        { action: 2, runOrder: 3 },
        { action: 3, runOrder: 4 },
      ],
    })
  })

  it('keeps its place in the text where run orders stay sorted', () => {
    const two = pipeline(stage('S', action('a', 1), action('b', 1)))
    expect(landAction(two, { kind: 'last', stage: 0 }, { stage: 0, action: 1 })).toMatchObject({ runOrder: 2, at: 1 })
  })

  it('is named with stage and target, by index where a name does not tell', () => {
    const twins = pipeline(stage('S', action('a'), action('a', 2)), stage('S'))
    const landing = landAction(twins, { kind: 'last', stage: 1 }, { stage: 0, action: 1 })!
    expect(moveRequests(twins, { stage: 0, action: 1 }, landing)).toEqual([
      { edit: 'action.move', stage: 0, action: 1, toStage: 1, runOrder: 1, at: 0 },
    ])
  })
})

describe('a moved stage', () => {
  it('counts its new place without itself', () => {
    const three = pipeline(stage('A'), stage('B'), stage('C'))
    expect(moveStageRequests(three, 0, 3)).toEqual([{ edit: 'stage.move', stage: 'A', to: 2 }])
    expect(moveStageRequests(three, 2, 0)).toEqual([{ edit: 'stage.move', stage: 'C', to: 0 }])
  })

  it('stays where it is beside itself', () => {
    expect(moveStageRequests(subject, 0, 0)).toEqual([])
    expect(moveStageRequests(subject, 0, 1)).toEqual([])
  })
})
