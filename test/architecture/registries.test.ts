import { describe, expect, it } from 'vitest'
import { readModule, readModules } from './modules.ts'
import { type Registry, staleHelpers, unlisted } from './registries.ts'

const registries: readonly Registry[] = [
  { folder: 'shared/catalog/actions', helpers: [] },
  { folder: 'shared/catalog/rule-types', helpers: [] },
  { folder: 'shared/rules/checks', helpers: [] },
  { folder: 'shared/edits/operations', helpers: [] },
  { folder: 'shared/resolve/functions', helpers: [] },
  { folder: 'shared/convert/targets', helpers: [] },
  {
    folder: 'shared/codecs',
    helpers: [
      'bracket-sequence.ts',
      'choose-pipeline.ts',
      'codec.ts',
      'indentation.ts',
      'limits.ts',
      'match-items.ts',
      'notation.ts',
      'pipeline-at.ts',
      'reparse.ts',
      'syntax.ts',
      'text.ts',
    ],
  },
  { folder: 'main/engine/executors', helpers: [] },
  { folder: 'main/engine/rules', helpers: [] },
  {
    folder: 'main/engine/simulators',
    helpers: ['configuration.ts', 'simulate-action.ts', 'simulate.ts', 'simulator.ts'],
  },
  { folder: 'main/cli/commands', helpers: [] },
  { folder: 'main/api/operations', helpers: [] },
  { folder: 'main/api/s3/operations', helpers: [] },
  { folder: 'renderer/commands/all', helpers: [] },
]
const modules = readModules(...registries.map(({ folder }) => folder))

describe.each(registries)('the list of $folder', (registry) => {
  it('names every file of the folder', () => {
    expect(unlisted(modules, registry)).toEqual([])
  })

  it('has no exceptions for files that are gone', () => {
    expect(staleHelpers(modules, registry)).toEqual([])
  })
})

describe('the check of lists', () => {
  const registry = { folder: 'a', helpers: ['help.ts', 'gone.ts'] }
  const files = [
    readModule('a/index.ts', `import { one } from './one.ts'\nexport const load = () => import('./two.ts')`),
    ...['one', 'two', 'three', 'help', 'deep/four'].map((name) => readModule(`a/${name}.ts`, '')),
  ]

  it('finds the file that nobody listed', () => {
    expect(unlisted(files, registry)).toEqual(['a/three.ts'])
    expect(unlisted(files.slice(1), registry)).toEqual(['a/one.ts', 'a/two.ts', 'a/three.ts'])
  })

  it('finds the exception that is not needed', () => {
    expect(staleHelpers(files, registry)).toEqual(['a/gone.ts'])
  })
})
