import type { Json, JsonObject } from '#shared/model/json.ts'
import { build, pipeline, stage } from './pipeline.ts'

/** A rule of a condition with the settings that its type requires; `more` are further members. */
export function rule(provider: string, configuration: JsonObject = {}, more: JsonObject = {}): JsonObject {
  return {
    name: provider,
    ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version: '1' },
    configuration: { ...required[provider], ...configuration },
    ...more,
  }
}

const required: Readonly<Record<string, JsonObject>> = {
  CloudWatchAlarm: { AlarmName: 'errors' },
  CodeBuild: { ProjectName: 'shop' },
  DeploymentWindow: { Cron: '* * 9-17 ? * MON-FRI' },
  LambdaInvoke: { FunctionName: 'decide' },
  VariableCheck: { Variable: '#{codepipeline.PipelineExecutionId}', Operator: 'NE', Value: 'x' },
}

/** One condition, as `beforeEntry`, `onSuccess` and `onFailure` hold it. */
export function condition(result: Json | undefined, rules: readonly Json[]): JsonObject {
  return { conditions: [{ ...(result === undefined ? {} : { result }), rules }] }
}

/** A pipeline whose second stage, `Build`, has these members. */
export function guarded(members: JsonObject, more: JsonObject = {}): JsonObject {
  return pipeline([stage('Build', [build()], members)], more)
}

/** A pipeline whose second stage has this one rule before entry. */
export function withRule(only: Json, result = 'FAIL'): JsonObject {
  return guarded({ beforeEntry: condition(result, [only]) })
}
