import { randomUUID } from 'node:crypto'
import { copyFile, lstat, mkdir, realpath } from 'node:fs/promises'
import { dirname, join, posix, resolve, sep } from 'node:path'
import { filesIn, followed } from '../artifacts/pack.ts'
import { unpack, UnsafeArchive } from '../artifacts/unpack.ts'
import type { Executor, Outcome } from '../executor.ts'
import { bucketFolder, OutsideBucket } from '../buckets.ts'

/** Puts an artifact into a bucket, which is a folder on this machine: unpacked under a prefix, or as one object. */
export const s3Deploy: Executor = {
  types: ['Deploy/AWS/S3/1'],
  performs: 'runs',
  async execute(work) {
    const { BucketName: bucket = '', Extract: extract = 'false', ObjectKey: objectKey } = work.configuration
    const [input] = work.inputs
    if (!input) return failed('There is no input artifact.')
    const key = expand(objectKey ?? '')
    try {
      const folder = bucketFolder(bucket, work)
      const written =
        extract === 'true'
          ? await deployFiles(input.file, join(work.workFolder, 'in'), folder, key)
          : await deployObject(input.file, folder, key)
      for (const name of written) work.log('system', `s3://${bucket}/${name}\n`)
      const what = written.length === 1 ? `s3://${bucket}/${written[0]}` : `${written.length} objects in s3://${bucket}`
      return { status: 'Succeeded', summary: `Put ${what}, which is ${folder} here.` }
    } catch (error) {
      if (error instanceof OutsideBucket || error instanceof UnsafeArchive) return failed(error.message)
      // What the file system refuses (a folder in the way, no permission, a full disk) is what a bucket would refuse.
      if (error instanceof Error && 'syscall' in error) return failed(error.message)
      throw error
    }
  },
}

async function deployFiles(zip: string, from: string, folder: string, prefix: string): Promise<readonly string[]> {
  await unpack(zip, from)
  // A bucket knows no links, only objects.
  const files = await followed(await filesIn(from), from)
  const written: string[] = []
  for (const { name, file } of files) written.push(await put(file, folder, prefix === '' ? name : `${prefix}/${name}`))
  return written
}

async function deployObject(zip: string, folder: string, key: string): Promise<readonly string[]> {
  if (key === '') throw new OutsideBucket('ObjectKey is missing: without Extract it names the object.')
  return [await put(zip, folder, key)]
}

/** Writes one object; keys are paths here, and none may lead out of the bucket. */
async function put(file: string, folder: string, key: string): Promise<string> {
  const name = posix.normalize(key.replace(/^\/+/, ''))
  const target = resolve(folder, name)
  const isInside = target.startsWith(resolve(folder) + sep)
  if (!isInside || key.split('/').includes('..')) throw new OutsideBucket(`Key “${key}” leaves the bucket's folder.`)
  await mkdir(dirname(target), { recursive: true })
  const parent = await realpath(dirname(target))
  if (!`${parent}${sep}`.startsWith((await realpath(folder)) + sep)) {
    throw new OutsideBucket(`Key “${key}” leaves the bucket's folder through a link.`)
  }
  // Mostly there is nothing yet; what else keeps it from being seen keeps it from being written, and is told then.
  const status = await lstat(target).catch(() => undefined)
  if (status?.isSymbolicLink()) throw new OutsideBucket(`Key “${key}” is a link in the bucket's folder.`)
  await copyFile(file, target)
  return name
}

/** `{datetime}` and `{uuid}` are the service's own placeholders in object keys. */
function expand(key: string): string {
  const datetime = new Date().toISOString().slice(0, 19).replace('T', '_').replaceAll(':', '-')
  return key.replaceAll('{datetime}', datetime).replaceAll('{uuid}', () => randomUUID())
}

function failed(message: string): Outcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
