import { findRuleType } from '#shared/catalog/index.ts'
import { artifactFlow } from '#shared/graph/flow.ts'
import { variableFlow } from '#shared/graph/references.ts'
import type { Action } from '#shared/model/action.ts'
import type { StageCondition, StageRule } from '#shared/model/condition.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { rules } from './checks/index.ts'
import { placedAt, problem } from './problem.ts'
import type { ActionRule, PipelineRule, Problem, RuleContext, StageRuleRule } from './rule.ts'

/** What is wrong with what a declaration means. What is asked of one action alone is remembered with that action. */
export function checkMeaning(declaration: JsonObject, context: RuleContext): readonly Problem[] {
  const pipeline = readPipeline(declaration)
  const wide = { ...context, flow: artifactFlow(pipeline), variables: variableFlow(pipeline) }
  const problems = pipelineRules.flatMap((rule) =>
    [...rule.check(pipeline, wide)].map((finding) => problem(rule, finding)),
  )
  for (const [s, stage] of pipeline.stages.entries()) {
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt(at('stages', s, 'actions', a), ofAction(action, context)))
    }
    for (const condition of stage.conditions) {
      for (const rule of condition.rules) {
        const base: Location = ['stages', s, ...condition.location, 'rules', rule.index]
        problems.push(...placedAt(base, ofStageRule(rule, condition)))
      }
    }
  }
  return problems
}

const pipelineRules = rules.filter((rule): rule is PipelineRule => 'check' in rule)
const actionRules = rules.filter((rule): rule is ActionRule => 'checkAction' in rule)
const stageRuleRules = rules.filter((rule): rule is StageRuleRule => 'checkStageRule' in rule)

function ofAction(action: Action, context: RuleContext): readonly Problem[] {
  const { raw, opaque } = action
  if (opaque || typeof raw !== 'object' || raw === null) return []
  const known = actionsRemembered.get(raw)
  if (known && known.catalog === context.catalog && known.dialect === context.dialect) return known.problems
  const type = context.catalog.find(action.type)
  const problems = actionRules.flatMap((rule) =>
    [...rule.checkAction(action, type, context)].map((finding) => problem(rule, finding)),
  )
  actionsRemembered.set(raw, { ...context, problems })
  return problems
}

const actionsRemembered = new WeakMap<object, RuleContext & { readonly problems: readonly Problem[] }>()

function ofStageRule(rule: StageRule, { position }: StageCondition): readonly Problem[] {
  if (rule.opaque) return []
  const type = rule.provider === undefined ? undefined : findRuleType(rule.provider)
  return stageRuleRules.flatMap((check) =>
    [...check.checkStageRule(rule, type, { position })].map((finding) => problem(check, finding)),
  )
}
