import { randomUUID } from 'node:crypto'
import type { ExecutionStarted } from '#shared/execution/events.ts'
import type { SourceRevision } from '#shared/execution/journal.ts'
import { chooseVariables, mistakesInRevisions } from '#shared/execution/start-inputs.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Started } from '#shared/rpc/runs.ts'
import type { StartRun } from './api.ts'
import type { Driver } from './driver.ts'
import type { Effects } from './effects.ts'
import type { PipelineOrder } from './executor.ts'
import type { Prepared } from './prepare.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { refused } from './refused.ts'
import type { Store } from './store.ts'
import { chosenRevisions, readTerms, revisionsOf, type Terms } from './terms.ts'
import { isTrusted, trustee } from './trust.ts'

/** Starts executions: of documents, and of pipelines that are in the data folder already. */
export interface Starter {
  start(request: StartRun): Promise<Result<Started>>
  /** Starts a pipeline as it was last started, with other variables and revisions. */
  startStored(order: PipelineOrder, trigger: ExecutionStarted['trigger'], clientRequestToken?: string): Result<Started>
}

export function createStarter(ports: {
  readonly store: Store
  readonly driver: Driver
  readonly effects: Effects
  readonly me: ProcessIdentity
  readonly now: () => string
  readonly prepared: (request: StartRun) => Promise<Prepared>
}): Starter {
  const { store, driver, effects, me, now, prepared } = ports
  const begin = (execution: NewExecution): Result<Started> => {
    const { pipeline, version, terms } = execution
    const pipelineName = pipeline.name ?? ''
    const pipelineExecutionId = randomUUID()
    effects.claim(pipelineExecutionId)
    let known: string | undefined
    const rejection = driver.carryOut(pipelineName, () => {
      const { clientRequestToken, sourceRevisions } = execution
      known = clientRequestToken === undefined ? undefined : store.executionByToken(pipelineName, clientRequestToken)
      if (known !== undefined) return undefined
      const began = {
        pipelineExecutionId,
        pipelineName,
        pipelineVersion: version,
        executionMode: pipeline.executionMode ?? 'SUPERSEDED',
        executionType: 'STANDARD',
        trigger: execution.trigger,
        variables: execution.variables,
        declaration: pipeline.raw,
        ...(sourceRevisions.length > 0 && { sourceRevisions }),
        ...(clientRequestToken !== undefined && { clientRequestToken }),
      } as const
      store.addExecution({ ...began, time: now() }, { owner: me, terms: JSON.stringify(terms) })
      return { do: 'start', ...began }
    })
    if (!rejection && known === undefined) return succeed({ pipelineExecutionId })
    effects.disclaim(pipelineExecutionId)
    return rejection ? refused(rejection) : succeed({ pipelineExecutionId: known ?? pipelineExecutionId })
  }
  /** Stores a pipeline; a version that says something else ends what runs of the one before. */
  const keep = (pipeline: Pipeline, terms: Terms): number => {
    const name = pipeline.name ?? ''
    let version = 0
    driver.carryOut(name, () => {
      const saved = store.savePipeline(name, pipeline.raw, now())
      store.keepTerms(name, JSON.stringify(terms))
      version = saved.version
      return saved.isChanged ? { do: 'update', pipelineName: name, version, declaration: pipeline.raw } : undefined
    })
    return version
  }

  return {
    async start(request) {
      const { problems, pipeline, terms, variables, commands, remarks } = await prepared(request)
      const [first] = problems
      if (first || !pipeline?.name) {
        const messages = problems.map(({ message }) => message)
        return fail(first?.code ?? 'document-invalid', messages.join('\n'), { problems: messages })
      }
      const subject = request.path === null ? undefined : trustee(request.path, request.text, terms.bindings)
      if (subject && !isTrusted(store, subject)) {
        if (!request.trust) return fail('trust-needed', 'This document runs commands on this machine.', { commands })
        store.trust(subject.path, subject.hash, now())
      }
      const { clientRequestToken } = request
      const begun = begin({
        pipeline,
        version: keep(pipeline, terms),
        terms,
        variables,
        trigger: { triggerType: 'StartPipelineExecution' },
        sourceRevisions: revisionsOf(pipeline, terms),
        clientRequestToken,
      })
      return begun.ok && remarks.length > 0 ? succeed({ ...begun.value, remarks }) : begun
    },
    startStored({ pipelineName, variables, sourceRevisions }, trigger, clientRequestToken) {
      const stored = store.pipeline(pipelineName)
      if (!stored?.terms) {
        return fail('not-found', `There is no pipeline “${pipelineName}” in the data folder: run it once before.`, {
          exception: 'PipelineNotFoundException',
        })
      }
      const pipeline = readPipeline(stored.declaration)
      const terms = readTerms(stored.terms)
      const { chosen, mistakes } = chooseVariables(pipeline, variables, terms.bindings.variables)
      const all = [...mistakes, ...mistakesInRevisions(pipeline, sourceRevisions)]
      if (all.length > 0) {
        return fail('bad-request', all.map(({ message }) => message).join('\n'), { exception: 'ValidationException' })
      }
      const own = { ...terms, revisions: chosenRevisions(pipeline, sourceRevisions) }
      return begin({
        pipeline,
        version: stored.version,
        terms: own,
        variables: chosen,
        trigger,
        sourceRevisions,
        clientRequestToken,
      })
    },
  }
}

interface NewExecution {
  readonly pipeline: Pipeline
  readonly version: number
  readonly terms: Terms
  readonly variables: ExecutionStarted['variables']
  readonly trigger: ExecutionStarted['trigger']
  readonly sourceRevisions: readonly SourceRevision[]
  readonly clientRequestToken?: string | undefined
}
