import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, diffPipelines } from '#shared/diff/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { isObject, type Json, type JsonObject, sameJson } from '#shared/model/json.ts'
import { fromPointer, valueAt } from '#shared/model/location.ts'
import { approval, bare, build, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'
import { randomEdit, seeds } from '../codecs/cloudformation/random-edits.ts'
import { realDeclarations, reordered } from './declarations.ts'

const shop = pipeline([
  stage('Build', [
    build({ outputArtifacts: [{ name: 'Site' }], namespace: 'built' }),
    build({ name: 'Test', runOrder: 2 }),
    approval({ runOrder: 3 }),
  ]),
  stage('Deploy', [build({ name: 'Ship', inputArtifacts: [{ name: 'Site' }] })]),
])

/** What an edit is told as. */
function afterEdit(...edits: readonly { readonly edit: string; readonly [name: string]: unknown }[]) {
  const edited = applyEdits(shop, edits)
  if ('refused' in edited) throw new Error(edited.refused)
  return diffPipelines(shop, clone(edited.declaration))
}

function clone(declaration: JsonObject): JsonObject {
  const copy = reordered(declaration)
  if (!isObject(copy)) throw new Error('a copy of a declaration is one')
  return copy
}

describe('the difference of declarations', () => {
  it.each([
    [
      { edit: 'stage.rename', stage: 'Build', to: 'Compile' },
      [{ kind: 'renamed', path: '/stages/1', stage: 'Compile', before: 'Build', after: 'Compile' }],
    ],
    [
      { edit: 'stage.move', stage: 'Source', to: 2 },
      [{ kind: 'moved', path: '/stages/2', stage: 'Source', before: { index: 0 }, after: { index: 2 } }],
    ],
    [
      { edit: 'stage.add', name: 'Last' },
      [{ kind: 'added', path: '/stages/3', stage: 'Last', after: { name: 'Last', actions: [] } }],
    ],
    [
      { edit: 'stage.remove', stage: 'Source' },
      [{ kind: 'removed', path: '/stages/0', stage: 'Source', before: valueAt(shop, ['stages', 0]) ?? null }],
    ],
    [
      { edit: 'action.rename', stage: 'Build', action: 'Test', to: 'Lint' },
      [
        {
          kind: 'renamed',
          path: '/stages/1/actions/1',
          stage: 'Build',
          action: 'Lint',
          before: 'Test',
          after: 'Lint',
        },
      ],
    ],
    [
      { edit: 'action.move', stage: 'Build', action: 'Test', toStage: 'Deploy', runOrder: 1, at: 0 },
      [
        {
          kind: 'moved',
          path: '/stages/2/actions/0',
          stage: 'Deploy',
          action: 'Test',
          before: { stage: 'Build', runOrder: 2, index: 1 },
          after: { stage: 'Deploy', runOrder: 1, index: 0 },
        },
      ],
    ],
    [
      { edit: 'action.move', stage: 'Build', action: 'Test', toStage: 'Build', runOrder: 1, at: 1 },
      [
        {
          kind: 'moved',
          path: '/stages/1/actions/1',
          stage: 'Build',
          action: 'Test',
          before: { stage: 'Build', runOrder: 2, index: 1 },
          after: { stage: 'Build', runOrder: 1, index: 1 },
        },
      ],
    ],
    [
      { edit: 'action.remove', stage: 'Build', action: 'Approve' },
      [
        {
          kind: 'removed',
          path: '/stages/1/actions/2',
          stage: 'Build',
          action: 'Approve',
          before: valueAt(shop, ['stages', 1, 'actions', 2]) ?? null,
        },
      ],
    ],
    [
      { edit: 'set', path: '/stages/1/actions/0/configuration/ProjectName', value: { Ref: 'Project' } },
      [
        {
          kind: 'changed',
          path: '/stages/1/actions/0/configuration/ProjectName',
          stage: 'Build',
          action: 'Compile',
          before: 'shop',
          after: { Ref: 'Project' },
        },
      ],
    ],
    [
      { edit: 'unset', path: '/stages/1/actions/0/namespace' },
      [
        {
          kind: 'removed',
          path: '/stages/1/actions/0/namespace',
          stage: 'Build',
          action: 'Compile',
          before: 'built',
        },
      ],
    ],
    [
      { edit: 'artifact.rename', artifact: 'Site', to: 'Page' },
      [
        {
          kind: 'renamed',
          path: '/stages/1/actions/0/outputArtifacts/0',
          stage: 'Build',
          action: 'Compile',
          before: 'Site',
          after: 'Page',
        },
        {
          kind: 'changed',
          path: '/stages/2/actions/0/inputArtifacts/0/name',
          stage: 'Deploy',
          action: 'Ship',
          before: 'Site',
          after: 'Page',
        },
      ],
    ],
  ] satisfies readonly (readonly [{ readonly edit: string; readonly [name: string]: unknown }, readonly Change[]])[])(
    'names what %j did',
    (edit, changes) => {
      expect(afterEdit(edit)).toEqual(changes)
    },
  )

  it('tells a move, a new name and a changed field of one action apart', () => {
    const edits = [
      { edit: 'set', path: '/stages/1/actions/0/namespace', value: 'made' },
      { edit: 'action.move', stage: 'Build', action: 'Compile', toStage: 'Build', runOrder: 4 },
      { edit: 'action.rename', stage: 'Build', action: 'Compile', to: 'Make' },
    ]
    expect(afterEdit(...edits).map(({ kind, path }) => [kind, path])).toEqual([
      ['renamed', '/stages/1/actions/2'],
      ['moved', '/stages/1/actions/2'],
      ['changed', '/stages/1/actions/2/namespace'],
    ])
  })

  it('takes an action that does something else for another one', () => {
    const before = bare([stage('S', [build({ name: 'Old' })])])
    const after = bare([stage('S', [approval({ name: 'New' })])])
    expect(diffPipelines(before, after).map(({ kind, action }) => [kind, action])).toEqual([
      ['added', 'New'],
      ['removed', 'Old'],
    ])
  })

  it('matches variables, tags and triggers by what they are named after', () => {
    const trigger = (action: string, branch: string) => ({
      providerType: 'CodeStarSourceConnection',
      gitConfiguration: { sourceActionName: action, push: [{ branches: { includes: [branch] } }] },
    })
    const before = bare([], {
      variables: [{ name: 'A', defaultValue: '1' }, { name: 'B' }],
      triggers: [trigger('One', 'main'), trigger('Two', 'main')],
      $cloudFormation: { Tags: [{ Key: 'team', Value: 'a' }] },
    })
    const after = bare([], {
      variables: [{ name: 'C' }, { name: 'A', defaultValue: '2' }, { name: 'B' }],
      triggers: [trigger('One', 'main'), trigger('Two', 'release/*')],
      $cloudFormation: { Tags: [{ Key: 'team', Value: 'b' }] },
    })
    expect(diffPipelines(before, after).map(({ kind, path }) => [kind, path])).toEqual([
      ['added', '/variables/0'],
      ['changed', '/variables/1/defaultValue'],
      ['changed', '/triggers/1/gitConfiguration/push/0/branches/includes/0'],
      ['changed', '/$cloudFormation/Tags/0/Value'],
    ])
  })

  it('finds the one line that was put among the commands', () => {
    const commands = (...lines: readonly string[]) => bare([stage('S', [build({ commands: lines })])])
    expect(diffPipelines(commands('a', 'b', 'c'), commands('a', 'x', 'b', 'd'))).toEqual([
      { kind: 'added', path: '/stages/0/actions/0/commands/1', stage: 'S', action: 'Compile', after: 'x' },
      {
        kind: 'changed',
        path: '/stages/0/actions/0/commands/3',
        stage: 'S',
        action: 'Compile',
        before: 'c',
        after: 'd',
      },
    ])
  })

  it('compares functions as values, also in the place of a name', () => {
    const named = (name: Json) => bare([{ name, actions: [source()] }])
    expect(diffPipelines(named({ Ref: 'A' }), named({ Ref: 'A' }))).toEqual([])
    expect(diffPipelines(named({ Ref: 'A' }), named('B')).map(({ kind, before }) => [kind, before])).toEqual([
      ['renamed', { Ref: 'A' }],
    ])
  })

  it('is quick with the largest pipeline, whatever was changed', () => {
    const { pipeline: before } = largePipeline()
    const large = clone({ before: JSON.parse(JSON.stringify(before)) }).before
    if (!isObject(large)) throw new Error('the largest pipeline is an object')
    const start = performance.now()
    expect(diffPipelines(large, clone(large))).toEqual([])
    expect(performance.now() - start).toBeLessThan(1500)
  })

  it.each(realDeclarations())('is none between a real declaration and itself: %s', (_, declaration) => {
    expect(diffPipelines(declaration, clone(declaration))).toEqual([])
  })

  it('is there exactly when something was edited, and its paths lead there', () => {
    const declarations = realDeclarations()
    const property = fc.property(
      fc.constantFrom(...declarations),
      fc.array(seeds, { minLength: 1, maxLength: 3 }),
      ([, before], plan) => {
        let after = before
        for (const seed of plan) {
          const edited = applyEdits(after, [randomEdit(after, seed)])
          if ('declaration' in edited) after = edited.declaration
        }
        const changes = diffPipelines(before, clone(after))
        expect(changes.length === 0).toBe(sameJson(before, after))
        expect(changes.filter((change) => !leadsSomewhere(change, before, after))).toEqual([])
      },
    )
    fc.assert(property, { numRuns: 400 })
  })
})

function leadsSomewhere({ kind, path, before, after }: Change, from: JsonObject, to: JsonObject): boolean {
  const root = kind === 'removed' ? from : to
  const value = valueAt(root, fromPointer(path, root) ?? ['nowhere'])
  if (value === undefined) return false
  if (kind === 'moved') return before !== undefined && after !== undefined
  if (kind === 'renamed') return JSON.stringify(value).includes(JSON.stringify(after))
  return sameJson(value, kind === 'removed' ? before : after)
}
