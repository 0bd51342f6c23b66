import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** The Region of a bucket; S3 says nothing for its first one. */
export const getBucketLocation: S3Operation = {
  name: 'GetBucketLocation',
  method: 'GET',
  on: 'bucket',
  marks: ['location'],
  grant: 'look',
  async perform({ folder, region }) {
    await folder()
    return xmlAnswer(toXml('LocationConstraint', { '#text': region === 'us-east-1' ? '' : region }))
  },
}
