import { isKnownAlready } from '../conditions.ts'
import { headersOf } from '../object-headers.ts'
import type { S3Operation } from '../operation.ts'

/** What is known of an object. */
export const headObject: S3Operation = {
  name: 'HeadObject',
  method: 'HEAD',
  on: 'object',
  grant: 'read',
  async perform({ key, store, folder, header }) {
    const info = await store.objects.info(await folder(), key)
    if (isKnownAlready(info, header)) {
      return { status: 304, headers: { etag: info.etag, 'last-modified': info.lastModified.toUTCString() } }
    }
    const checksums = header('x-amz-checksum-mode') === 'ENABLED' ? info.checksums : {}
    return { status: 200, headers: { ...headersOf(info), ...checksums } }
  },
}
