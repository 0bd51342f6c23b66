import { answerList } from '../list-answer.ts'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { toXml } from '../xml.ts'

/** The first version of the list, which goes on after a key. */
export const listObjects: S3Operation = {
  name: 'ListObjects',
  method: 'GET',
  on: 'bucket',
  options: ['prefix', 'delimiter', 'marker', 'max-keys', 'encoding-type'],
  grant: 'list',
  async perform(call) {
    const marker = call.query.get('marker') ?? ''
    const { page, elements, encode } = await answerList(call, marker)
    const next = page.next === undefined ? undefined : encode(page.next)
    return xmlAnswer(toXml('ListBucketResult', { ...elements, Marker: encode(marker), NextMarker: next }))
  },
}
