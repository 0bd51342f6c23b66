import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc'
import { Sha1, Sha256 } from '@aws-sdk/checksums/sha'
import { S3Error } from './s3-error.ts'

interface Checksum {
  update(bytes: Uint8Array): void
  digest(): Promise<Uint8Array>
}

const algorithms: Readonly<Record<string, new () => Checksum>> = {
  crc32: Crc32,
  crc32c: Crc32c,
  crc64nvme: Crc64Nvme,
  sha1: Sha1,
  sha256: Sha256,
}
const prefix = 'x-amz-checksum-'

/** Header names to the values that were or should be worked out: `x-amz-checksum-crc32` and its like. */
export type Checksums = Readonly<Record<string, string>>

/** Works out checksums of bytes as they come. */
export interface RunningChecksums {
  update(bytes: Uint8Array): void
  /** Every one that was asked for; throws `BadDigest` where one is not what it should be. */
  end(expected: Checksums): Promise<Checksums>
}

/** Begins the checksums that a request names: as a header, as a trailer that is to come, or by algorithm alone. */
export function beginChecksums(header: (name: string) => string | undefined): RunningChecksums {
  const named = [
    ...Object.keys(algorithms).filter((name) => header(prefix + name) !== undefined),
    ...(header('x-amz-trailer') ?? '').split(',').flatMap((name) => algorithmIn(name.trim().toLowerCase())),
    ...algorithmIn(prefix + (header('x-amz-sdk-checksum-algorithm') ?? '').toLowerCase()),
  ]
  const running = [...new Set(named)].flatMap((name) => {
    const Algorithm = algorithms[name]
    return Algorithm ? [{ name: prefix + name, checksum: new Algorithm() }] : []
  })
  return {
    update(bytes) {
      for (const { checksum } of running) checksum.update(bytes)
    },
    async end(expected) {
      const values = await Promise.all(
        running.map(async ({ name, checksum }) => {
          const value = Buffer.from(await checksum.digest()).toString('base64')
          if (Object.hasOwn(expected, name) && expected[name] !== value) {
            throw new S3Error('BadDigest', `${name} of what came is ${value}, and not ${expected[name]}.`)
          }
          return [name, value] as const
        }),
      )
      return Object.fromEntries(values)
    },
  }
}

/** The checksums that headers announce for the whole of a body. */
export function announcedChecksums(header: (name: string) => string | undefined): Checksums {
  return Object.fromEntries(
    Object.keys(algorithms).flatMap((name) => {
      const value = header(prefix + name)
      return value === undefined ? [] : [[prefix + name, value]]
    }),
  )
}

function algorithmIn(headerName: string): readonly string[] {
  if (!headerName.startsWith(prefix)) return []
  const name = headerName.slice(prefix.length)
  if (name === '' || Object.hasOwn(algorithms, name)) return name === '' ? [] : [name]
  const known = Object.keys(algorithms).join(', ')
  throw new S3Error('NotImplemented', `The checksum ${name} is not known here; there are ${known}.`)
}
