import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/api-json/007-kir0-pythonproject-pipeline-structure.json')
const text = readFileSync(fixture, 'utf8')

function written(...texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-test-'))
  return texts.map((one, index) => {
    const path = join(folder, `${index}.json`)
    writeFileSync(path, one)
    return path
  })
}

const template = (name: string) => ({ Type: 'AWS::CodePipeline::Pipeline', Properties: { Name: name, Stages: [] } })

describe('stagecraft diff', () => {
  it('finds no difference in formatting', async () => {
    const [other = ''] = written(JSON.stringify(JSON.parse(text)))
    expect(await stagecraft(['diff', fixture, other])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await stagecraft(['diff', fixture, other, '--json'])).stdout).toBe('{"changes":[]}\n')
  })

  it('prints the changes as JSON, or in words', async () => {
    const input = text.replace('"flask-app-pipeline"', '"other"')
    const json = await stagecraft(['diff', fixture, '-', '--json'], { input })
    expect([json.code, JSON.parse(json.stdout)]).toEqual([
      1,
      { changes: [{ kind: 'changed', path: '/name', before: 'flask-app-pipeline', after: 'other' }] },
    ])
    const words = await stagecraft(['diff', fixture, '-'], { input })
    expect([words.code, words.stdout]).toEqual([1, '~ name: "flask-app-pipeline" -> "other"\n'])
  })

  it('compares the pipeline that is named, also with a document that has it alone', async () => {
    const [many = '', one = ''] = written(
      JSON.stringify({ Resources: { A: template('a'), B: template('b') } }),
      JSON.stringify({ pipeline: { name: 'b', stages: [] } }),
    )
    expect((await stagecraft(['diff', many, one, '--pipeline', 'B'])).code).toBe(0)
    expect((await stagecraft(['diff', many, one, '--pipeline', 'A'])).code).toBe(1)
    expect((await stagecraft(['diff', many, one, '--pipeline', 'C'])).code).toBe(2)
    expect((await stagecraft(['diff', many, one])).code).toBe(2)
  })

  it.each([
    [[fixture], '', 2],
    [[fixture, 'nowhere.json'], '', 2],
    [['-', '-'], text, 2],
    [[fixture, '-'], '{"stages": [', 1],
    [[fixture, '-'], '', 1],
  ])('says why it cannot compare %j', async (files, input, expected) => {
    const { code, stdout, stderr } = await stagecraft(['diff', ...files, '--json'], { input })
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).not.toBe('')
  })
})
