import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/api-json/007-kir0-pythonproject-pipeline-structure.json')
const text = readFileSync(fixture, 'utf8')
const named = (name: string) => text.replace('"flask-app-pipeline"', `"${name}"`)

function written(...texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-test-'))
  return texts.map((one, index) => {
    const path = join(folder, `${index}.json`)
    writeFileSync(path, one)
    return path
  })
}

describe('stagecraft merge', () => {
  it('prints what both made, and nothing else', async () => {
    const [base = '', ours = '', theirs = ''] = written(text, named('mine'), text.replace('"CodeBuild"', '"Jenkins"'))
    const { code, stdout, stderr } = await stagecraft(['merge', base, ours, theirs])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(named('mine').replace('"CodeBuild"', '"Jenkins"'))
  })

  it('writes over a file as a merge driver does, with its mode kept, and lists what conflicts', async () => {
    const [base = '', ours = '', theirs = ''] = written(text, named('mine'), named('yours'))
    chmodSync(ours, 0o640)
    const { code, stdout, stderr } = await stagecraft(['merge', base, ours, theirs, '--out', ours])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('Conflict: name: both changed it, ours to "mine", theirs to "yours".\n')
    expect(readFileSync(ours, 'utf8')).toMatch(/^<<<<<<< ours\n.*"mine".*\n=======\n.*"yours".*\n>>>>>>> theirs$/m)
    expect(statSync(ours).mode & 0o777).toBe(0o640)
  })

  it('merges by lines what cannot be read, and does not pass it off as well', async () => {
    const [base = '', ours = '', theirs = ''] = written('{\n1\n2\n3\n', '{\none\n2\n3\n', '{\n1\n2\nthree\n')
    const { code, stdout, stderr } = await stagecraft(['merge', base, ours, theirs])
    expect([code, stdout]).toEqual([1, '{\none\n2\nthree\n'])
    expect(stderr).toContain('BASE cannot be read')
  })

  it('names every file that is not there', async () => {
    const { code, stdout, stderr } = await stagecraft(['merge', 'a.json', fixture, 'b.json'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/a\.json[^]*b\.json/)
  })
})
