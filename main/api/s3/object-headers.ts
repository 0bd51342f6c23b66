import type { ObjectInfo } from './objects.ts'
import { S3Error } from './s3-error.ts'

const kept = ['cache-control', 'content-disposition', 'content-encoding', 'content-language', 'content-type', 'expires']

/** What would change what an object is, and cannot be done here. */
const unsupported = [
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-tagging',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-legal-hold',
  'x-amz-write-offset-bytes',
  'x-amz-website-redirect-location',
]

/** The headers of a request that stay with the object which it makes. */
export function headersToKeep(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const refused = unsupported.filter((name) => Object.hasOwn(headers, name))
  if (refused.length > 0) throw new S3Error('NotImplemented', `There is no ${refused.join(', ')} here.`)
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (!kept.includes(name) && !name.startsWith('x-amz-meta-')) return []
      const own = name === 'content-encoding' ? withoutFraming(value) : value
      return own === '' ? [] : [[name, own]]
    }),
  )
}

/** The headers with which an object is answered. */
export function headersOf({ size, etag, lastModified, headers }: ObjectInfo): Record<string, string> {
  return {
    'content-type': 'binary/octet-stream',
    ...headers,
    'content-length': String(size),
    etag,
    'last-modified': lastModified.toUTCString(),
    'accept-ranges': 'bytes',
  }
}

/** `aws-chunked` says how a body came, not what it is. */
function withoutFraming(encoding: string): string {
  return encoding
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== 'aws-chunked')
    .join(',')
}
