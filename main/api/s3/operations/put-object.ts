import { namesOf } from '../key-path.ts'
import { headersToKeep } from '../object-headers.ts'
import type { S3Call, S3Operation } from '../operation.ts'
import { S3Error } from '../s3-error.ts'

/** Puts an object in the place of what is there, once all of its bytes are known to be right. */
export const putObject: S3Operation = {
  name: 'PutObject',
  method: 'PUT',
  on: 'object',
  grant: 'write',
  async perform({ key, headers, header, store, folder, payload }) {
    namesOf(key)
    const own = headersToKeep(headers)
    const conditions = readConditions(header)
    const place = await folder()
    return store.staging.receive(payload(), header, async (staged) => {
      if (conditions.match !== undefined && (await store.objects.info(place, key)).etag !== conditions.match) {
        throw new S3Error('PreconditionFailed', 'The object is not the one that the request is about.')
      }
      const { etag, checksums } = await store.objects.put(place, key, staged, own, conditions)
      return { status: 200, headers: { etag, ...checksums } }
    })
  },
}

function readConditions(header: S3Call['header']): { readonly mustBeNew: boolean; readonly match: string | undefined } {
  const noneMatch = header('if-none-match')
  if (noneMatch !== undefined && noneMatch !== '*') {
    throw new S3Error('NotImplemented', 'To put an object, If-None-Match can only be *.')
  }
  return { mustBeNew: noneMatch === '*', match: header('if-match') }
}
