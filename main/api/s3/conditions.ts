import type { ObjectInfo } from './objects.ts'
import { S3Error } from './s3-error.ts'

type Header = (name: string) => string | undefined

/**
 * Whether the one who asks has this object already; throws `PreconditionFailed` where it is not the one that is meant.
 * The names of the headers begin with a prefix where they speak of the source of a copy.
 */
export function isKnownAlready({ etag, lastModified }: ObjectInfo, header: Header, prefix = ''): boolean {
  const match = header(`${prefix}if-match`)
  const noneMatch = header(`${prefix}if-none-match`)
  const changed = Math.floor(lastModified.getTime() / 1000) * 1000
  const unmodifiedSince = timeIn(header(`${prefix}if-unmodified-since`))
  const modifiedSince = timeIn(header(`${prefix}if-modified-since`))
  // A condition on the ETag stands before one on the date.
  const isOther = match === undefined ? unmodifiedSince !== undefined && changed > unmodifiedSince : !names(match, etag)
  if (isOther) throw new S3Error('PreconditionFailed', 'The object is not the one that the request is about.')
  return noneMatch === undefined ? modifiedSince !== undefined && changed <= modifiedSince : names(noneMatch, etag)
}

function names(list: string, etag: string): boolean {
  const bare = (text: string) => text.trim().replaceAll('"', '')
  return list.trim() === '*' || list.split(',').some((one) => bare(one) === bare(etag))
}

function timeIn(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}
