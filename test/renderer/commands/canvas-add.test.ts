import { beforeEach, describe, expect, it } from 'vitest'
import { findActionType } from '#shared/catalog/index.ts'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { takeStep } from '#renderer/state/text-changes.ts'
import {
  addActionAfterSelection,
  addActionAt,
  addParallelAction,
  addStage,
  connect,
  replaceProvider,
  uniqueName,
} from '#renderer/commands/canvas-add.ts'
import { canvasUi } from '#renderer/commands/canvas-ui.ts'
import { activeDocument, select, undo } from '#renderer/state/workspace.ts'
import { action, stage } from '#test/shared/graph/pipelines.ts'
import { declaration, open, outline, selection } from './canvas-document.ts'

function typeOf(category: string, provider: string): ActionType {
  const type = findActionType({ category, owner: 'AWS', provider, version: '1' })
  if (!type) throw new Error(`no ${category} ${provider}`)
  return type
}

const codeBuild = typeOf('Build', 'CodeBuild')
const lambda = typeOf('Invoke', 'Lambda')
const s3Source = typeOf('Source', 'S3')

const stages = [
  stage('Source', action('src', undefined, { out: ['code'] })),
  stage('Build', action('a', 1, { in: ['code'] }), action('b', 2)),
]

beforeEach(() => open(stages))

describe('a new action', () => {
  it('goes where it was dropped, is selected, and its name can be typed', () => {
    addActionAt(codeBuild, { kind: 'column', stage: 1, runOrder: 2, before: undefined })
    expect(outline()[1]).toBe('Build: a@1 b@2 CodeBuild@2')
    expect(selection()).toEqual([{ stage: 1, action: 2 }])
    expect(canvasUi.getState().renaming).toEqual({ stage: 1, action: 2 })
  })

  it('changes the text by one insertion unless run orders must shift', () => {
    const before = activeDocument()?.text ?? ''
    addActionAt(codeBuild, { kind: 'last', stage: 1 })
    const changes = activeDocument()?.lastUpdate?.changes ?? []
    expect(changes.flat().map(({ length }) => length)).toEqual([0])
    expect(takeStep(before, changes[0] ?? []).text).toBe(activeDocument()?.text)
  })

  it('pushes later run orders up, all of it undone at once', () => {
    addActionAt(codeBuild, { kind: 'between', stage: 1, after: 1 })
    expect(outline()[1]).toBe('Build: a@1 CodeBuild@2 b@3')
    undo('doc')
    expect(outline()[1]).toBe('Build: a@1 b@2')
  })

  it('takes in what is in reach', () => {
    addActionAt(codeBuild, { kind: 'last', stage: 1 })
    expect(JSON.stringify(declaration())).toContain(
      '"inputArtifacts":[{"name":"code"}],"outputArtifacts":[{"name":"CodeBuildOutput"}]',
    )
  })

  it('follows the selected action at the next run order', () => {
    select('doc', [{ stage: 1, action: 1 }])
    addActionAfterSelection(lambda)
    expect(outline()[1]).toBe('Build: a@1 b@2 Lambda@3')
  })

  it('goes to the end of the selected stage, or of the last one', () => {
    select('doc', [{ stage: 0 }])
    addActionAfterSelection(lambda)
    expect(outline()[0]).toBe('Source: src@- Lambda@2')
    select('doc', [])
    addActionAfterSelection(lambda)
    expect(outline()[1]).toBe('Build: a@1 b@2 Lambda@3')
  })

  it('stands in the first stage when it is a source and nothing is selected', () => {
    addActionAfterSelection(s3Source)
    expect(outline()[0]).toBe('Source: src@- S3@-')
  })

  it('brings its stage along into a pipeline that has none', () => {
    open([])
    addActionAfterSelection(s3Source)
    expect(outline()).toEqual(['Source: S3@-'])
    expect(selection()).toEqual([{ stage: 0, action: 0 }])
  })

  it('runs in parallel to the selected one', () => {
    select('doc', [{ stage: 1, action: 0 }])
    addParallelAction(lambda)
    expect(outline()[1]).toBe('Build: a@1 Lambda@1 b@2')
  })
})

it('adds a stage at the end under a free name', () => {
  addStage()
  addStage()
  expect(outline()).toEqual(['Source: src@-', 'Build: a@1 b@2', 'Stage:', 'Stage2:'])
  expect(selection()).toEqual([{ stage: 3 }])
})

describe('connecting', () => {
  it('hands the output on, and names one after an action that has none', () => {
    connect({ stage: 0, action: 0 }, { stage: 1, action: 1 })
    connect({ stage: 1, action: 0 }, { stage: 1, action: 1 })
    expect(JSON.stringify(declaration())).toContain('"inputArtifacts":[{"name":"code"},{"name":"a"}]')
  })

  it('takes the first output that is not taken yet where there are several', () => {
    open([stage('S', action('m', 1, { out: ['x', 'y'] }), action('t', 2, { in: ['x'] }))])
    connect({ stage: 0, action: 0 }, { stage: 0, action: 1 })
    expect(JSON.stringify(declaration())).toContain('"inputArtifacts":[{"name":"x"},{"name":"y"}]')
  })
})

it('replaces the provider and drops the settings that the new one does not know', () => {
  const configured = { ...action('a'), configuration: { ProjectName: 'p', FunctionName: 'f' } }
  open([stage('S', configured)], [{ stage: 0, action: 0 }])
  replaceProvider(lambda)
  expect(declaration().stages).toMatchObject([
    { actions: [{ name: 'a', actionTypeId: { provider: 'Lambda' }, configuration: { FunctionName: 'f' } }] },
  ])
  expect(JSON.stringify(declaration())).not.toContain('ProjectName')
})

it('makes names unique with the smallest number', () => {
  expect(uniqueName('a', ['b'])).toBe('a')
  expect(uniqueName('a', ['a', 'a2', undefined])).toBe('a3')
})
