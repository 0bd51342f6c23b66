import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { ruleTypes } from '#shared/catalog/index.ts'
import { conditionResults } from '../condition-results.ts'
import type { StageRuleRule } from '../rule.ts'

/** Not every rule can decide on every result: skipping is for LambdaInvoke and VariableCheck (UG/stage-conditions). */
export const ruleGoesWithResult: StageRuleRule = {
  id: 'rule-goes-with-result',
  topic: 'conditions',
  severity: 'error',
  summary: 'A rule is of a type that goes with the result of its condition.',
  explanation:
    'A stage can be skipped only by what VariableCheck or LambdaInvoke says. The other rules can fail a stage or roll it back.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html',
  *checkStageRule({ label }, type, { position, result }) {
    if (!type || result === undefined || !conditionResults(position).includes(result)) return
    const goesWith = ({ allowedIn }: typeof type) => allowedIn[position].some((allowed) => allowed === result)
    if (goesWith(type)) return
    const others = ruleTypes.filter(goesWith).map(({ provider }) => provider)
    yield {
      location: at('ruleTypeId', 'provider'),
      message: say`Take ${others.join(' or ')} for rule “${label}”, or another result: ${type.provider} does not go with ${result}.`,
    }
  },
}
