import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { textOf } from './text-of.ts'

/** What stands for the resources of a template where nothing was deployed. */
export interface StandIns {
  /** What `Ref` to a resource gives; `undefined` when the template has none of that name. */
  reference(logicalId: string): string | undefined
  /** What `Fn::GetAtt` gives. */
  attribute(logicalId: string, attribute: string): string | undefined
}

/** How the rest of a template is seen: its functions worked out, and what CloudFormation has itself. */
export interface Surroundings {
  readonly resolved: (value: Json) => Json
  readonly reference: (name: string) => Json | undefined
}

/**
 * Resources by the names that the template gives them, or by their logical ids: nothing of them exists, so their ARNs
 * are those that such a resource would have in the account of a local run.
 */
export function standInsFor({ Resources: resources }: JsonObject, { resolved, reference }: Surroundings): StandIns {
  const underWay = new Set<string>()
  const nameOf = (logicalId: string): string | undefined => {
    const resource = member(resources, logicalId)
    if (!isObject(resource)) return undefined
    // A name that asks for itself is none.
    if (underWay.has(logicalId)) return logicalId
    underWay.add(logicalId)
    const given = nameMembers
      .map((name) => member(member(resource, 'Properties'), name))
      .find((one) => one !== undefined)
    const name = given === undefined ? undefined : textOf(resolved(given))
    underWay.delete(logicalId)
    return name ?? logicalId
  }
  const arnOf = (logicalId: string): string | undefined => {
    const name = nameOf(logicalId)
    const service = literal(member(member(resources, logicalId), 'Type'))
      ?.split('::')[1]
      ?.toLowerCase()
    if (name === undefined || service === undefined) return undefined
    if (service === 's3') return `arn:${textOf(reference('AWS::Partition'))}:s3:::${name}`
    const place = ['AWS::Partition', 'AWS::Region', 'AWS::AccountId'].map((pseudo) => textOf(reference(pseudo)))
    return `arn:${place[0]}:${service}:${place[1]}:${place[2]}:${name}`
  }
  return {
    reference(logicalId) {
      const type = literal(member(member(resources, logicalId), 'Type')) ?? ''
      return referredByArn.has(type) ? arnOf(logicalId) : nameOf(logicalId)
    },
    attribute(logicalId, attribute) {
      if (attribute.endsWith('Arn')) return arnOf(logicalId)
      const name = nameOf(logicalId)
      return name === undefined || attribute.endsWith('Name') ? name : `${name}.${attribute}`
    },
  }
}

/** The properties that name resources, as the resource types of pipelines and what they deploy to call them. */
const nameMembers: readonly string[] = [
  'Name',
  'BucketName',
  'RepositoryName',
  'ApplicationName',
  'EnvironmentName',
  'DeploymentGroupName',
  'FunctionName',
  'ClusterName',
  'ServiceName',
  'RoleName',
  'TopicName',
  'StateMachineName',
  'ConnectionName',
  'TableName',
  'AlarmName',
]

/** Resources that `Ref` gives the ARN of (their pages in the CloudFormation reference, “Return values”). */
const referredByArn: ReadonlySet<string> = new Set([
  'AWS::SNS::Topic',
  'AWS::ECS::Service',
  'AWS::ECS::TaskDefinition',
  'AWS::StepFunctions::StateMachine',
  'AWS::CodeStarConnections::Connection',
  'AWS::CodeConnections::Connection',
  'AWS::SecretsManager::Secret',
  'AWS::IAM::ManagedPolicy',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
])
