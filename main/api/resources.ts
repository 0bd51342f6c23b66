import { customActionTypeKey } from '#shared/catalog/index.ts'
import { noSuchResource, resourceOf } from './arn.ts'
import { valueOf } from './find.ts'
import type { ApiContext } from './operation.ts'

/** What an ARN names, if it is there. Throws `InvalidArnException` or `ResourceNotFoundException`. */
export async function requireResource(arn: string, context: ApiContext): Promise<string> {
  const resource = resourceOf(arn, context)
  const { pipelines } = context.engine
  const [, webhook] = /^webhook:(.+)$/.exec(resource) ?? []
  const [, type] = /^actiontype:(.+)$/.exec(resource) ?? []
  const exists =
    webhook !== undefined
      ? pipelines.webhook(webhook) !== undefined
      : type !== undefined
        ? await isRegistered(type, context)
        : pipelines.find(resource) !== undefined
  if (!exists) throw noSuchResource(arn)
  return resource
}

async function isRegistered(path: string, { actionTypes }: ApiContext): Promise<boolean> {
  const [owner, category, provider, version] = path.split('/')
  const own = valueOf(await actionTypes.list(), 'InternalFailure')
  return own.some((one) => customActionTypeKey(one) === [category, owner, provider, version].join('/'))
}
