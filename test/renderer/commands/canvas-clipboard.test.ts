import { beforeEach, expect, it } from 'vitest'
import { copiedText, cutSelected, pasteText } from '#renderer/commands/canvas-clipboard.ts'
import { select } from '#renderer/state/workspace.ts'
import { action, stage } from '#test/shared/graph/pipelines.ts'
import { declaration, open, outline, selection } from './canvas-document.ts'

const stages = [stage('A', action('x', 1, { out: ['o'] })), stage('B', action('y', 1), action('z', 2))]

beforeEach(() => open(stages))

it('copies the declaration of an action and pastes it in parallel to the selected one', () => {
  select('doc', [{ stage: 0, action: 0 }])
  const text = copiedText() ?? ''
  expect(JSON.parse(text)).toMatchObject({ name: 'x', runOrder: 1 })
  select('doc', [{ stage: 1, action: 1 }])
  expect(pasteText(text)).toBe(true)
  expect(outline()[1]).toBe('B: y@1 z@2 x@2')
  expect(selection()).toEqual([{ stage: 1, action: 2 }])
})

it('gives the copy a name and output artifacts of its own', () => {
  select('doc', [{ stage: 0, action: 0 }])
  pasteText(copiedText() ?? '')
  expect(outline()[0]).toBe('A: x@1 x2@1')
  expect(JSON.stringify(declaration())).toContain('"outputArtifacts":[{"name":"o2"}]')
})

it('moves an action with cut and paste and keeps what it is called', () => {
  select('doc', [{ stage: 0, action: 0 }])
  const text = copiedText() ?? ''
  cutSelected()
  select('doc', [{ stage: 1 }])
  pasteText(text)
  expect(outline()).toEqual(['A:', 'B: y@1 z@2 x@3'])
  expect(JSON.stringify(declaration())).toContain('"outputArtifacts":[{"name":"o"}]')
})

it('pastes a stage after the selected one', () => {
  select('doc', [{ stage: 0 }])
  pasteText(copiedText() ?? '')
  expect(outline()).toEqual(['A: x@1', 'A2: x@1', 'B: y@1 z@2'])
})

it('lets the copies of a stage hand their own artifacts to one another', () => {
  const inner = stage('S', action('m', 1, { in: ['o'], out: ['made'] }), action('t', 2, { in: ['made', 'o'] }))
  open([...stages, inner], [{ stage: 2 }])
  pasteText(copiedText() ?? '')
  expect(declaration().stages).toMatchObject([
    {},
    {},
    {},
    {
      name: 'S2',
      actions: [
        { inputArtifacts: [{ name: 'o' }], outputArtifacts: [{ name: 'made2' }] },
        { inputArtifacts: [{ name: 'made2' }, { name: 'o' }] },
      ],
    },
  ])
})

it('pastes several actions one after another', () => {
  select('doc', [
    { stage: 1, action: 0 },
    { stage: 1, action: 1 },
  ])
  const text = copiedText() ?? ''
  select('doc', [{ stage: 0 }])
  pasteText(text)
  expect(outline()[0]).toBe('A: x@1 y@2 z@2')
})

it('leaves other texts alone', () => {
  expect(pasteText('hello')).toBe(false)
  expect(pasteText('{"a":1}')).toBe(false)
  expect(outline()).toEqual(['A: x@1', 'B: y@1 z@2'])
})
