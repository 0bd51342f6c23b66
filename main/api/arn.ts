import { ApiException } from './exceptions.ts'
import type { ApiContext } from './operation.ts'

type Place = Pick<ApiContext, 'region' | 'account'>

/** The ARN of something of CodePipeline: a pipeline’s is its bare name. */
export function arnOf(resource: string, { region, account }: Place): string {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  return `arn:${partition}:codepipeline:${region}:${account}:${resource}`
}

/** What an ARN of ours names: `NAME`, `webhook:NAME` or `actiontype:Custom/CATEGORY/PROVIDER/VERSION`. */
export function resourceOf(arn: string, { region, account }: Place): string {
  const [, , service, ofRegion, ofAccount, ...rest] = arn.split(':')
  const resource = rest.join(':')
  if (service !== 'codepipeline' || !/^(?:webhook:)?[\w.@-]+$|^actiontype:[\w-]+(?:\/[\w-]+){3}$/.test(resource)) {
    throw new ApiException('InvalidArnException', `The ARN ${arn} is not valid.`)
  }
  if (ofRegion !== region || ofAccount !== account) throw noSuchResource(arn)
  return resource
}

export function noSuchResource(arn: string): ApiException {
  return new ApiException('ResourceNotFoundException', `The resource with ARN ${arn} does not exist.`)
}
