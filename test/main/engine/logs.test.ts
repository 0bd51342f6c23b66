import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cut, openActionLog, readLogs } from '#main/engine/logs.ts'
import { createMask } from '#main/engine/masking.ts'
import type { LogWritten } from '#shared/execution/events.ts'
import { folder } from './bench.ts'

function log(secrets: readonly string[] = []) {
  const told: LogWritten[] = []
  const path = folder()
  const opened = openActionLog({
    folder: path,
    place: { pipelineExecutionId: 'e', stage: 'S', action: 'A', actionExecutionId: 'a' },
    mask: createMask(secrets),
    now: () => '2026-01-01T00:00:00.000Z',
    lastSeq: () => 7,
    tell: (event) => told.push(event),
  })
  return { ...opened, path, told, text: () => told.map(({ text }) => text).join('') }
}

it('puts a character together that came in two pieces, on each stream by itself', () => {
  const { write, end, told } = log()
  const euro = Buffer.from('€')
  write('stdout', euro.subarray(0, 1))
  write('stderr', 'in between')
  write('stdout', euro.subarray(1))
  end()
  expect(told.map(({ stream, text }) => [stream, text])).toEqual([
    ['stderr', 'in between'],
    ['stdout', '€'],
  ])
})

it('replaces what is no UTF-8, at the end too', () => {
  const { write, end, text } = log()
  write('stdout', Buffer.from([0x61, 0xff, 0x62, 0xe2, 0x82]))
  end()
  expect(text()).toBe('a\uFFFDb\uFFFD')
})

it('cuts long texts into events of at most 64 KiB and loses nothing', () => {
  const { write, end, told, text } = log()
  const long = 'ä€😀x'.repeat(30_000)
  write('stdout', Buffer.from(long))
  end()
  expect(text()).toBe(long)
  expect(told.length).toBeGreaterThan(3)
  expect(Math.max(...told.map((event) => Buffer.byteLength(event.text)))).toBeLessThanOrEqual(65_536)
})

it('writes the same to its file as it tells, without secrets', () => {
  const { write, end, told, path } = log(['secret'])
  write('stdout', 'a sec')
  write('stdout', 'ret!\n')
  write('system', 'the secret')
  end()
  expect(told.map((event) => event.text)).toEqual(['a ', '***!\n', 'the ***'])
  expect(readLogs(path)).toEqual(told.map((event) => ({ after: 7, event })))
  expect(readFileSync(join(path, 'a.jsonl'), 'utf8')).not.toContain('secret')
})

it('gives back the end of a very long log and says where all of it is', () => {
  const { write, end, path } = log()
  for (let i = 0; i < 40; i++) write('stdout', `${String(i).repeat(30_000)}\n`)
  end()
  const [first, ...rest] = readLogs(path)
  expect(first?.event).toMatchObject({
    stream: 'system',
    text: `Earlier output of this action is in ${join(path, 'a.jsonl')}.\n`,
  })
  expect(rest.at(-1)?.event.text.startsWith('39')).toBe(true)
  expect(rest.reduce((sum, { event }) => sum + event.text.length, 0)).toBeLessThanOrEqual(1024 * 1024)
})

it('has no empty piece for an empty text', () => {
  expect(cut('')).toEqual([])
})
