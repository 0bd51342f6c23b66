import { randomUUID } from 'node:crypto'
import type { Command } from '#shared/execution/decide.ts'
import { pipelineState } from '#shared/execution/pipeline-state.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Engine } from './api.ts'
import type { Driver } from './driver.ts'
import type { Effects } from './effects.ts'
import type { Ownership } from './ownership.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { refused, unknownExecution, unknownPipeline } from './refused.ts'
import type { Store, StoredExecution } from './store.ts'

type Operations = Pick<Engine, 'stop' | 'approve' | 'retry' | 'rollBack' | 'override' | 'setTransition' | 'state'>

/** What is done to executions and pipelines that are there already. */
export function createOperations(ports: {
  readonly store: Store
  readonly driver: Driver
  readonly effects: Effects
  readonly ownership: Ownership
  readonly me: ProcessIdentity
  readonly guarded: <Value>(work: () => Promise<Result<Value>> | Result<Value>) => Promise<Result<Value>>
}): Operations {
  const { store, driver, effects, ownership, me, guarded } = ports
  const onExecution = <Value>(id: string, work: (stored: StoredExecution) => Result<Value>): Promise<Result<Value>> =>
    guarded(() => {
      ownership.inspect()
      const stored = store.execution(id)
      return stored && !stored.isHidden ? work(stored) : unknownExecution(id)
    })
  /** Carries out a command that may take up an execution again; then it goes on here. */
  const takeUp = (id: string, command: Command): Promise<Result<null>> =>
    onExecution(id, ({ pipelineName }) => {
      const rejection = driver.carryOut(pipelineName, () => {
        if (store.execution(id)?.hasEnded) {
          store.setOwner(id, me)
          effects.claim(id)
        }
        return command
      })
      if (!rejection) return succeed(null)
      effects.disclaim(id)
      return refused(rejection)
    })

  return {
    stop: (request) =>
      onExecution(request.pipelineExecutionId, ({ pipelineName }) => {
        const rejection = driver.carryOut(pipelineName, () => ({ do: 'stop', ...request }))
        return rejection ? refused(rejection) : succeed(null)
      }),
    approve: (request) =>
      onExecution(request.pipelineExecutionId, ({ pipelineName }) => {
        const rejection = driver.carryOut(pipelineName, () => ({ do: 'answer', ...request }))
        const { exception } = rejection ?? {}
        // Whether it has ended or waits for nothing: there is no approval to give.
        return rejection ? fail('no-such-approval', rejection.message, { exception }) : succeed(null)
      }),
    retry: (request) => takeUp(request.pipelineExecutionId, { do: 'retry', ...request }),
    override: (request) => takeUp(request.pipelineExecutionId, { do: 'override', ...request }),
    rollBack: ({ pipelineName, stage, targetPipelineExecutionId: target }) =>
      onExecution(target, (stored) => {
        if (stored.pipelineName !== pipelineName) return unknownExecution(target)
        const rollbackExecutionId = randomUUID()
        effects.claim(rollbackExecutionId)
        const rejection = driver.carryOut(pipelineName, () => ({
          do: 'roll-back',
          pipelineExecutionId: target,
          stage,
          rollbackExecutionId,
        }))
        if (!rejection) return succeed({ pipelineExecutionId: rollbackExecutionId })
        effects.disclaim(rollbackExecutionId)
        return refused(rejection)
      }),
    setTransition: (request) =>
      guarded(() => {
        ownership.inspect()
        if (!store.pipeline(request.pipelineName)) return unknownPipeline(request.pipelineName)
        const rejection = driver.carryOut(request.pipelineName, () => ({ do: 'set-transition', ...request }))
        return rejection ? refused(rejection) : succeed(null)
      }),
    state: ({ pipelineName }) =>
      guarded(() => {
        ownership.inspect()
        const stored = store.pipeline(pipelineName)
        if (!stored) return unknownPipeline(pipelineName)
        const isParallel = readPipeline(stored.declaration).executionMode === 'PARALLEL'
        const stageStates = isParallel ? [] : pipelineState(driver.runsOf(pipelineName))
        return succeed({ pipelineName, pipelineVersion: stored.version, stageStates })
      }),
  }
}
