/** CodePipeline wherever it is: targets, what can be asked of them, and documents that are pushed and pulled. */
export { connect, type Connection, type ConnectOptions, type RequestHandler } from './connection.ts'
export { listActionExecutions, listExecutions } from './executions.ts'
export {
  answerApproval,
  overrideCondition,
  retryStage,
  rollBackStage,
  setTransition,
  startExecution,
  stopExecution,
} from './operate.ts'
export { listPipelines } from './pipelines.ts'
export { pull, pullOver, type PullOver } from './pull.ts'
export { locate, previewPush, type Proposal, push } from './push.ts'
export { getState } from './state.ts'
export { createTargets, type Targets } from './targets.ts'
export { watchState } from './watch.ts'
