import { S3Error } from './s3-error.ts'

/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** The part of so many bytes that a Range header names; `undefined` for the whole, also where it makes no sense. */
export function readRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  // One that is written the wrong way around is as if it were not there.
  if (first !== '' && last !== '' && Number(last) < start) return undefined
  if (start >= size) throw new S3Error('InvalidRange', `The object has ${size} bytes.`)
  return { start, end }
}
