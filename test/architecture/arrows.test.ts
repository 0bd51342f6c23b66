import { describe, expect, it } from 'vitest'
import { cycles, forbiddenImports } from './arrows.ts'
import { readModule, readModules } from './modules.ts'

const modules = readModules('shared', 'main', 'preload', 'renderer')

describe('the code', () => {
  it('imports only along the arrows of the design', () => {
    expect(modules.length).toBeGreaterThan(100)
    expect(forbiddenImports(modules)).toEqual([])
  })

  it('has no cycles', () => {
    expect(cycles(modules)).toEqual([])
  })
})

describe('the check of arrows', () => {
  it('sees every way of importing', () => {
    const text = `
      import { a } from './a.ts'
      import type { B } from '#shared/b.ts'
      export * from '../c.ts'
      export { d } from './d.ts'
      import './e.css'
      import Worker from './f.ts?worker'
      type G = import('./g.ts').G
      const h = () => import('./h.ts')
      import 'electron'`
    expect(readModule('main/rpc/x.ts', text).imports.toSorted()).toEqual([
      'electron',
      'main/c.ts',
      'main/rpc/a.ts',
      'main/rpc/d.ts',
      'main/rpc/e.css',
      'main/rpc/f.ts',
      'main/rpc/g.ts',
      'main/rpc/h.ts',
      'shared/b.ts',
    ])
  })

  it.each([
    ['shared/model/a.ts', '#shared/catalog/index.ts'],
    ['shared/rules/a.ts', '#shared/rpc/index.ts'],
    ['shared/model/a.ts', 'node:fs'],
    ['shared/model/a.ts', 'react'],
    ['shared/rpc/a.ts', 'electron'],
    ['main/files/a.ts', '#main/engine/index.ts'],
    ['main/engine/a.ts', '../rpc/dispatch.ts'],
    ['main/browser/a.ts', '#main/desktop/main.ts'],
    ['main/browser/a.ts', 'electron'],
    ['main/cli/a.ts', '#renderer/state/workspace.ts'],
    ['preload/a.ts', '#main/services.ts'],
    ['preload/a.ts', 'node:fs'],
    ['renderer/canvas/A.tsx', '#renderer/inspector/Inspector.tsx'],
    ['renderer/state/a.ts', '#renderer/commands/index.ts'],
    ['renderer/state/a.ts', '#main/services.ts'],
    ['renderer/ui/A.tsx', '#shared/model/pipeline.ts'],
    ['somewhere/new/a.ts', './b.ts'],
  ])('refuses that %s imports %s', (file, source) => {
    expect(forbiddenImports([readModule(file, `import type { x } from '${source}'`)])).toHaveLength(1)
  })

  it('finds a circle, also one of types', () => {
    const circle = [
      readModule('shared/a.ts', `import type { B } from './b.ts'`),
      readModule('shared/b.ts', `export * from './c.ts'`),
      readModule('shared/c.ts', `import { a } from './a.ts'`),
      readModule('shared/d.ts', `import { a } from './a.ts'`),
    ]
    expect(cycles(circle)).toEqual(['shared/a.ts -> shared/b.ts -> shared/c.ts -> shared/a.ts'])
  })
})
