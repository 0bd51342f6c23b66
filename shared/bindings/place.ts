import type { Json } from '#shared/model/json.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { BindingsData } from './schema.ts'
import { sourceResource } from './source-resource.ts'

/** The tables of a bindings file whose entries say what a thing of a pipeline is on this machine. */
export type BindingTable = Exclude<
  keyof BindingsData,
  '$schema' | 'version' | 'alarms' | 'secrets' | 'variables' | 'parameters' | 'actions'
>

/** Where the bindings say what an action works with. */
export interface BindingPlace {
  readonly table: BindingTable
  readonly name: string
}

/** Members of an entry that are plain texts or numbers, in the order in which they are asked for. */
export const bindingMembers: Readonly<Record<BindingTable, readonly string[]>> = {
  repositories: ['path', 'ref'],
  objects: ['path'],
  buckets: ['folder'],
  projects: ['buildspec', 'image', 'timeoutInMinutes'],
  deploymentGroups: ['folder'],
  functions: ['handler', 'command'],
  stateMachines: ['command'],
  jenkins: ['url', 'user'],
  partners: ['clientId'],
}

/** What the thing that an action works with is called in the bindings; nothing for an action that needs none. */
export function bindingPlaceOf(action: {
  readonly type: ActionTypeId
  readonly configuration: Readonly<Record<string, Json>>
}): BindingPlace | undefined {
  const source = sourceResource(action)
  if (source) {
    if (isOpen(source.name)) return undefined
    return { table: source.kind === 'object' ? 'objects' : 'repositories', name: source.name }
  }
  const { category, owner, provider = '' } = action.type
  if (owner === 'ThirdParty') return { table: 'partners', name: provider }
  if (owner === 'Custom') return provider.includes('Jenkins') ? { table: 'jenkins', name: provider } : undefined
  const place = tables[`${category}/${provider}`]
  if (!place) return undefined
  const names = place.keys.flatMap((key) => {
    const name = action.configuration[key]
    return typeof name === 'string' && !isOpen(name) ? [name] : []
  })
  return names.length === place.keys.length ? { table: place.table, name: names.join('/') } : undefined
}

/** Whether a name is empty, or known only in the run. */
function isOpen(name: string): boolean {
  return name === '' || name.includes('#{') || name.includes('${')
}

const tables: Readonly<Record<string, { readonly table: BindingTable; readonly keys: readonly string[] }>> = {
  'Build/CodeBuild': { table: 'projects', keys: ['ProjectName'] },
  'Test/CodeBuild': { table: 'projects', keys: ['ProjectName'] },
  'Deploy/S3': { table: 'buckets', keys: ['BucketName'] },
  'Deploy/CodeDeploy': { table: 'deploymentGroups', keys: ['ApplicationName', 'DeploymentGroupName'] },
  'Deploy/EC2': { table: 'deploymentGroups', keys: ['InstanceTagKey', 'InstanceTagValue'] },
  'Invoke/Lambda': { table: 'functions', keys: ['FunctionName'] },
  'Invoke/StepFunctions': { table: 'stateMachines', keys: ['StateMachineArn'] },
}
