import { S3Error } from './s3-error.ts'

/** The number of a part, from 1 to 10000. */
export function readPartNumber(text: string | undefined): number {
  const number = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0
  if (number >= 1 && number <= 10_000) return number
  throw new S3Error('InvalidArgument', 'Parts are numbered from 1 to 10000.')
}
