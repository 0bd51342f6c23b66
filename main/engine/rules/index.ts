import type { RuleEvaluator } from '../rule-evaluator.ts'
import { cloudWatchAlarm } from './cloud-watch-alarm.ts'
import { codeBuild } from './code-build.ts'
import { commands } from './commands.ts'
import { deploymentWindow } from './deployment-window.ts'
import { lambdaInvoke } from './lambda-invoke.ts'
import { variableCheck } from './variable-check.ts'

/** Everything that rules can be decided by on this machine, one file for each provider. */
export const ruleEvaluators: readonly RuleEvaluator[] = [
  variableCheck,
  deploymentWindow,
  cloudWatchAlarm,
  commands,
  codeBuild,
  lambdaInvoke,
]

/** Who decides the rules of a provider. */
export function evaluatorFor(provider: string | undefined): RuleEvaluator | undefined {
  return ruleEvaluators.find((evaluator) => evaluator.provider === provider)
}
