import * as v from 'valibot'
import { accountOf, type Bindings, regionOf } from '../bindings.ts'

/** What an image source tells of its image, in the words of `imageDetail.json`. */
export interface ImageDetail {
  readonly registryId: string
  readonly repository: string
  /** Missing where nobody says it. */
  readonly digest?: string
  readonly uri: string
}

/** An image and the file that tells of it. */
export interface DescribedImage {
  readonly detail: ImageDetail
  /** The text of `imageDetail.json`. */
  readonly text: string
}

interface Described {
  readonly repository: string
  readonly digest: string
  readonly bytes: number
  /** ISO 8601. */
  readonly time: string
  /** None for an image that is named by its digest. */
  readonly tag: string | undefined
  readonly bindings: Bindings
}

/** Describes what stands for an image here, in the way of ECR: with the account and the Region of local runs. */
export function describeImage({ repository, digest, bytes, time, tag, bindings }: Described): DescribedImage {
  const registryId = accountOf(bindings)
  const uri = `${registryId}.dkr.ecr.${regionOf(bindings)}.amazonaws.com/${repository}@${digest}`
  const file = {
    ImageSizeInBytes: String(bytes),
    ImageDigest: digest,
    Version: '1.0',
    ImagePushedAt: pushedAt(time),
    RegistryId: registryId,
    RepositoryName: repository,
    ImageURI: uri,
    ...(tag !== undefined && { ImageTags: [tag] }),
  }
  return { detail: { registryId, repository, digest, uri }, text: JSON.stringify(file) }
}

const schema = v.object({
  ImageURI: v.pipe(v.string(), v.minLength(1)),
  ImageDigest: v.optional(v.string()),
  RegistryId: v.optional(v.string()),
  RepositoryName: v.optional(v.string()),
})

/** Reads an `imageDetail.json` that somebody wrote; `undefined` where it is none. */
export function readImageDetail(
  text: string,
  { repository, bindings }: Pick<Described, 'repository' | 'bindings'>,
): DescribedImage | undefined {
  const decoded = v.safeParse(schema, jsonOf(text))
  if (!decoded.success) return undefined
  const { ImageURI: uri, ImageDigest, RegistryId, RepositoryName } = decoded.output
  const registryId = RegistryId ?? /^(\d{12})\.dkr\.ecr\./.exec(uri)?.[1] ?? accountOf(bindings)
  const digest = ImageDigest ?? /@(sha256:[0-9a-f]{64})$/.exec(uri)?.[1]
  const named = { registryId, repository: RepositoryName ?? repository, uri }
  return { detail: { ...named, ...(digest !== undefined && { digest }) }, text }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // Only trying tells.
    return undefined
  }
}

/** ECR writes times as Java does: Mon Jan 21 20:04:00 UTC 2019. */
function pushedAt(time: string): string {
  const [, weekday = '', day = '', month = '', year = '', clock = ''] =
    /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(time).toUTCString()) ?? []
  return `${weekday} ${month} ${day} ${clock} UTC ${year}`
}
