import { describe, expect, it } from 'vitest'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import type { Json, JsonObject } from '#shared/model/json.ts'

const transition = (StageName: Json) => ({ StageName, Reason: 'later' })
const declaration: JsonObject = {
  stages: [
    { name: 'Source', actions: [] },
    { name: 'Prod', actions: [] },
  ],
  $cloudFormation: {
    DisableInboundStageTransitions: [transition('Prod'), transition({ 'Fn::Sub': 'Prod' })],
    Tags: [],
  },
}

function after(request: EditRequest, before: JsonObject = declaration): Json {
  const result = applyEdits(before, [request])
  return 'refused' in result ? result.refused : (result.declaration.$cloudFormation ?? null)
}

describe('transitions that a template disables', () => {
  it('follow their stage to its new name', () => {
    expect(after({ edit: 'stage.rename', stage: 'Prod', to: 'Live' })).toEqual({
      DisableInboundStageTransitions: [transition('Live'), transition({ 'Fn::Sub': 'Live' })],
      Tags: [],
    })
  })

  it('go with their stage, and the list with the last of them', () => {
    const only = { ...declaration, $cloudFormation: { DisableInboundStageTransitions: [transition('Prod')] } }
    expect(after({ edit: 'stage.remove', stage: 'Prod' })).toEqual({
      DisableInboundStageTransitions: [transition({ 'Fn::Sub': 'Prod' })],
      Tags: [],
    })
    expect(after({ edit: 'stage.remove', stage: 'Prod' }, only)).toBeNull()
    expect(after({ edit: 'stage.remove', stage: 'Source' }, only)).toBe(only.$cloudFormation)
  })
})

describe('what only a template says', () => {
  it('is set and taken away', () => {
    const tags = { edit: 'set', path: '/$cloudFormation/Tags', value: [{ Key: 'a', Value: 'b' }] }
    expect(after(tags, { stages: [] })).toEqual({ Tags: [{ Key: 'a', Value: 'b' }] })
    expect(after({ edit: 'unset', path: '/$cloudFormation/Tags' })).not.toHaveProperty('Tags')
  })

  it.each<[string, Json]>([
    ['/$cloudFormation/Stages', []],
    ['/$cloudFormation', { Tags: [], tags: [] }],
    ['/$cloudFormation', 'text'],
  ])('is nothing else: %s %j', (path, value) => {
    expect(after({ edit: 'set', path, value })).toContain('cannot stand under $cloudFormation')
  })
})

describe('functions in the place of a part', () => {
  const maybe = { 'Fn::If': ['C', { Name: 'Maybe', Actions: [] }, { Ref: 'AWS::NoValue' }] }
  const opaque: JsonObject = {
    stages: [
      { name: 'Source', actions: [{ name: 'Get', outputArtifacts: [{ name: 'App' }] }, maybe] },
      maybe,
      { name: 'Listed', actions: maybe },
      { name: 'Last', actions: [{ name: 'Put', inputArtifacts: maybe }] },
    ],
    variables: maybe,
  }

  it.each<[EditRequest]>([
    [{ edit: 'stage.rename', stage: 1, to: 'X' }],
    [{ edit: 'stage.duplicate', stage: 1, as: 'X' }],
    [{ edit: 'action.rename', stage: 0, action: 1, to: 'X' }],
    [{ edit: 'action.duplicate', stage: 0, action: 1, as: 'X' }],
    [{ edit: 'action.add', stage: 1, action: { name: 'X' } }],
    [{ edit: 'action.add', stage: 2, action: { name: 'X' } }],
    [{ edit: 'action.move', stage: 0, action: 0, toStage: 2, runOrder: 1 }],
    [{ edit: 'action.move', stage: 0, action: 1, toStage: 0, runOrder: 2 }],
    [{ edit: 'artifact.connect', from: { stage: 0, action: 0 }, to: { stage: 3, action: 0 } }],
    [{ edit: 'set', path: '/variables/-', value: { name: 'X' } }],
    [{ edit: 'set', path: '/stages/1/name', value: 'X' }],
  ])('are left to the text: %j', (request) => {
    const result = applyEdits(opaque, [request])
    expect('refused' in result ? result.refused : '').toMatch(
      /edited as text|cannot be copied|nothing can be put beside/,
    )
  })

  it('keep stages from being replaced', () => {
    const result = applyEdits({ stages: maybe }, [{ edit: 'stage.add', name: 'X' }])
    expect('refused' in result && result.refused).toContain('can only be edited as text')
  })

  it('are moved whole, removed whole, and changed inside', () => {
    const edits = [
      { edit: 'action.move', stage: 0, action: 1, toStage: 3, runOrder: 1, at: 0 },
      { edit: 'stage.remove', stage: 1 },
      { edit: 'set', path: '/stages/2/actions/0/Fn::If/1/Name', value: 'Sure' },
    ]
    expect(applyEdits(opaque, edits)).toMatchObject({
      declaration: {
        stages: [
          { name: 'Source', actions: [{ name: 'Get' }] },
          { name: 'Listed' },
          { actions: [{ 'Fn::If': ['C', { Name: 'Sure' }, {}] }, { name: 'Put' }] },
        ],
      },
    })
  })
})
