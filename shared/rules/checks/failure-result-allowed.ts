import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Fix, PipelineRule } from '../rule.ts'

const allowed = ['ROLLBACK', 'RETRY']

/** The schema of CloudFormation has two results for onFailure; that of the API has those of conditions as well. */
export const failureResultAllowed: PipelineRule = {
  id: 'failure-result-allowed',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A stage that fails is rolled back or retried, if onFailure has a result.',
  explanation:
    'onFailure knows the results ROLLBACK and RETRY. A stage that shall just fail needs no result, and one that failed cannot be skipped. CloudFormation refuses other results, so in a template this is an error.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_FailureConditions.html',
  *check({ stages }, { dialect }) {
    for (const [s, { raw, failure }] of stages.entries()) {
      if (failure?.result !== 'FAIL' && failure?.result !== 'SKIP') continue
      const location = at('stages', s, 'onFailure', 'result')
      const isAlone = Object.keys(member(raw, 'onFailure') ?? {}).length === 1
      const removing: Fix = {
        title: say`Let the stage just fail`,
        repairs: [{ unset: isAlone ? at('stages', s, 'onFailure') : location }],
      }
      const choosing = allowed.map((value) => ({ title: say`Make it ${value}`, repairs: [{ set: location, value }] }))
      yield {
        location,
        severity: dialect === 'cloudformation' ? 'error' : 'warning',
        message: say`Choose ROLLBACK or RETRY, or remove the result: a stage that failed is not helped by ${failure.result}.`,
        // Failing is what a stage does anyway.
        fixes: failure.result === 'FAIL' ? [removing] : [removing, ...choosing],
      }
    }
  },
}
