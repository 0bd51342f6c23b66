import { beforeEach, expect, it } from 'vitest'
import { rename } from '#renderer/commands/canvas-change.ts'
import { refusalOf, setAll, setAt } from '#renderer/commands/canvas-set.ts'
import { activeDocument, undo } from '#renderer/state/workspace.ts'
import { action, stage } from '#test/shared/graph/pipelines.ts'
import { declaration, open } from './canvas-document.ts'

beforeEach(() => open([stage('Source', action('a'), action('b'))]))

it('puts values at several places as one edit', () => {
  const before = activeDocument()?.text
  const settings = [
    { location: ['artifactStore'], value: { type: 'S3', location: 'x' } },
    { location: ['name'], value: undefined },
  ]
  setAll(settings, 'Change')
  expect(declaration()).toMatchObject({ artifactStore: { location: 'x' } })
  expect(declaration()).not.toHaveProperty('name')
  undo('doc')
  expect(activeDocument()?.text).toBe(before)
})

it('leaves alone what is so already', () => {
  setAt(['name'], 'p', 'Rename')
  expect(activeDocument()?.history.past).toEqual([])
})

it('says why a change was refused, and nothing where it was not', () => {
  expect(refusalOf(() => rename({ stage: 0, action: 1 }, 'a'))).toContain('already has an action named “a”')
  expect(refusalOf(() => rename({ stage: 0, action: 1 }, 'c'))).toBeUndefined()
})
