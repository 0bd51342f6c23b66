import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPipelines, mergePipelines } from '#shared/diff/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { isObject, type Json, type JsonObject, sameJson } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'
import { action, approval, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { randomEdit, seeds } from '../codecs/cloudformation/random-edits.ts'
import { realDeclarations, reordered } from './declarations.ts'

type Edits = readonly { readonly edit: string; readonly [name: string]: unknown }[]

const base = pipeline(
  [
    stage('Build', [
      build(),
      build({ name: 'Test', runOrder: 2, commands: ['a', 'b', 'c'] }),
      approval({ runOrder: 3 }),
    ]),
    stage('Deploy', [build({ name: 'Ship' })]),
  ],
  {
    variables: [{ name: 'Branch', defaultValue: 'main' }],
    $cloudFormation: { Tags: [{ Key: 'team', Value: 'shop' }] },
  },
)

function edited(declaration: JsonObject, edits: Edits): JsonObject {
  const outcome = applyEdits(declaration, edits)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.declaration
}

function copyOf(declaration: JsonObject): JsonObject {
  const copy = reordered(declaration)
  if (!isObject(copy)) throw new Error('a copy of a declaration is one')
  return copy
}

function merged(ours: Edits, theirs: Edits) {
  return mergePipelines({ base: copyOf(base), ours: edited(base, ours), theirs: copyOf(edited(base, theirs)) })
}

/** Stages with their actions, as `Build: Compile Test`. */
function outline(declaration: JsonObject): readonly string[] {
  return readPipeline(declaration).stages.map(
    ({ label, actions }) => `${label}: ${actions.map((a) => a.label).join(' ')}`,
  )
}

const place = '/stages/1/actions/0'

describe('merging declarations', () => {
  it('takes what each side changed in one action', () => {
    const { declaration, conflicts } = merged(
      [{ edit: 'set', path: `${place}/configuration/ProjectName`, value: 'ours' }],
      [
        { edit: 'action.rename', stage: 'Build', action: 'Compile', to: 'Make' },
        { edit: 'set', path: `${place}/configuration/BatchEnabled`, value: 'true' },
      ],
    )
    expect(conflicts).toEqual([])
    expect(valueAt(declaration, ['stages', 1, 'actions', 0])).toMatchObject({
      name: 'Make',
      configuration: { ProjectName: 'ours', BatchEnabled: 'true' },
    })
  })

  it('keeps the identity of what only ours has', () => {
    const ours = edited(base, [{ edit: 'stage.rename', stage: 'Deploy', to: 'Ship' }])
    const theirs = copyOf(edited(base, [{ edit: 'set', path: `${place}/namespace`, value: 'n' }]))
    const { declaration } = mergePipelines({ base: copyOf(base), ours, theirs })
    expect(valueAt(declaration, ['stages', 2])).toBe(valueAt(ours, ['stages', 2]))
    expect(valueAt(declaration, ['stages', 1, 'actions', 1])).toBe(valueAt(ours, ['stages', 1, 'actions', 1]))
  })

  it('puts in what both sides added in one list, ours first', () => {
    const { declaration, conflicts } = merged(
      [
        { edit: 'stage.add', name: 'Mine' },
        { edit: 'action.add', stage: 'Build', action: approval({ name: 'First' }), at: 0 },
        { edit: 'set', path: '/variables/-', value: { name: 'A' } },
        { edit: 'set', path: '/$cloudFormation/Tags/-', value: { Key: 'a', Value: '1' } },
      ],
      [
        { edit: 'stage.add', name: 'Yours' },
        { edit: 'action.add', stage: 'Build', action: approval({ name: 'Zeroth' }), at: 0 },
        { edit: 'set', path: '/variables/-', value: { name: 'B' } },
        { edit: 'set', path: '/$cloudFormation/Tags/-', value: { Key: 'b', Value: '2' } },
      ],
    )
    expect(conflicts).toEqual([])
    expect(outline(declaration)).toEqual([
      'Source: Checkout',
      'Build: First Zeroth Compile Test Approve',
      'Deploy: Ship',
      'Mine: ',
      'Yours: ',
    ])
    expect(declaration.variables).toMatchObject([{ name: 'Branch' }, { name: 'A' }, { name: 'B' }])
    expect(valueAt(declaration, ['$cloudFormation', 'Tags'])).toMatchObject([
      { Key: 'team' },
      { Key: 'a' },
      { Key: 'b' },
    ])
  })

  it('follows moves: what one side moved has what the other changed in it', () => {
    const { declaration, conflicts } = merged(
      [{ edit: 'set', path: '/stages/1/actions/1/commands/1', value: 'B' }],
      [
        { edit: 'action.move', stage: 'Build', action: 'Test', toStage: 'Deploy', runOrder: 1, at: 0 },
        { edit: 'stage.move', stage: 'Source', to: 2 },
      ],
    )
    expect(conflicts).toEqual([])
    expect(outline(declaration)).toEqual(['Build: Compile Approve', 'Deploy: Test Ship', 'Source: Checkout'])
    expect(valueAt(declaration, ['stages', 1, 'actions', 0])).toMatchObject({ runOrder: 1, commands: ['a', 'B', 'c'] })
  })

  it('merges the lines of commands that are not neighbours', () => {
    const { declaration } = merged(
      [{ edit: 'set', path: '/stages/1/actions/1/commands', value: ['x', 'a', 'b', 'c'] }],
      [{ edit: 'set', path: '/stages/1/actions/1/commands', value: ['a', 'b', 'C'] }],
    )
    expect(valueAt(declaration, ['stages', 1, 'actions', 1, 'commands'])).toEqual(['x', 'a', 'b', 'C'])
  })

  it('lets go what one side removed and the other left alone', () => {
    const { declaration, conflicts } = merged(
      [{ edit: 'action.remove', stage: 'Build', action: 'Test' }],
      [{ edit: 'stage.remove', stage: 'Deploy' }],
    )
    expect([outline(declaration), conflicts]).toEqual([['Source: Checkout', 'Build: Compile Approve'], []])
  })

  it.each([
    [
      'a field that both changed',
      [{ edit: 'set', path: `${place}/configuration/ProjectName`, value: 'a' }],
      [{ edit: 'set', path: `${place}/configuration/ProjectName`, value: 'b' }],
      {
        kind: 'value',
        path: `${place}/configuration/ProjectName`,
        stage: 'Build',
        action: 'Compile',
        base: 'shop',
        ours: 'a',
        theirs: 'b',
      },
    ],
    [
      'an action that both moved elsewhere',
      [{ edit: 'action.move', stage: 'Build', action: 'Test', toStage: 'Deploy', runOrder: 2 }],
      [{ edit: 'action.move', stage: 'Build', action: 'Test', toStage: 'Source', runOrder: 2 }],
      {
        kind: 'place',
        path: '/stages/2/actions/1',
        stage: 'Deploy',
        action: 'Test',
        base: { stage: 'Build', index: 1 },
        ours: { stage: 'Deploy', index: 1 },
        theirs: { stage: 'Source', index: 1 },
      },
    ],
    [
      'a name that both gave',
      [{ edit: 'stage.rename', stage: 'Build', to: 'Next' }],
      [{ edit: 'stage.add', name: 'Next' }],
      { kind: 'name', path: '/stages/3', stage: 'Next', theirs: { name: 'Next', actions: [] } },
    ],
  ] satisfies readonly (readonly [string, Edits, Edits, object])[])(
    'finds the conflict about %s',
    (_, ours, theirs, conflict) => {
      expect(merged(ours, theirs).conflicts).toEqual([conflict])
    },
  )

  it('finds the conflict about an action that one side changed and the other removed', () => {
    const change: Edits = [{ edit: 'set', path: `${place}/namespace`, value: 'n' }]
    const removal: Edits = [{ edit: 'action.remove', stage: 'Build', action: 'Compile' }]
    const { declaration, otherwise, conflicts } = merged(change, removal)
    expect(conflicts).toMatchObject([{ kind: 'value', path: place, action: 'Compile', ours: { namespace: 'n' } }])
    expect(outline(declaration)[1]).toBe('Build: Compile Test Approve')
    expect(outline(otherwise)[1]).toBe('Build: Test Approve')
    expect(outline(merged(removal, change).declaration)[1]).toBe('Build: Test Approve')
  })

  it('finds one conflict about a stage that one side changed in and the other removed', () => {
    const { declaration, otherwise, conflicts } = merged(
      [{ edit: 'stage.remove', stage: 'Build' }],
      [
        { edit: 'set', path: `${place}/namespace`, value: 'n' },
        { edit: 'action.add', stage: 'Build', action: action('Test', 'CodeBuild', { name: 'More' }) },
      ],
    )
    expect(conflicts).toMatchObject([{ kind: 'value', stage: 'Build' }])
    expect(outline(declaration)).toEqual(['Source: Checkout', 'Deploy: Ship'])
    expect(outline(otherwise)).toEqual(['Source: Checkout', 'Build: Compile Test Approve More', 'Deploy: Ship'])
  })

  it('is quick with the largest pipeline', () => {
    const large: Json = JSON.parse(JSON.stringify(largePipeline().pipeline))
    if (!isObject(large)) throw new Error('the largest pipeline is an object')
    const ours = edited(large, [{ edit: 'stage.move', stage: 'Stage-3', to: 20 }])
    const theirs = copyOf(edited(large, [{ edit: 'action.remove', stage: 'Stage-3', action: 'Build-3-1' }]))
    const start = performance.now()
    const { declaration, conflicts } = mergePipelines({ base: copyOf(large), ours, theirs })
    expect(performance.now() - start).toBeLessThan(5000)
    expect([conflicts, readPipeline(declaration).stages[20]?.actions.length]).toEqual([[], 20])
  })

  it('gives what one side made where the other made nothing, and what both made where they made the same', () => {
    const property = fc.property(fc.constantFrom(...realDeclarations()), plans, ([, before], plan) => {
      const after = randomlyEdited(before, plan)
      const one = mergePipelines({ base: copyOf(before), ours: after, theirs: copyOf(before) })
      const other = mergePipelines({ base: copyOf(before), ours: before, theirs: copyOf(after) })
      const both = mergePipelines({ base: copyOf(before), ours: after, theirs: copyOf(after) })
      expect([one.conflicts, other.conflicts, both.conflicts]).toEqual([[], [], []])
      expect(one.declaration).toBe(after)
      expect(both.declaration).toBe(after)
      expect(other.declaration).toEqual(after)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('finds the same conflicts from both sides, and else makes the same of it but for the order', () => {
    const property = fc.property(fc.constantFrom(...realDeclarations()), plans, plans, ([, before], mine, yours) => {
      const [ours, theirs] = [randomlyEdited(before, mine), randomlyEdited(before, yours)]
      const one = mergePipelines({ base: before, ours, theirs: copyOf(theirs) })
      const other = mergePipelines({ base: before, ours: theirs, theirs: copyOf(ours) })
      expect(other.conflicts.length === 0).toBe(one.conflicts.length === 0)
      // Where one side emptied a list that the other took away, either may remain.
      const differences = diffPipelines(one.declaration, other.declaration).filter(
        ({ before: had, after: has }) => !isEmpty(had ?? has),
      )
      expect(one.conflicts.length > 0 || differences.every(({ kind }) => kind === 'moved')).toBe(true)
      expect(one.conflicts.length === 0 ? one.otherwise : one.declaration).toBe(one.declaration)
    })
    fc.assert(property, { numRuns: 400 })
  })
})

function isEmpty(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const plans = fc.array(seeds, { minLength: 1, maxLength: 3 })

function randomlyEdited(declaration: JsonObject, plan: readonly (readonly number[])[]): JsonObject {
  let after = declaration
  for (const seed of plan) {
    const outcome = applyEdits(after, [randomEdit(after, seed)])
    if ('declaration' in outcome) after = outcome.declaration
  }
  return sameJson(declaration, after) ? declaration : after
}
