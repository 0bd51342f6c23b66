import type { ActionWork } from '../executor.ts'

type Stream = Parameters<ActionWork['log']>[0]

/** The longest piece of a line that is held back until its end comes, and how much of it then still is. */
const longest = { line: 1024 * 1024, rest: 64 * 1024 } as const
const newline = 10

/**
 * A log in which every line begins with the name of who writes it. Lines are handed on whole, so that those of several
 * writers never mix, and a secret that comes in pieces is still seen as one. Of a line that is too long for that, secrets
 * are hidden before it is cut.
 */
export function prefixedLog(
  work: Pick<ActionWork, 'log' | 'hide'>,
  name: string,
): { write: ActionWork['log']; end(): void } {
  const prefix = Buffer.from(`[${name}] `)
  const rests = new Map<Stream, Buffer>()
  const hand = (stream: Stream, line: Buffer) => work.log(stream, Buffer.concat([prefix, line]))
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
      if (rest.length > longest.line) {
        const whole = wholeCharacters(rest)
        const hidden = Buffer.from(work.hide(rest.subarray(0, whole).toString('utf8')))
        const cut = wholeCharacters(hidden.subarray(0, Math.max(0, hidden.length - longest.rest)))
        hand(stream, Buffer.concat([hidden.subarray(0, cut), Buffer.from('\n')]))
        rest = Buffer.concat([hidden.subarray(cut), rest.subarray(whole)])
      }
      rests.set(stream, rest)
    },
    end() {
      for (const [stream, rest] of rests) if (rest.length > 0) hand(stream, Buffer.concat([rest, Buffer.from('\n')]))
      rests.clear()
    },
  }
}

/** How many bytes there are before a character of which only the beginning is there. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0b1100_0000) === 0b1000_0000) continue
    const length = byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : byte >= 0b1100_0000 ? 2 : 1
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
