import { isKnownAlready } from '../conditions.ts'
import { headersOf } from '../object-headers.ts'
import type { OpenObject } from '../objects.ts'
import type { S3Answer, S3Call, S3Operation } from '../operation.ts'
import { readRange } from '../range.ts'

/** The bytes of an object, or a part of them. */
export const getObject: S3Operation = {
  name: 'GetObject',
  method: 'GET',
  on: 'object',
  options: [
    'response-cache-control',
    'response-content-disposition',
    'response-content-encoding',
    'response-content-language',
    'response-content-type',
    'response-expires',
  ],
  grant: 'read',
  async perform(call) {
    const object = await call.store.objects.open(await call.folder(), call.key)
    try {
      const answer = answerWith(object, call)
      if (typeof answer.body !== 'object') await object.file.close()
      return answer
    } catch (error) {
      await object.file.close()
      throw error
    }
  },
}

function answerWith({ info, file }: OpenObject, { query, header }: S3Call): S3Answer {
  const { etag, size } = info
  const lastModified = info.lastModified.toUTCString()
  if (isKnownAlready(info, header)) return { status: 304, headers: { etag, 'last-modified': lastModified } }
  const wished = [...query].flatMap(([name, value]) =>
    name.startsWith('response-') && isHeaderValue(value) ? [[name.slice('response-'.length), value] as const] : [],
  )
  const headers = { ...headersOf(info), ...Object.fromEntries(wished) }
  const range = readRange(header('range'), size)
  if (range) {
    const { start, end } = range
    return {
      status: 206,
      headers: {
        ...headers,
        'content-length': String(end - start + 1),
        'content-range': `bytes ${start}-${end}/${size}`,
      },
      body: file.createReadStream({ start, end }),
    }
  }
  const checksums = header('x-amz-checksum-mode') === 'ENABLED' ? info.checksums : {}
  // A stream cannot be told to end before its first byte.
  if (size === 0) return { status: 200, headers: { ...headers, ...checksums } }
  return {
    status: 200,
    headers: { ...headers, ...checksums },
    body: file.createReadStream({ start: 0, end: size - 1 }),
  }
}

/** What a header may hold; an address can hold more. */
function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text)
}
