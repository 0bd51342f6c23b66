import type { ActionWork } from '../executor.ts'

type Stream = Parameters<ActionWork['log']>[0]

/** The longest piece of a line that is held back until its end comes. */
const longestLine = 1024 * 1024
const newline = 10

/**
 * A log in which every line begins with the name of who writes it. Lines are handed on whole, so that those of several
 * writers never mix, and a secret that comes in pieces is still seen as one.
 */
export function prefixedLog(log: ActionWork['log'], name: string): { write: ActionWork['log']; end(): void } {
  const prefix = Buffer.from(`[${name}] `)
  const rests = new Map<Stream, Buffer>()
  const hand = (stream: Stream, line: Buffer) => log(stream, Buffer.concat([prefix, line]))
  return {
    write(stream, text) {
      let rest = Buffer.concat([
        rests.get(stream) ?? Buffer.alloc(0),
        typeof text === 'string' ? Buffer.from(text) : text,
      ])
      for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
        hand(stream, rest.subarray(0, end + 1))
        rest = rest.subarray(end + 1)
      }
      if (rest.length > longestLine) {
        hand(stream, Buffer.concat([rest, Buffer.from('\n')]))
        rest = Buffer.alloc(0)
      }
      rests.set(stream, rest)
    },
    end() {
      for (const [stream, rest] of rests) if (rest.length > 0) hand(stream, Buffer.concat([rest, Buffer.from('\n')]))
      rests.clear()
    },
  }
}
