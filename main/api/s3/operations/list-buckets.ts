import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** The folders that are buckets here. */
export const listBuckets: S3Operation = {
  name: 'ListBuckets',
  method: 'GET',
  on: 'service',
  options: ['max-buckets', 'prefix', 'bucket-region'],
  grant: 'look',
  async perform({ query, store }) {
    const prefix = query.get('prefix') ?? ''
    const buckets = (await store.buckets.list()).filter(({ name }) => name.startsWith(prefix))
    return xmlAnswer(
      toXml('ListAllMyBucketsResult', {
        Owner: { ID: 'stagecraft' },
        Buckets: { Bucket: buckets.map(({ name, created }) => ({ Name: name, CreationDate: created.toISOString() })) },
      }),
    )
  },
}
