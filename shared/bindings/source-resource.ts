import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Json } from '#shared/model/json.ts'

/** What a source action takes: a repository with its branch, an image, or an object in a bucket. */
export type SourceResource =
  | { readonly kind: 'repository'; readonly name: string; readonly branch: string }
  | { readonly kind: 'image'; readonly name: string }
  | { readonly kind: 'object'; readonly name: string; readonly bucket: string; readonly key: string }

/** The resource behind a source action, by the name that bindings know it by; `undefined` for another kind of action. */
export function sourceResource(action: {
  readonly type: ActionTypeId
  readonly configuration: { readonly [key: string]: Json }
}): SourceResource | undefined {
  const { category, provider } = action.type
  if (category !== 'Source') return undefined
  const text = (key: string) => {
    const value = action.configuration[key]
    return typeof value === 'string' ? value : ''
  }
  switch (provider) {
    case 'CodeStarSourceConnection':
      return { kind: 'repository', name: text('FullRepositoryId'), branch: text('BranchName') }
    case 'CodeCommit':
      return { kind: 'repository', name: text('RepositoryName'), branch: text('BranchName') }
    case 'GitHub':
      return { kind: 'repository', name: `${text('Owner')}/${text('Repo')}`, branch: text('Branch') }
    case 'ECR':
      return { kind: 'image', name: text('RepositoryName') }
    case 'S3': {
      const bucket = text('S3Bucket')
      const key = text('S3ObjectKey')
      return { kind: 'object', name: `${bucket}/${key}`, bucket, key }
    }
    case undefined:
    default:
      return undefined
  }
}
