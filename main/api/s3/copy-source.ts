import { isKnownAlready } from './conditions.ts'
import type { OpenObject } from './objects.ts'
import type { S3Call } from './operation.ts'
import { S3Error } from './s3-error.ts'

/** Opens the object that a request copies, if whoever asks may read it. */
export async function openCopySource(call: S3Call): Promise<OpenObject & { readonly bucket: string }> {
  const { bucket, key } = readSource(call.header('x-amz-copy-source') ?? '')
  if (!call.may('read', { bucket, key })) throw new S3Error('AccessDenied', `You may not read “${bucket}/${key}”.`)
  const source = await call.store.objects.open(await call.folder(bucket), key)
  try {
    if (isKnownAlready(source.info, call.header, 'x-amz-copy-source-')) {
      throw new S3Error('PreconditionFailed', 'The object to copy is the one that the request excludes.')
    }
    return { ...source, bucket }
  } catch (error) {
    await source.file.close()
    throw error
  }
}

function readSource(text: string): { readonly bucket: string; readonly key: string } {
  const [path = '', query] = text.split('?', 2)
  const [, bucket, key] = /^\/?([^/]+)\/(.+)$/s.exec(decode(path)) ?? []
  if (bucket === undefined || key === undefined) {
    throw new S3Error('InvalidArgument', 'x-amz-copy-source must be BUCKET/KEY, encoded as in an address.')
  }
  if (query !== undefined) throw new S3Error('NotImplemented', 'Objects have no versions here.')
  return { bucket, key }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw new S3Error('InvalidArgument', 'x-amz-copy-source is not encoded as it should be.')
  }
}
