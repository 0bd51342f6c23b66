import { answerList } from '../list-answer.ts'
import { type S3Operation, xmlAnswer } from '../operation.ts'
import { S3Error } from '../s3-error.ts'
import { toXml } from '../xml.ts'

/** The second version of the list, which goes on with a token. */
export const listObjectsV2: S3Operation = {
  name: 'ListObjectsV2',
  method: 'GET',
  on: 'bucket',
  marks: ['list-type'],
  options: ['prefix', 'delimiter', 'continuation-token', 'start-after', 'max-keys', 'encoding-type', 'fetch-owner'],
  grant: 'list',
  async perform(call) {
    const { query } = call
    if (query.get('list-type') !== '2') throw new S3Error('InvalidArgument', 'list-type must be 2.')
    const token = query.get('continuation-token')
    const startAfter = query.get('start-after')
    const { page, elements, encode } = await answerList(
      call,
      token === undefined ? (startAfter ?? '') : readToken(token),
    )
    return xmlAnswer(
      toXml('ListBucketResult', {
        ...elements,
        KeyCount: page.keys.length + page.commonPrefixes.length,
        ContinuationToken: token,
        NextContinuationToken: page.next === undefined ? undefined : Buffer.from(page.next).toString('base64url'),
        StartAfter: startAfter === undefined ? undefined : encode(startAfter),
      }),
    )
  },
}

function readToken(token: string): string {
  const key = Buffer.from(token, 'base64url').toString('utf8')
  if (key !== '' && Buffer.from(key).toString('base64url') === token) return key
  throw new S3Error('InvalidArgument', 'The continuation token is none that was given here.')
}
