/** The bytes ended where there should be more. */
export class CutShort extends Error {}

/** No line of what frames a body comes near it. */
const longestLine = 4096

/** Reads lines and counted bytes out of a stream, holding no more of it than came at once. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>
  #rest: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next line without its CRLF. Where an `end` may stand in for it, the end of the stream is an empty line. */
  async line(orElse?: 'end'): Promise<string> {
    for (;;) {
      const at = this.#rest.indexOf('\r\n')
      if (at > longestLine || (at < 0 && this.#rest.length > longestLine)) throw new CutShort('A line is too long.')
      if (at >= 0) {
        const line = this.#rest.toString('latin1', 0, at)
        this.#rest = this.#rest.subarray(at + 2)
        return line
      }
      if (!(await this.#more())) {
        if (orElse === 'end' && this.#rest.length === 0) return ''
        throw new CutShort('The body ends in the middle.')
      }
    }
  }

  async *take(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new CutShort('The body ends in the middle.')
      const bytes = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(bytes.length)
      left -= bytes.length
      yield bytes
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next()
    if (next.done === true) return false
    this.#rest = this.#rest.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#rest, next.value])
    return true
  }
}
