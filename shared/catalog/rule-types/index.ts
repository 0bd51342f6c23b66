import type { RuleType } from '../rule-type.ts'
import { cloudWatchAlarm } from './cloud-watch-alarm.ts'
import { codeBuild } from './code-build.ts'
import { commands } from './commands.ts'
import { deploymentWindow } from './deployment-window.ts'
import { lambdaInvoke } from './lambda-invoke.ts'
import { variableCheck } from './variable-check.ts'

/** Every rule type that CodePipeline knows, in the order in which they are offered. */
export const ruleTypes: readonly RuleType[] = [
  variableCheck,
  commands,
  codeBuild,
  deploymentWindow,
  cloudWatchAlarm,
  lambdaInvoke,
]
