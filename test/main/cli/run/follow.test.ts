import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExecutionEnded, RunEvent } from '#shared/execution/events.ts'
import {
  commands,
  commandsRule,
  condition,
  folder,
  open,
  pipelineText,
  project,
  rule,
} from '#test/main/engine/bench.ts'
import { stagecraft } from '../stagecraft.ts'

function linesOf(stdout: string): readonly RunEvent[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RunEvent)
}

describe('a run with conditions', () => {
  const check = rule('VariableCheck', 'Branch', { Variable: '#{Src.BranchName}', Operator: 'EQ', Value: 'next' })
  const text = pipelineText({
    Build: { actions: [commands('Make', ['true'])], beforeEntry: condition('SKIP', check) },
    Check: { actions: [commands('Look', ['true'])], onSuccess: condition('FAIL', commandsRule('Size', ['exit 2'])) },
  })

  it('tells of each condition and each of its rules', async () => {
    const { code, stdout } = await stagecraft(['run', project(text), '--trust', '--data', folder(), '--json'])
    expect(code).toBe(1)
    const told = linesOf(stdout).filter(({ type }) => type === 'condition' || type === 'rule')
    const [{ pipelineExecutionId } = { pipelineExecutionId: '' }] = told
    const base = { time: expect.any(String), pipelineExecutionId }
    const entry = { ...base, stage: 'Build', position: 'beforeEntry' }
    const success = { ...base, stage: 'Check', position: 'onSuccess' }
    expect(told).toEqual([
      { ...entry, type: 'condition', status: 'InProgress', result: 'SKIP' },
      { ...entry, type: 'rule', rule: 'Branch', status: 'InProgress' },
      { ...entry, type: 'rule', rule: 'Branch', status: 'Failed', summary: 'Not true: “main” is “next”.' },
      { ...entry, type: 'condition', status: 'Failed', result: 'SKIP' },
      { ...success, type: 'condition', status: 'InProgress', result: 'FAIL' },
      { ...success, type: 'rule', rule: 'Size', status: 'InProgress' },
      { ...success, type: 'rule', rule: 'Size', status: 'Failed', summary: '“exit 2” exited with 2.' },
      { ...success, type: 'condition', status: 'Failed', result: 'FAIL' },
    ])
  })

  it('says so to people as well', async () => {
    const { stdout, stderr } = await stagecraft(['run', project(text), '--trust', '--data', folder()])
    expect(stdout).toBe('Failed\n')
    expect(stderr).toContain('Stage Build: condition beforeEntry Failed (SKIP)\n')
    expect(stderr).toContain('[Check/onSuccess/Size] Failed: “exit 2” exited with 2.\n')
  })
})

describe('a run that is rolled back', () => {
  const text = pipelineText({
    Deploy: { actions: [commands('Ship', ['! grep bad app.txt'])], onFailure: { result: 'ROLLBACK' } },
  })

  it('waits for the rollback, and ends with its own end', async () => {
    const path = project(text)
    const data = folder()
    const args = ['run', path, '--trust', '--data', data]
    expect(await stagecraft(args)).toMatchObject({ code: 0 })
    writeFileSync(join(path, '../source/app.txt'), 'bad')
    const { code, stdout } = await stagecraft([...args, '--json'])
    const events = linesOf(stdout)
    const last = events.at(-1) as ExecutionEnded
    const { rollbackExecutionId = '' } = last
    expect([code, last.status, last.pipelineExecutionId]).toEqual([1, 'Failed', events[0]?.pipelineExecutionId])
    expect(events.at(-2)).toMatchObject({ status: 'Succeeded', pipelineExecutionId: rollbackExecutionId })
    const listed = await open(data).records.list({})
    expect(listed.ok && listed.value.map(({ status }) => status)).toEqual(['Succeeded', 'Failed', 'Succeeded'])
  })

  it('says to people what took it back, and Failed on stdout', async () => {
    const path = project(text)
    const args = ['run', path, '--trust', '--data', folder()]
    await stagecraft(args)
    writeFileSync(join(path, '../source/app.txt'), 'bad')
    const { code, stdout, stderr } = await stagecraft(args)
    expect([code, stdout]).toEqual([1, 'Failed\n'])
    expect(stderr).toMatch(/Execution \S+, which takes it back: Succeeded\n/)
  })
})
