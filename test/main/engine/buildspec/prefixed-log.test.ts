import { expect, it } from 'vitest'
import { prefixedLog } from '#main/engine/buildspec/prefixed-log.ts'

it('hands on whole lines with the name in front, whoever else writes in between', () => {
  const lines: string[] = []
  const log = (stream: string, text: string | Uint8Array) =>
    void lines.push(`${stream} ${Buffer.from(text).toString()}`)
  const [one, two] = [prefixedLog(log, 'one'), prefixedLog(log, 'two')]
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
