import { resourceOf } from '../sources/locate.ts'
import { keepVersion } from '../sources/object-versions.ts'
import { sourceExecutor } from '../sources/take-source.ts'

/** Takes an object from what it, or its bucket, is on this machine. */
export const sourceS3 = sourceExecutor({
  types: ['Source/AWS/S3/1'],
  // A folder keeps no versions, so the content stands for its own.
  revision: ({ sha256 }) => sha256,
  variables: ({ configuration, sourceRevision }, { md5, sha256 }) => ({
    BucketName: configuration['S3Bucket'],
    ObjectKey: sourceRevision?.S3_OBJECT_KEY ?? configuration['S3ObjectKey'],
    ETag: md5,
    VersionId: sha256,
  }),
  taken: (work, { sha256 }, zipFile) =>
    keepVersion({ name: resourceOf(work).name, dataFolder: work.dataFolder }, sha256, zipFile),
})
