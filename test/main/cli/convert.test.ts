import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const fixture = join(import.meta.dirname, '../../fixtures/api-json/007-kir0-pythonproject-pipeline-structure.json')
const template = `Parameters: {Name: {Type: String}}
Resources:
  A: {Type: AWS::CodePipeline::Pipeline, Properties: {Name: !Ref Name, Stages: []}} # first
  B: {Type: AWS::CodePipeline::Pipeline, Properties: {Name: b, Stages: []}}
`

describe('stagecraft convert', () => {
  it('prints the pipeline in another form, and nothing else', async () => {
    const { code, stdout, stderr } = await stagecraft(['convert', fixture, '--to', 'cloudformation-yaml'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^AWSTemplateFormatVersion: '2010-09-09'\nResources:\n {2}Pipeline:\n/)
    const back = await stagecraft(['convert', '-', '--to', 'codepipeline-json'], { input: stdout })
    expect((await stagecraft(['diff', fixture, '-'], { input: back.stdout })).code).toBe(0)
  })

  it('says what is lost and writes to a file', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'stagecraft-test-')), 'out.json')
    const args = ['convert', '-', '--to', 'cloudformation-json', '--out', out]
    const { code, stdout, stderr } = await stagecraft(args, { input: template })
    expect([code, stdout, stderr]).toEqual([0, '', 'Left out: the comment # first\n'])
    expect(Object.keys(JSON.parse(readFileSync(out, 'utf8')).Resources)).toEqual(['A', 'B'])
  })

  it('takes the pipeline that is named and values of parameters', async () => {
    const args = ['convert', '-', '--to', 'codepipeline-json', '--pipeline', 'A', '--parameter', 'Name=a=b']
    const { code, stdout } = await stagecraft(args, { input: template })
    expect([code, JSON.parse(stdout)]).toEqual([0, { pipeline: { name: 'a=b', stages: [] } }])
  })

  it('reads what it wrote for Terraform', async () => {
    const { stdout } = await stagecraft(['convert', fixture, '--to', 'terraform'])
    const back = await stagecraft(['convert', '-', '--to', 'codepipeline-json'], { input: stdout })
    expect((await stagecraft(['diff', fixture, '-'], { input: back.stdout })).code).toBe(0)
  })

  it.each([
    [['--to', 'codepipeline-json'], template, 2],
    [['--to', 'codepipeline-json', '--pipeline', 'C'], template, 2],
    [['--to', 'codepipeline-json', '--pipeline', 'A', '--parameter', 'Nope=1'], template, 2],
    [['--to', 'codepipeline-json', '--pipeline', 'A', '--parameter', 'Name'], template, 2],
    [['--to', 'nothing'], template, 2],
    [[], template, 2],
    [['--to', 'terraform'], '{"stages": [', 1],
    [['--to', 'terraform'], '', 1],
  ])('says why it cannot: %j', async (args, input, expected) => {
    const { code, stdout, stderr } = await stagecraft(['convert', '-', ...args], { input })
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).not.toBe('')
  })
})
