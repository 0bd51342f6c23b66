import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/templates/two-pipelines.yaml')
const text = readFileSync(fixture, 'utf8')
const op = (edit: object) => ['--op', JSON.stringify(edit)]

/** What stagecraft edit prints for the pipeline Release. */
async function release(...edits: readonly object[]): Promise<string> {
  const ended = await stagecraft(['edit', fixture, '--pipeline', 'Release', ...edits.flatMap(op)])
  expect([ended.code, ended.stderr]).toEqual([0, ''])
  return ended.stdout
}

describe('stagecraft edit of a template', () => {
  it('changes the pipeline that is named, by its logical id or its name, and no other byte', async () => {
    expect(await release({ edit: 'set', path: '/stages/1/actions/1/configuration/Extract', value: 'false' })).toBe(
      text.replace('Extract: true', "Extract: 'false'"),
    )
    const { stdout } = await stagecraft([
      'edit',
      fixture,
      '--pipeline',
      'nightly',
      ...op({ edit: 'action.rename', stage: 'Check', action: 'Test', to: 'Unit' }),
    ])
    expect(stdout).toBe(text.replace('- Name: Test', '- Name: Unit'))
  })

  it('lets disabled transitions follow their stage, and go with it', async () => {
    expect(await release({ edit: 'stage.rename', stage: 'Deploy', to: 'Ship' })).toBe(
      text.replace('StageName: Deploy', 'StageName: Ship').replace('- Name: Deploy ', '- Name: Ship '),
    )
    const removed = await release({ edit: 'stage.remove', stage: 'Deploy' })
    expect(removed).not.toContain('DisableInboundStageTransitions')
    expect(text).toContain(removed.slice(removed.indexOf('  Role:\n')))
  })

  it('moves an action with its bytes and the comment above it', async () => {
    const approve = /^ {8}# Somebody.*?(?=^ {8}- Name: Copy)/ms.exec(text)?.[0] ?? ''
    const moved = await release({
      edit: 'action.move',
      stage: 'Deploy',
      action: 'Approve',
      toStage: 'Deploy',
      runOrder: 1,
      at: 1,
    })
    const without = text.replace(approve, '')
    expect(moved).toBe(
      without.replace('          - Name: Code\n\n  Role', `          - Name: Code\n${approve}\n  Role`),
    )
  })

  it('writes functions as the file does', async () => {
    const value = { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/x' }
    expect(await release({ edit: 'set', path: '/roleArn', value })).toContain(
      'RoleArn: !Sub arn:aws:iam::${AWS::AccountId}:role/x\n',
    )
  })

  it('wants to know which pipeline, and knows when there is none', async () => {
    const rename = op({ edit: 'stage.rename', stage: 'Deploy', to: 'Ship' })
    const path = join(mkdtempSync(join(tmpdir(), 'stagecraft-test-')), 'template.yaml')
    copyFileSync(fixture, path)
    const [unnamed, unknown] = await Promise.all([
      stagecraft(['edit', path, ...rename, '--write']),
      stagecraft(['edit', path, '--pipeline', 'Weekly', ...rename, '--write']),
    ])
    expect([unnamed.code, unnamed.stdout, unknown.code, unknown.stdout]).toEqual([2, '', 2, ''])
    expect(unnamed.stderr + unknown.stderr).toMatch(/--pipeline \(Nightly, Release\)[^]*“Weekly”/)
    const empty = await stagecraft(['edit', '-', ...rename], { input: 'Resources: {}\n' })
    expect([empty.code, empty.stdout]).toEqual([1, ''])
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})

describe('stagecraft validate of a template', () => {
  it('names the pipelines, and each problem with the API’s path and the place in the template', async () => {
    const input = text.replace('Category: Deploy,', 'Category: Depot,').replace('RunOrder: 2', 'RunOrder: "0"')
    const { code, stdout } = await stagecraft(['validate', '-', '--json'], { input })
    const { documents } = JSON.parse(stdout) as { documents: { diagnostics: Record<string, unknown>[] }[] }
    expect([code, documents.map((document) => ({ ...document, diagnostics: document.diagnostics.length }))]).toEqual([
      1,
      [
        {
          file: '-',
          format: 'cloudformation-yaml',
          pipelines: [
            { name: 'nightly', logicalId: 'Nightly' },
            { name: null, logicalId: 'Release' },
          ],
          diagnostics: 2,
        },
      ],
    ])
    const lines = input.split('\n')
    const line = lines.findIndex((one) => one.includes('RunOrder: "0"'))
    expect(documents[0]?.diagnostics).toEqual([
      expect.objectContaining({
        rule: 'value-range',
        pipeline: 'Release',
        path: '/stages/1/actions/1/runOrder',
        range: { start: { line: line + 1, column: 21 }, end: { line: line + 1, column: 24 } },
      }),
      expect.objectContaining({
        rule: 'value-choice',
        pipeline: 'Release',
        path: '/stages/1/actions/1/actionTypeId/category',
      }),
    ])
  })
})
