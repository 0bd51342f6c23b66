import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** Files have no versions, so a bucket answers like one that never kept any. */
export const getBucketVersioning: S3Operation = {
  name: 'GetBucketVersioning',
  method: 'GET',
  on: 'bucket',
  marks: ['versioning'],
  grant: 'look',
  async perform({ folder }) {
    await folder()
    return xmlAnswer(toXml('VersioningConfiguration', {}))
  },
}
