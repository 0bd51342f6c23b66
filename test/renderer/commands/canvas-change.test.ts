import { beforeEach, describe, expect, it } from 'vitest'
import {
  deleteSelected,
  disconnect,
  duplicateSelected,
  moveAction,
  moveStage,
  nudgeSelected,
  rename,
  selectAll,
  walk,
} from '#renderer/commands/canvas-change.ts'
import { canvasUi } from '#renderer/commands/canvas-ui.ts'
import { select } from '#renderer/state/workspace.ts'
import { action, stage } from '#test/shared/graph/pipelines.ts'
import { declaration, open, outline, selection } from './canvas-document.ts'

const stages = [
  stage('Source', action('src', undefined, { out: ['code'] })),
  stage('Build', action('a', 1, { in: ['code'] }), action('b', 1), action('c', 2)),
  stage('Deploy', action('ship', 1)),
]

beforeEach(() => open(stages))

describe('deleting', () => {
  it('takes an action away and goes to one beside it', () => {
    select('doc', [{ stage: 1, action: 0 }])
    deleteSelected()
    expect(outline()[1]).toBe('Build: b@1 c@2')
    expect(selection()).toEqual([{ stage: 1, action: 0 }])
    expect(canvasUi.getState().focus?.item).toEqual({ stage: 1, action: 0 })
  })

  it('goes to the head of the stage when its last action went', () => {
    select('doc', [{ stage: 2, action: 0 }])
    deleteSelected()
    expect(outline()[2]).toBe('Deploy:')
    expect(selection()).toEqual([{ stage: 2 }])
  })

  it('takes several items away in one step, those of a stage with it', () => {
    select('doc', [{ stage: 1, action: 2 }, { stage: 1 }, { stage: 0, action: 0 }])
    deleteSelected()
    expect(outline()).toEqual(['Source:', 'Deploy: ship@1'])
  })

  it('goes to the stage that follows a stage', () => {
    select('doc', [{ stage: 0 }])
    deleteSelected()
    expect(selection()).toEqual([{ stage: 0 }])
    expect(outline()[0]).toBe('Build: a@1 b@1 c@2')
  })

  it('cuts the way of an artifact that was pressed instead', () => {
    select('doc', [{ stage: 1, action: 0 }])
    const edge = { artifact: 'code', from: { stage: 0, action: 0 }, to: { stage: 1, action: 0 }, inOrder: true }
    canvasUi.setState({ way: edge })
    deleteSelected()
    expect(outline()[1]).toBe('Build: a@1 b@1 c@2')
    expect(JSON.stringify(declaration())).not.toContain('"inputArtifacts":[{"name":"code"}]')
    expect(canvasUi.getState().way).toBeNull()
  })
})

describe('moving', () => {
  it('follows the action with selection and focus', () => {
    moveAction({ stage: 1, action: 0 }, { kind: 'column', stage: 2, runOrder: 1, before: undefined })
    expect(outline()).toEqual(['Source: src@-', 'Build: b@1 c@2', 'Deploy: ship@1 a@1'])
    expect(selection()).toEqual([{ stage: 2, action: 1 }])
  })

  it('does not write a run order of 1 that was not written', () => {
    moveAction({ stage: 0, action: 0 }, { kind: 'column', stage: 2, runOrder: 1, before: undefined })
    expect(outline()[2]).toBe('Deploy: ship@1 src@-')
  })

  it('says why when it is refused, and changes nothing', () => {
    open([stage('A', action('x')), stage('B', action('x'))])
    moveAction({ stage: 0, action: 0 }, { kind: 'last', stage: 1 })
    expect(outline()).toEqual(['A: x@-', 'B: x@-'])
    expect(canvasUi.getState().refusal).toContain('already has an action named “x”')
  })

  it('puts a stage before another one', () => {
    moveStage(2, 0)
    expect(outline().map((line) => line.split(':')[0])).toEqual(['Deploy', 'Source', 'Build'])
    expect(selection()).toEqual([{ stage: 0 }])
  })
})

describe('nudging', () => {
  it('raises the run order and then crosses into the next stage', () => {
    select('doc', [{ stage: 1, action: 1 }])
    nudgeSelected('right')
    expect(outline()[1]).toBe('Build: a@1 c@2 b@2')
    nudgeSelected('right')
    expect(outline()[1]).toBe('Build: a@1 c@2 b@3')
    nudgeSelected('right')
    expect(outline()).toEqual(['Source: src@-', 'Build: a@1 c@2', 'Deploy: ship@1 b@1'])
  })

  it('moves a selected stage, and stops at the ends', () => {
    select('doc', [{ stage: 1 }])
    nudgeSelected('right')
    nudgeSelected('right')
    expect(outline().map((line) => line.split(':')[0])).toEqual(['Source', 'Deploy', 'Build'])
    expect(selection()).toEqual([{ stage: 2 }])
  })
})

describe('walking', () => {
  it('begins at the first stage', () => {
    walk('right')
    expect(selection()).toEqual([{ stage: 0 }])
  })

  it('goes from card to card', () => {
    select('doc', [{ stage: 0, action: 0 }])
    walk('right')
    walk('down')
    expect(selection()).toEqual([{ stage: 1, action: 1 }])
  })
})

it('renames, keeps the selection, and leaves a name that is the same alone', () => {
  rename({ stage: 1, action: 2 }, 'scan')
  expect(outline()[1]).toBe('Build: a@1 b@1 scan@2')
  expect(selection()).toEqual([{ stage: 1, action: 2 }])
  expect(rename({ stage: 1, action: 2 }, 'scan')).toBe(false)
})

it('duplicates an action under a free name, which can be typed at once', () => {
  select('doc', [{ stage: 1, action: 2 }])
  duplicateSelected()
  expect(outline()[1]).toBe('Build: a@1 b@1 c@2 c2@2')
  expect(selection()).toEqual([{ stage: 1, action: 3 }])
  expect(canvasUi.getState().renaming).toEqual({ stage: 1, action: 3 })
})

it('selects all actions', () => {
  selectAll()
  expect(selection()).toHaveLength(5)
})

it('takes an artifact out of an action’s inputs', () => {
  disconnect({ artifact: 'code', from: { stage: 0, action: 0 }, to: { stage: 1, action: 0 }, inOrder: true })
  expect(JSON.stringify(declaration())).not.toContain('"inputArtifacts":[{"name":"code"}]')
})
