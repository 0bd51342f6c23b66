import type { Catalog } from '#shared/catalog/catalog.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { readArn } from '../arn.ts'
import type { Finding, PipelineRule } from '../rule.ts'
import { homeRegion, type Store, storesOf } from '../stores.ts'

/** Actions in another account read artifacts with a key that both accounts can name (UG/pipelines-create-cross-account). */
export const crossAccountKey: PipelineRule = {
  id: 'cross-account-key',
  topic: 'regions and roles',
  severity: 'warning',
  summary: 'Artifacts that go to another account are encrypted with a key of one’s own, named by its ARN.',
  explanation:
    'The key that AWS manages cannot be shared with another account. An alias is known only in the account of the key, and a mere key ID is looked up in the account of the action’s role. An action in another account then fails when it reads or writes its artifacts.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
  *check(pipeline, { catalog }) {
    const home = readArn(literal(member(pipeline.raw, 'roleArn')))?.account
    const stores = storesOf(pipeline)
    if (home === undefined || !stores) return
    const told = new Set<Store>()
    for (const { actions } of pipeline.stages) {
      for (const action of actions) {
        const account = readArn(action.roleArn)?.account
        if (account === undefined || account === home || action.inputs.length + action.outputs.length === 0) continue
        const store = storeOf(action, stores, pipeline, catalog)
        if (!store || told.has(store)) continue
        told.add(store)
        yield* wrongKey(store, action, account)
      }
    }
  },
}

function storeOf(
  { raw, region }: Action,
  stores: readonly Store[],
  pipeline: Pipeline,
  catalog: Catalog,
): Store | undefined {
  if (stores.length === 1) return stores[0]
  const isElsewhere = region === undefined && member(raw, 'region') !== undefined
  const wanted = isElsewhere ? undefined : (region ?? homeRegion(pipeline, catalog))
  return stores.find((store) => store.region !== undefined && store.region === wanted)
}

function* wrongKey({ raw, location }: Store, { label }: Action, account: string): Generator<Finding, void, undefined> {
  const key = member(raw, 'encryptionKey')
  const place: Location = [...location, 'encryptionKey']
  if (key === undefined) {
    yield {
      location: place,
      message: say`Encrypt the artifacts with a KMS key of your own: action “${label}” runs in account ${account}, which cannot use the key that AWS manages.`,
    }
    return
  }
  const id = literal(member(key, 'id'))
  if (id === undefined || /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(id)) return
  yield {
    location: [...place, 'id'],
    message: say`Name the key by its ARN: action “${label}” runs in account ${account}, where an alias or a mere key ID means nothing.`,
  }
}
