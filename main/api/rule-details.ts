import type { RuleExecutionDetail } from '@aws-sdk/client-codepipeline'
import type { ExecutionRow } from '#main/engine/index.ts'
import type { PerformedRule } from '#shared/execution/performed.ts'
import { configurationOf } from './configuration.ts'
import { dateOf } from './find.ts'
import { resultOf } from './result.ts'

/** A look at a rule as ListRuleExecutions gives it. */
export function ruleDetail(rule: PerformedRule, row: ExecutionRow): RuleExecutionDetail {
  const { declared, resolved } = rule
  return {
    pipelineExecutionId: row.pipelineExecutionId,
    ruleExecutionId: rule.ruleExecutionId,
    pipelineVersion: row.pipelineVersion,
    stageName: rule.stage,
    ruleName: declared.label,
    startTime: dateOf(rule.startTime),
    lastUpdateTime: dateOf(rule.lastUpdateTime),
    status: rule.status,
    input: {
      ruleTypeId: {
        category: 'Rule',
        owner: 'AWS',
        provider: declared.provider ?? '',
        ...(declared.version !== undefined && { version: declared.version }),
      },
      configuration: configurationOf(declared),
      ...(resolved && { resolvedConfiguration: { ...resolved.configuration } }),
      ...(declared.roleArn !== undefined && { roleArn: declared.roleArn }),
      ...(declared.region !== undefined && { region: declared.region }),
      inputArtifacts: declared.inputs.flatMap(({ name }) => (name === undefined ? [] : [{ name }])),
    },
    output: { executionResult: resultOf(rule) },
  }
}
