import { type ListOrder, listPage, type Page } from './listing.ts'
import type { ObjectInfo } from './objects.ts'
import type { S3Call } from './operation.ts'
import { S3Error } from './s3-error.ts'
import type { Elements } from './xml.ts'

const mostKeys = 1000

/** One page of a list, with what both versions of the operation say of it. */
export async function answerList(
  call: S3Call,
  after: string,
): Promise<{ readonly page: Page; readonly elements: Elements; readonly encode: (text: string) => string }> {
  const { bucket, query, store } = call
  const order: ListOrder = {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    after,
    maximum: Math.min(readCount(query.get('max-keys')), mostKeys),
  }
  const folder = await call.folder()
  const page = await listPage(folder, order)
  const encode = readEncoding(query.get('encoding-type'))
  const infos = await infosOf(page.keys, folder, store)
  const elements = {
    Name: bucket,
    Prefix: encode(order.prefix),
    Delimiter: order.delimiter === '' ? undefined : encode(order.delimiter),
    EncodingType: query.get('encoding-type'),
    MaxKeys: order.maximum,
    IsTruncated: page.next !== undefined,
    Contents: infos.map(({ key, lastModified, etag, size }) => ({
      Key: encode(key),
      LastModified: lastModified.toISOString(),
      ETag: etag,
      Size: size,
      StorageClass: 'STANDARD',
    })),
    CommonPrefixes: page.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) })),
  }
  return { page, elements, encode }
}

/** A few at a time: each of them is an open file meanwhile. */
async function infosOf(
  keys: readonly string[],
  folder: string,
  store: S3Call['store'],
): Promise<readonly ObjectInfo[]> {
  const infos: ObjectInfo[] = []
  for (let at = 0; at < keys.length; at += 32) {
    const some = await Promise.all(keys.slice(at, at + 32).map((key) => infoOf(key, folder, store)))
    infos.push(...some.flat())
  }
  return infos
}

async function infoOf(key: string, folder: string, { objects }: S3Call['store']): Promise<readonly ObjectInfo[]> {
  try {
    return [await objects.info(folder, key)]
  } catch (error) {
    // Gone since it was listed, or a key that can be no object.
    if (error instanceof S3Error && error.status < 500) return []
    throw error
  }
}

function readCount(text: string | undefined): number {
  if (text === undefined || text === '') return mostKeys
  if (!/^\d{1,9}$/.test(text)) throw new S3Error('InvalidArgument', 'max-keys must be a number.')
  return Number(text)
}

/** Keys may hold what XML cannot say; clients ask for them as they are in addresses. */
function readEncoding(type: string | undefined): (text: string) => string {
  if (type === undefined) return (text) => text
  if (type === 'url') return (text) => text.split('/').map(encodeURIComponent).join('/')
  throw new S3Error('InvalidArgument', 'encoding-type must be url.')
}
