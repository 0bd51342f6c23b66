import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { digestOf } from '../artifacts/digest.ts'
import { packText } from '../artifacts/pack.ts'
import { unpack } from '../artifacts/unpack.ts'
import type { ActionWork, Executor, Outcome } from '../executor.ts'
import { type DescribedImage, describeImage, readImageDetail } from '../images/image-detail.ts'
import type { Located } from '../sources/locate.ts'
import { atSource, describe, takeFiles } from '../sources/take-source.ts'

/** Tells of an image as ECR does. Files stand for it on this machine, or the imageDetail.json that is among them. */
export const sourceEcr: Executor = {
  types: ['Source/AWS/ECR/1'],
  performs: 'runs',
  ...atSource(async (located, output, work) => {
    const image = await imageIn(located, work)
    return 'mistake' in image ? failed(image.mistake) : handOn(image, output.name, work)
  }),
}

async function handOn({ detail, text }: DescribedImage, artifact: string, work: ActionWork): Promise<Outcome> {
  const file = join(work.workFolder, 'image-detail.zip')
  await packText('imageDetail.json', text, file)
  const { digest: ImageDigest, uri } = detail
  work.log('system', `${uri}\nIt is named as in ECR, but no registry was asked for it.\n`)
  return {
    status: 'Succeeded',
    summary: `Image ${ImageDigest === undefined ? uri : `${ImageDigest.slice(0, 19)} of ${detail.repository}`}`,
    outputVariables: {
      RegistryId: detail.registryId,
      RepositoryName: detail.repository,
      ...(ImageDigest !== undefined && { ImageDigest }),
      ImageURI: uri,
      ...(isOverridden(work) ? {} : { ImageTag: tagOf(work) }),
    },
    artifacts: [{ name: artifact, file, ...(ImageDigest !== undefined && { revision: ImageDigest }) }],
  }
}

async function imageIn(located: Located, work: ActionWork): Promise<DescribedImage | { readonly mistake: string }> {
  const { bindings, sourceRevision, clock } = work
  const { RepositoryName: repository = '' } = work.configuration
  const zipFile = join(work.workFolder, 'image.zip')
  await takeFiles(located, zipFile, work)
  const own = await ownDetail(zipFile, work)
  const read = own === undefined ? undefined : readImageDetail(own, { repository, bindings })
  if (own !== undefined && !read) {
    return { mistake: `imageDetail.json in ${describe(located)} is no JSON object with an ImageURI.` }
  }
  const wanted = sourceRevision?.IMAGE_DIGEST
  if (read && (wanted === undefined || read.detail.digest === wanted)) return read
  return describeImage({
    repository,
    digest: wanted ?? `sha256:${await digestOf(zipFile, 'sha256')}`,
    bytes: (await stat(zipFile)).size,
    time: clock.now(),
    tag: isOverridden(work) ? undefined : tagOf(work),
    bindings,
  })
}

async function ownDetail(zipFile: string, work: ActionWork): Promise<string | undefined> {
  const folder = join(work.workFolder, 'image')
  await unpack(zipFile, folder)
  try {
    return await readFile(join(folder, 'imageDetail.json'), 'utf8')
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}

function isOverridden({ sourceRevision }: ActionWork): boolean {
  return sourceRevision?.IMAGE_DIGEST !== undefined
}

function tagOf({ configuration }: ActionWork): string {
  return configuration['ImageTag'] ?? 'latest'
}

function failed(message: string): Outcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
