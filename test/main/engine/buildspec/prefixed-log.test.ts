import { expect, it } from 'vitest'
import { prefixedLog } from '#main/engine/buildspec/prefixed-log.ts'
import { createMask } from '#main/engine/masking.ts'

it('hands on whole lines with the name in front, whoever else writes in between', () => {
  const lines: string[] = []
  const log = (stream: string, text: string | Uint8Array) =>
    void lines.push(`${stream} ${Buffer.from(text).toString()}`)
  const work = { log, hide: (text: string) => text }
  const [one, two] = [prefixedLog(work, 'one'), prefixedLog(work, 'two')]
  one.write('stdout', 'be')
  two.write('stdout', 'x\ny')
  one.write('stderr', 'err\n')
  one.write('stdout', Buffer.from('gin\nmore\nend'))
  one.end()
  two.end()
  expect(lines).toEqual([
    'stdout [two] x\n',
    'stderr [one] err\n',
    'stdout [one] begin\n',
    'stdout [one] more\n',
    'stdout [one] end\n',
    'stdout [two] y\n',
  ])
})

it('cuts a line that is very long, but no secret and no character in it', () => {
  let logged = ''
  const mask = createMask(['sécret-value'])
  const stream = mask.stream()
  const work = {
    log: (_: string, text: string | Uint8Array) => void (logged += stream.push(Buffer.from(text).toString())),
    hide: mask.hide,
  }
  const one = prefixedLog(work, 'one')
  const text = Buffer.from(`${'x'.repeat(1024 * 1024 - 1)}sécret-value${'ü'.repeat(1024 * 1024)}`)
  // The first cut falls in the middle of the secret, in the middle of a character.
  for (const [from, to] of [[0, 1024 * 1024 + 1], [1024 * 1024 + 1, 2_000_001], [2_000_001]] as const) {
    one.write('stdout', text.subarray(from, to))
  }
  one.end()
  logged += stream.end()
  expect(logged.replaceAll(/\n(?:\[one\] )?/g, '')).toBe(
    `[one] ${'x'.repeat(1024 * 1024 - 1)}***${'ü'.repeat(1024 * 1024)}`,
  )
})
