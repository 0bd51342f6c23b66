/** Pipelines of documents and pipelines in accounts: what lies between them, and what one becomes of the other. */
export { type Deployable, deployable, type Place, type Undeployable } from './deployable.ts'
export { differencesFrom, type RemotePipeline } from './differences.ts'
export { type PushPlan, planPush } from './plan-push.ts'
export { pulledOver, pulledText } from './pulled.ts'
