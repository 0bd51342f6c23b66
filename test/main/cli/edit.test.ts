import { chmodSync, copyFileSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/api-json/007-kir0-pythonproject-pipeline-structure.json')
const text = readFileSync(fixture, 'utf8')
const op = (edit: object) => ['--op', JSON.stringify(edit)]

describe('stagecraft edit', () => {
  it('prints exactly the new text', async () => {
    const { code, stdout, stderr } = await stagecraft([
      'edit',
      fixture,
      ...op({ edit: 'set', path: '/name', value: 'other' }),
    ])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(text.replace('"flask-app-pipeline"', '"other"'))
  })

  it('prints the text as it is when nothing changes, and reads the standard input', async () => {
    const input = '\uFEFF{"stages" : [ ],\r\n"name":"a"}'
    const { stdout } = await stagecraft(['edit', '-', ...op({ edit: 'set', path: '/name', value: 'a' })], { input })
    expect(stdout).toBe(input)
  })

  it('carries out operations in order and writes with the mode kept', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'stagecraft-test-')), 'pipeline.json')
    copyFileSync(fixture, path)
    chmodSync(path, 0o640)
    const edits = [
      ...op({ edit: 'stage.add', name: 'Extra' }),
      ...op({ edit: 'stage.rename', stage: 'Extra', to: 'Last' }),
    ]
    const { code, stdout } = await stagecraft(['edit', path, ...edits, '--write'])
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(path, 'utf8')).toContain('"name": "Last"')
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it.each([
    [op({ edit: 'stage.add', name: 'no spaces' }), 2],
    [[...op({ edit: 'stage.add', name: 'X' }), ...op({ edit: 'stage.add', name: 'X' })], 2],
    [['--op', '{'], 2],
    [['--op', '[]'], 2],
    [[...op({ edit: 'stage.add', name: 'X' }), '--pipeline', 'Another'], 2],
    [[], 2],
  ])('leaves the file alone and says why: %j', async (args, expected) => {
    const path = join(mkdtempSync(join(tmpdir(), 'stagecraft-test-')), 'pipeline.json')
    copyFileSync(fixture, path)
    const { code, stdout, stderr } = await stagecraft(['edit', path, ...args, '--write'])
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).not.toBe('')
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('does not touch a document that does not parse', async () => {
    const { code, stdout } = await stagecraft(['edit', '-', ...op({ edit: 'stage.add', name: 'X' })], {
      input: '{"stages": [',
    })
    expect([code, stdout]).toEqual([1, ''])
  })

  it('names on the error output what could not be followed', async () => {
    const input = JSON.stringify({
      stages: [
        {
          name: 'S',
          actions: [{ name: 'A', outputArtifacts: [{ name: 'Code' }], commands: ['ls $CODEBUILD_SRC_DIR_Code'] }],
        },
      ],
    })
    const { code, stderr } = await stagecraft(
      ['edit', '-', ...op({ edit: 'artifact.rename', artifact: 'Code', to: 'New' })],
      { input },
    )
    expect(code).toBe(0)
    expect(stderr).toContain('CODEBUILD_SRC_DIR_Code')
  })
})
