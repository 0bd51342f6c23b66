import { describe, expect, it } from 'vitest'
import { builtInCatalog } from '#shared/catalog/index.ts'
import { type Deployable, planPush, type RemotePipeline } from '#shared/deploy/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'

const context = { region: 'eu-west-1', catalog: builtInCatalog }

function local(declaration: JsonObject, more: Partial<Deployable> = {}): Deployable {
  return { name: 'shop', declaration, origin: {}, unresolved: [], notes: [], ...more }
}

function remote(declaration: JsonObject, more: Partial<RemotePipeline> = {}): RemotePipeline {
  return { declaration, version: 3, tags: {}, ...more }
}

/** An action of an account’s own type, of which nobody knows what is secret. */
function own(configuration: JsonObject) {
  const actionTypeId = { category: 'Deploy', owner: 'Custom', provider: 'Ours', version: '1' }
  return action('Deploy', 'Ours', { name: 'Ship', actionTypeId, configuration })
}
const shipping = (name: string, configuration: JsonObject) => pipeline([stage(name, [own(configuration)])])

describe('a push', () => {
  it('does nothing where all that differs is what the service fills in', () => {
    const told = build({ runOrder: 1, region: 'eu-west-1', outputArtifacts: [], environmentVariables: [] })
    const there = pipeline([stage('Build', [told])], { executionMode: 'SUPERSEDED', variables: [], version: 3 })
    expect(planPush(local(pipeline([stage('Build', [build()])])), remote(there), context)).toEqual({
      does: 'nothing',
      changes: [],
      secrets: [],
      tags: { set: {}, remove: [] },
      refusals: [],
    })
  })

  it('takes another Region, run order or mode for a difference', () => {
    const there = pipeline([stage('Build', [build({ runOrder: 2, region: 'us-east-1' })])], { executionMode: 'QUEUED' })
    const { does, changes } = planPush(local(pipeline([stage('Build', [build()])])), remote(there), context)
    expect([does, changes.map(({ kind, path }) => `${kind} ${path}`)]).toEqual([
      'update',
      ['removed /executionMode', 'moved /stages/1/actions/0', 'removed /stages/1/actions/0/region'],
    ])
  })

  it.each<[string, JsonObject, JsonObject | undefined, number]>([
    [
      'is kept in an action that stays',
      shipping('Deploy', { Key: '****', A: 'b' }),
      shipping('Deploy', { Key: '****', A: 'b' }),
      0,
    ],
    [
      'is lost in an action that changes',
      shipping('Deploy', { Key: '****', A: 'c' }),
      shipping('Deploy', { Key: '****', A: 'b' }),
      1,
    ],
    ['is lost in a stage that is renamed', shipping('Ship', { Key: '****' }), shipping('Deploy', { Key: '****' }), 1],
    [
      'is lost beside one that is written',
      shipping('Deploy', { Key: '****', Other: 'x' }),
      shipping('Deploy', { Key: '****', Other: '****' }),
      1,
    ],
    ['is none where nothing is yet', shipping('Deploy', { Key: '****' }), undefined, 1],
    ['would overwrite what is no secret', shipping('Deploy', { Key: '****' }), shipping('Deploy', { Key: 'b' }), 1],
  ])('knows that a masked secret %s', (_, mine, there, lost) => {
    // Something else differs too, so that there is something to push.
    const plan = planPush(local({ ...mine, roleArn: 'other' }), there && remote(there), context)
    expect(plan.refusals.map(({ location }) => location)).toEqual(
      Array.from({ length: lost }, () => ['stages', 1, 'actions', 0, 'configuration', 'Key']),
    )
  })

  it('tells a written secret without its text, because nobody can compare it', () => {
    const plan = planPush(
      local(shipping('Deploy', { Key: 'new' })),
      remote(shipping('Deploy', { Key: '****' })),
      context,
    )
    expect(plan).toMatchObject({ does: 'update', changes: [], secrets: ['/stages/1/actions/0/configuration/Key'] })
  })

  it('speaks of tags only where the document does, and where they are known', () => {
    const there = pipeline([])
    const tagged = local(there, { tags: { team: 'b' } })
    expect(planPush(local(there), remote(there, { tags: { team: 'a' } }), context).does).toBe('nothing')
    const { tags: _, ...untold } = remote(there)
    expect(planPush(tagged, untold, context).does).toBe('nothing')
    expect(planPush(tagged, remote(there, { tags: { team: 'a', cost: '1' } }), context)).toMatchObject({
      does: 'tag',
      tags: { set: { team: 'b' }, remove: ['cost'] },
    })
  })

  it('has a conflict only where there is something to replace', () => {
    const mine = local(pipeline([], { roleArn: 'mine' }), { origin: { version: 2 } })
    expect(planPush(mine, remote(pipeline([])), context).conflict).toContain('version 2')
    expect(planPush(mine, remote(mine.declaration), context).conflict).toBeUndefined()
    expect(planPush(mine, remote(pipeline([]), { version: 2 }), context).conflict).toBeUndefined()
  })
})
