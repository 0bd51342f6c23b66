import { namesOf } from '../key-path.ts'
import { headersToKeep } from '../object-headers.ts'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** Begins an object whose parts will come one by one. */
export const createMultipartUpload: S3Operation = {
  name: 'CreateMultipartUpload',
  method: 'POST',
  on: 'object',
  marks: ['uploads'],
  grant: 'write',
  async perform({ bucket, key, headers, store, folder, text }) {
    namesOf(key)
    await Promise.all([text(), folder()])
    const id = await store.uploads.begin({ bucket, key, headers: headersToKeep(headers) })
    return xmlAnswer(toXml('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId: id }))
  },
}
