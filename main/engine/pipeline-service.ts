import { randomUUID } from 'node:crypto'
import type { JsonObject } from '#shared/model/json.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { type Bindings, noBindings } from './bindings.ts'
import type { Driver } from './driver.ts'
import type { PipelineRow, Pipelines } from './pipelines.ts'
import type { PipelineStore } from './pipeline-store.ts'
import { unknownPipeline } from './refused.ts'
import type { Starter } from './start.ts'
import type { Store } from './store.ts'
import type { Terms } from './terms.ts'

/** The pipelines of the data folder for those who speak CodePipeline's API. */
export function createPipelines(ports: {
  readonly store: Store
  readonly pipelineStore: PipelineStore
  readonly driver: Driver
  readonly starter: Starter
  readonly now: () => string
  /** What the things of pipelines are that come without a document. */
  readonly bindings: Bindings | undefined
}): Pipelines {
  const { store, pipelineStore, driver, starter, now } = ports
  const bindings = ports.bindings ?? noBindings(process.cwd())
  const terms: Terms = { documentFolder: null, bindings, sources: {}, revisions: {} }

  /** Stores a version in the same transaction as what follows from it. */
  const save = (
    declaration: JsonObject,
    mayBe: (known: PipelineRow | undefined) => Result<null>,
  ): Result<PipelineRow> => {
    const { version: _, ...rest } = declaration
    const name = nameOf(rest)
    let refused: Result<null> = succeed(null)
    driver.carryOut(name, () => {
      refused = mayBe(pipelineStore.pipeline(name))
      if (!refused.ok) return undefined
      const { version } = store.raiseVersion(name, rest, now())
      // One that came from a document stays with what that says of its sources.
      if (!store.pipeline(name)?.terms) store.keepTerms(name, JSON.stringify(terms))
      return { do: 'update', pipelineName: name, version, declaration: rest }
    })
    if (!refused.ok) return refused
    const row = pipelineStore.pipeline(name)
    return row ? succeed(row) : unknownPipeline(name)
  }

  return {
    find: pipelineStore.pipeline,
    page: pipelineStore.pipelinesAfter,
    count: pipelineStore.countPipelines,
    declarationOf: pipelineStore.declarationOf,
    create(declaration, tags) {
      const created = save(declaration, (known) =>
        known ? fail('already-exists', `There is a pipeline “${known.name}” already.`) : succeed(null),
      )
      if (created.ok) pipelineStore.addTags(created.value.name, tags)
      return created
    },
    update: (declaration) =>
      save(declaration, (known) => (known ? succeed(null) : unknownPipeline(nameOf(declaration)))),
    remove(name) {
      if (!pipelineStore.pipeline(name)) return succeed(null)
      driver.carryOut(name, () => ({ do: 'abandon-all', pipelineName: name }))
      driver.carryOut(name, () => {
        pipelineStore.remove(name)
        pipelineStore.removeTags(name, 'all')
        return { do: 'delete', pipelineName: name }
      })
      return succeed(null)
    },
    start: (order) => starter.startStored(order, order.trigger, order.clientRequestToken),
    executions: pipelineStore.executions,
    execution: pipelineStore.execution,
    executionOfAction: pipelineStore.executionOfAction,
    executionOfApproval: pipelineStore.executionOfApproval,
    journal: (id) => store.eventsOf(id).map(({ event }) => event),
    runsOf(name) {
      driver.refresh()
      return driver.runsOf(name)
    },
    tags: pipelineStore.tags,
    addTags: pipelineStore.addTags,
    removeTags: pipelineStore.removeTags,
    partnerType: pipelineStore.partnerType,
    putPartnerType: pipelineStore.putPartnerType,
    webhooks: pipelineStore.webhooks,
    webhook: pipelineStore.webhook,
    webhookById: pipelineStore.webhookById,
    putWebhook(name, definition) {
      pipelineStore.keepWebhook(name, randomUUID(), definition)
      const kept = pipelineStore.webhook(name)
      if (!kept) throw new Error(`Webhook ${name} was not kept`)
      return kept
    },
    markRegistered: pipelineStore.markRegistered,
    markTriggered: (name) => pipelineStore.markTriggered(name, now()),
    removeWebhook: pipelineStore.removeWebhook,
  }
}

function nameOf({ name }: JsonObject): string {
  return typeof name === 'string' ? name : ''
}
