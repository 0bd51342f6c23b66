import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { customActionTypeKey } from '#shared/catalog/index.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import { ownMember } from '../bindings.ts'
import { readSource } from '../bindings-secrets.ts'
import type { ActionWork, BoundAction, Executor, Outcome, PlannedWork } from '../executor.ts'
import { buildInJenkins } from '../jenkins/build-in-jenkins.ts'
import { jenkinsOf, missingForJenkins } from '../jenkins/jenkins-binding.ts'
import type { JobOrder } from '../jobs/job.ts'
import { orderOf } from '../jobs/order.ts'
import { outcomeOf } from '../jobs/outcome.ts'
import { simulated } from './simulated.ts'

/**
 * Offers the job of a custom action to workers and waits until one has done it. A partner's action is offered where the
 * client that its worker knows is bound, and simulated elsewhere; a bound Jenkins builds what is meant for it.
 */
export const customJob: Executor = {
  types: [],
  owners: ['Custom', 'ThirdParty'],
  performs: (action) => (action.type.owner === 'Custom' || partnerOf(action) ? 'runs' : 'simulates'),
  async missing(work) {
    if (work.type.owner === 'ThirdParty') {
      const client = clientOf(work)
      return client && 'missing' in client ? [client.missing] : []
    }
    const jenkins = jenkinsOf(work)
    if (jenkins) return missingForJenkins(jenkins, work)
    const definition = await definitionOf(work)
    return 'missing' in definition ? [definition.missing] : []
  },
  async execute(work) {
    if (work.type.owner === 'ThirdParty') {
      const client = clientOf(work)
      if (!client) return simulated.execute(work)
      return 'missing' in client ? notConfigured(client.missing) : waitForWorker(work, client)
    }
    const jenkins = jenkinsOf(work)
    if (jenkins) return buildInJenkins(jenkins, work)
    const definition = await definitionOf(work)
    if ('missing' in definition) return notConfigured(definition.missing)
    for (const { name, secret } of definition.configurationProperties ?? []) {
      const value = work.configuration[name]
      if (secret && value !== undefined) work.mask(value)
    }
    return waitForWorker(work, undefined)
  },
}

async function waitForWorker(work: ActionWork, client: JobOrder['client']): Promise<Outcome> {
  const { jobs, signal } = work
  const order = await orderOf(work)
  let id = jobs.open({ ...order, ...(client && { client }) })
  work.log('system', `Waiting for a worker that polls for ${keyOf(work)}.\n`)
  for (;;) {
    const result = await jobs.ended(id, signal)
    if (result.status !== 'Succeeded' || result.next === undefined) return outcomeOf(result, work)
    const { summary = 'The worker goes on.', percentComplete } = result.executionDetails ?? {}
    work.log('system', percentComplete === undefined ? `${summary}\n` : `${summary} (${percentComplete} %)\n`)
    id = result.next
  }
}

async function definitionOf(
  work: Pick<PlannedWork, 'type' | 'customActionTypes'>,
): Promise<CustomActionTypeDefinition | { readonly missing: string }> {
  const own = await work.customActionTypes()
  if (!own.ok) return { missing: own.failure.message }
  const key = keyOf(work)
  const definition = own.value.find((one) => customActionTypeKey(one) === key)
  if (definition) return definition
  return {
    missing:
      `Action type ${key} is not registered: add its definition to your own action types, ` +
      'so that a worker can poll for it, or bind a Jenkins server under "jenkins" of the bindings.',
  }
}

function partnerOf({ type, bindings }: BoundAction) {
  return ownMember(bindings.partners, type.provider ?? '')
}

/** The client that a partner's worker knows. */
function clientOf(work: PlannedWork): JobOrder['client'] | { readonly missing: string } {
  const partner = partnerOf(work)
  if (!partner) return undefined
  const name = `Client token of ${work.type.provider}`
  const token = readSource(work.bindings, name, partner.clientToken, work.env)
  return 'missing' in token ? token : { id: partner.clientId, token: token.value }
}

function keyOf({ type: { category = '', owner = '', provider = '', version = '' } }: Pick<PlannedWork, 'type'>) {
  return actionTypeKey({ category, owner, provider, version })
}

function notConfigured(message: string): Outcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}
