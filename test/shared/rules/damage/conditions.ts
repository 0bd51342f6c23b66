import type { JsonObject } from '#shared/model/json.ts'
import { awsType } from '#test/builders/arbitrary-pipeline.ts'
import { action, both, type Change, changedStages, type Damage, ofPipeline, onV2 } from './damage.ts'

const window = ruleOf('DeploymentWindow', { Cron: '* 0 9-17 ? * MON-FRI' })

/** What is wrong with conditions, retries and rollbacks. */
export const conditionDamages: readonly Damage[] = [
  ofPipeline(
    'a V1 pipeline has conditions',
    'conditions-need-v2',
    both(after({ beforeEntry: condition('FAIL', window) }), (it) => ({ ...it, pipelineType: 'V1' })),
  ),
  ofPipeline('entry is rolled back', 'condition-result-allowed', after({ beforeEntry: condition('ROLLBACK', window) })),
  ofPipeline('a window skips a stage', 'rule-goes-with-result', after({ beforeEntry: condition('SKIP', window) })),
  ofPipeline('a failure fails', 'failure-result-allowed', after({ onFailure: { result: 'FAIL' } })),
  ofPipeline('a failure means nothing', 'failure-handling-empty', after({ onFailure: {} })),
  ofPipeline(
    'a rollback is retried',
    'retry-configuration-used',
    after({ onFailure: { result: 'ROLLBACK', retryConfiguration: { retryMode: 'ALL_ACTIONS' } } }),
  ),
  ofPipeline(
    'a retry has conditions',
    'retry-without-conditions',
    after({ onFailure: { result: 'RETRY', ...condition('ROLLBACK', window) } }),
  ),
  ofPipeline(
    'there is a rollback side by side',
    'no-rollback-in-parallel-mode',
    both(after({ onFailure: { result: 'ROLLBACK' } }), (it) => ({ ...it, executionMode: 'PARALLEL' })),
  ),
  ofPipeline(
    'the source is rolled back',
    'no-source-rollback',
    onV2(changedStages(([first = {}, ...others]) => [{ ...first, onFailure: { result: 'ROLLBACK' } }, ...others])),
  ),
  ofPipeline(
    'a rule has no such type',
    'known-rule-type',
    after({ onSuccess: condition('FAIL', ruleOf('Weather', {})) }),
  ),
  ofPipeline(
    'a rule has no commands',
    'rule-commands',
    after({ onSuccess: condition('FAIL', ruleOf('Commands', {})) }),
  ),
  ofPipeline(
    'a window has no hours',
    'deployment-window-cron',
    after({ onSuccess: condition('FAIL', ruleOf('DeploymentWindow', { Cron: '* 0 25 ? * MON' })) }),
  ),
  ofPipeline(
    'a rule compares in another way',
    'configuration-choice',
    after({ beforeEntry: condition('FAIL', compared({ Operator: 'LIKE' })) }),
  ),
  ofPipeline('two rules have one name', 'unique-rule-names', after({ onSuccess: condition('FAIL', window, window) })),
]

function compared(more: JsonObject): JsonObject {
  const Variable = '#{codepipeline.PipelineExecutionId}'
  return ruleOf('VariableCheck', { Variable, Value: 'x', Operator: 'EQ', ...more })
}

function ruleOf(provider: string, configuration: JsonObject): JsonObject {
  return { name: 'Check', ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version: '1' }, configuration }
}

function condition(result: string, ...rules: readonly JsonObject[]): JsonObject {
  return { conditions: [{ result, rules }] }
}

/** Adds a stage with these members. */
function after(members: JsonObject): Change {
  const asked = action(awsType('Approval', 'Manual'), {})
  return onV2(changedStages((stages) => [...stages, { name: 'Ask', actions: [asked], ...members }]))
}
