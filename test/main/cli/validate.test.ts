import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/api-json/007-kir0-pythonproject-pipeline-structure.json')

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'stagecraft-test-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

describe('stagecraft validate', () => {
  it('finds nothing in a good document', async () => {
    const cwd = folder({ 'good.json': JSON.stringify({ pipeline: pipeline([stage('Build', [build()])]) }) })
    const { code, stdout, stderr } = await stagecraft(['validate', 'good.json', '--json'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({
      documents: [{ file: 'good.json', format: 'codepipeline-json', pipelines: [{ name: 'shop' }], diagnostics: [] }],
      summary: { errors: 0, warnings: 0 },
    })
  })

  it('gives rule, path and range of every problem, files as they were named and in their order', async () => {
    const cwd = folder({ 'b.json': '\uFEFF{\r\n  "name": "a b",\r\n  "stages": []\r\n}', 'a.json': '' })
    const { code, stdout } = await stagecraft(['validate', 'b.json', 'a.json', '--json'], { cwd })
    const report = JSON.parse(stdout) as {
      documents: { file: string; diagnostics: Record<string, unknown>[] }[]
      summary: unknown
    }
    expect(code).toBe(1)
    expect(report.documents.map(({ file }) => file)).toEqual(['b.json', 'a.json'])
    expect(report.documents[0]?.diagnostics.map(({ rule, path }) => `${String(rule)} ${String(path)}`)).toEqual([
      'required-member /roleArn',
      'one-artifact-store /artifactStore',
      'pipeline-type-written /pipelineType',
      'value-pattern /name',
      'minimum-stages /stages',
    ])
    expect(report.documents[0]?.diagnostics[3]).toMatchObject({
      severity: 'error',
      pipeline: 'a b',
      range: { start: { line: 2, column: 11 }, end: { line: 2, column: 16 } },
    })
    expect(report.documents[1]).toMatchObject({ format: null, diagnostics: [{ rule: 'document-empty', path: '' }] })
    expect(report.summary).toEqual({ errors: 5, warnings: 0 })
  })

  it('tells what cannot be read, and still reports the others', async () => {
    const cwd = folder({ 'good.json': '{}' })
    const { code, stdout, stderr } = await stagecraft(['validate', 'missing.json', '.', 'good.json', '--json'], { cwd })
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('missing.json')
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(1)
  })

  it('calls bytes that are no text an error of the document', async () => {
    const cwd = folder({ 'binary.json': new Uint8Array([0xff, 0xfe, 0x00, 0x80]) })
    const { code, stdout } = await stagecraft(['validate', 'binary.json', '--json'], { cwd })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ format: null, diagnostics: [{ severity: 'error' }] }] })
  })

  it('reads the standard input', async () => {
    const { code, stdout } = await stagecraft(['validate', '-', '--json'], { input: '{"stages": [' })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ file: '-' }], summary: { errors: 2 } })
  })

  it('speaks to people without --json, with no raw control characters', async () => {
    const { code, stdout } = await stagecraft(['validate', '-'], { input: '{"stages": [], "\\u001b[31m": 1}' })
    expect(code).toBe(1)
    expect(stdout).toContain('-:1:1: error: Add “name”: it is required here. [required-member]')
    expect(stdout).not.toContain('\u001b')
  })

  it('writes SARIF', async () => {
    const { stdout } = await stagecraft(['validate', '-', '--format', 'sarif'], { input: '{"stages": []}' })
    const sarif = JSON.parse(stdout) as {
      version: string
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; locations: unknown[] }[] }[]
    }
    const known = new Set(sarif.runs[0]?.tool.driver.rules.map(({ id }) => id))
    expect(sarif.runs[0]?.results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([])
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('minimum-stages')
  })

  it.each([[['validate']], [['validate', '--nonsense', 'x']], [['nonsense']]])('refuses %j as usage', async (args) => {
    const { code, stdout, stderr } = await stagecraft(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toBe('')
  })
})

describe('stagecraft rules and explain', () => {
  it('list the rules of every kind', async () => {
    const { stdout } = await stagecraft(['rules', '--json'])
    const { rules } = JSON.parse(stdout) as { rules: { rule: string; topic: string; severity: string }[] }
    const kinds = ['json-syntax', 'required-member', 'minimum-stages']
    expect(
      rules.filter(({ rule }) => kinds.includes(rule)).map(({ rule, topic, severity }) => [rule, topic, severity]),
    ).toEqual([
      ['json-syntax', 'document', 'error'],
      ['required-member', 'shape', 'error'],
      ['minimum-stages', 'structure', 'error'],
    ])
  })

  it.each(['json-syntax', 'required-member', 'minimum-stages'])('explain %s', async (id) => {
    const { code, stdout } = await stagecraft(['explain', id])
    const [head, summary, explanation, docs] = stdout.trimEnd().split('\n\n')
    expect([code, head?.startsWith(`${id} (error, `)]).toEqual([0, true])
    expect([summary, explanation].map((sentence) => sentence?.endsWith('.'))).toEqual([true, true])
    expect(docs).toMatch(/^https:/)
  })

  it('name the rule that was meant', async () => {
    expect(await stagecraft(['explain', 'minimum-stage'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule “minimum-stage”: Did you mean minimum-stages?\n',
    })
    expect(await stagecraft(['explain', 'nothing-like-it'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule “nothing-like-it”: stagecraft rules lists all.\n',
    })
  })

  it('repairs what has one obvious repair, and nothing else of the file', async () => {
    const text = readFileSync(fixture, 'utf8')
      .replace('"name": "flask', '"Name": "flask')
      .replace(/"owner": "AWS"/, '"owner": "aws"')
    const cwd = folder({ 'p.json': text })
    const { code, stdout, stderr } = await stagecraft(['validate', 'p.json', '--fix', '--json'], { cwd })
    expect([code, stderr.trim().split('\n').length]).toEqual([0, 2])
    expect((JSON.parse(stdout) as { summary: unknown }).summary).toEqual({ errors: 0, warnings: 0 })
    const repaired = readFileSync(join(cwd, 'p.json'), 'utf8')
    expect(JSON.parse(repaired)).toEqual(JSON.parse(readFileSync(fixture, 'utf8')))
  })

  it('refuses to repair the standard input', async () => {
    const { code, stderr } = await stagecraft(['validate', '-', '--fix'])
    expect([code, stderr]).toEqual([2, '--fix needs files: the standard input cannot be written.\n'])
  })
})
