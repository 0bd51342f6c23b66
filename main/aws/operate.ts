import { randomUUID } from 'node:crypto'
import {
  DisableStageTransitionCommand,
  EnableStageTransitionCommand,
  OverrideStageConditionCommand,
  PutApprovalResultCommand,
  RetryStageExecutionCommand,
  RollbackStageCommand,
  StartPipelineExecutionCommand,
  StopPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import type { Connection } from './connection.ts'

/** A stage of a pipeline. */
export interface StagePlace {
  readonly name: string
  readonly stage: string
}

/** Starts an execution, once, however often the request has to be repeated on its way. */
export async function startExecution(
  connection: Connection,
  { name, variables }: { readonly name: string; readonly variables: Readonly<Record<string, string>> },
): Promise<Result<{ readonly pipelineExecutionId: string }>> {
  const given = Object.entries(variables).map(([variable, value]) => ({ name: variable, value }))
  const answer = await connection.ask(
    new StartPipelineExecutionCommand({
      name,
      clientRequestToken: randomUUID(),
      ...(given.length === 0 ? {} : { variables: given }),
    }),
  )
  return answer.ok ? succeed({ pipelineExecutionId: answer.value.pipelineExecutionId ?? '' }) : answer
}

/** Stops an execution when what is under way has ended, or abandons that too. */
export async function stopExecution(
  connection: Connection,
  wanted: {
    readonly name: string
    readonly pipelineExecutionId: string
    readonly abandon: boolean
    readonly reason?: string
  },
): Promise<Result<null>> {
  const { name: pipelineName, pipelineExecutionId, abandon, reason } = wanted
  return done(
    await connection.ask(new StopPipelineExecutionCommand({ pipelineName, pipelineExecutionId, abandon, reason })),
  )
}

/** Answers a manual approval. */
export async function answerApproval(
  connection: Connection,
  wanted: StagePlace & {
    readonly action: string
    readonly token: string
    readonly result: 'Approved' | 'Rejected'
    readonly summary: string
  },
): Promise<Result<null>> {
  const { name: pipelineName, stage: stageName, action: actionName, token, result: status, summary } = wanted
  return done(
    await connection.ask(
      new PutApprovalResultCommand({ pipelineName, stageName, actionName, token, result: { status, summary } }),
    ),
  )
}

/** Performs a failed stage again: what failed in it, or all of it. */
export async function retryStage(
  connection: Connection,
  wanted: StagePlace & {
    readonly pipelineExecutionId: string
    readonly retryMode: 'FAILED_ACTIONS' | 'ALL_ACTIONS'
  },
): Promise<Result<null>> {
  const { name: pipelineName, stage: stageName, pipelineExecutionId, retryMode } = wanted
  return done(
    await connection.ask(new RetryStageExecutionCommand({ pipelineName, stageName, pipelineExecutionId, retryMode })),
  )
}

/** Takes a stage back to what an earlier execution made of it; answers with the execution that does so. */
export async function rollBackStage(
  connection: Connection,
  wanted: StagePlace & { readonly targetPipelineExecutionId: string },
): Promise<Result<{ readonly pipelineExecutionId: string }>> {
  const { name: pipelineName, stage: stageName, targetPipelineExecutionId } = wanted
  const answer = await connection.ask(new RollbackStageCommand({ pipelineName, stageName, targetPipelineExecutionId }))
  return answer.ok ? succeed({ pipelineExecutionId: answer.value.pipelineExecutionId ?? '' }) : answer
}

/** Lets a stage pass a condition that holds it. */
export async function overrideCondition(
  connection: Connection,
  wanted: StagePlace & {
    readonly pipelineExecutionId: string
    readonly conditionType: 'BEFORE_ENTRY' | 'ON_SUCCESS'
  },
): Promise<Result<null>> {
  const { name: pipelineName, stage: stageName, pipelineExecutionId, conditionType } = wanted
  return done(
    await connection.ask(
      new OverrideStageConditionCommand({ pipelineName, stageName, pipelineExecutionId, conditionType }),
    ),
  )
}

/** Opens the way into a stage, or closes it for a reason. */
export async function setTransition(
  connection: Connection,
  wanted: StagePlace & ({ readonly enabled: true } | { readonly enabled: false; readonly reason: string }),
): Promise<Result<null>> {
  const place = { pipelineName: wanted.name, stageName: wanted.stage, transitionType: 'Inbound' as const }
  return done(
    wanted.enabled
      ? await connection.ask(new EnableStageTransitionCommand(place))
      : await connection.ask(new DisableStageTransitionCommand({ ...place, reason: wanted.reason })),
  )
}

function done(answer: Result<unknown>): Result<null> {
  return answer.ok ? succeed(null) : answer
}
