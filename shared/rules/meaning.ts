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
  const problems: Problem[] = []
  for (const rule of pipelineRules) {
    let count = 0
    for (const finding of rule.check(pipeline, wide)) {
      problems.push(problem(rule, finding))
      count++
      if (rule.severity === 'hint' && count === mostHints) break
    }
  }
  for (const [s, stage] of pipeline.stages.entries()) {
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt(at('stages', s, 'actions', a), ofAction(action, context)))
    }
    for (const condition of stage.conditions) {
      for (const rule of condition.rules) {
        const base: Location = ['stages', s, ...condition.location, 'rules', rule.index]
        problems.push(...placedAt(base, ofStageRule(rule, condition, context)))
      }
    }
  }
  return problems
}

/** Of one hint a hundred are enough; the largest pipelines would have thousands, and each costs at every keystroke. */
const mostHints = 100

const pipelineRules = rules.filter((rule): rule is PipelineRule => 'check' in rule)
const actionRules = rules.filter((rule): rule is ActionRule => 'checkAction' in rule)
const stageRuleRules = rules.filter((rule): rule is StageRuleRule => 'checkStageRule' in rule)

function ofAction(action: Action, context: RuleContext): readonly Problem[] {
  const { raw, opaque } = action
  if (opaque || typeof raw !== 'object' || raw === null) return []
  const known = actionsRemembered.get(raw)
  if (known && known.catalog === context.catalog && known.dialect === context.dialect) return known.problems
  const type = context.catalog.find(action.type)
  const problems: Problem[] = []
  for (const rule of actionRules) {
    for (const finding of rule.checkAction(action, type, context)) problems.push(problem(rule, finding))
  }
  actionsRemembered.set(raw, { ...context, problems })
  return problems
}

const actionsRemembered = new WeakMap<object, RuleContext & { readonly problems: readonly Problem[] }>()

function ofStageRule(
  rule: StageRule,
  { position, result }: StageCondition,
  { dialect }: RuleContext,
): readonly Problem[] {
  if (rule.opaque) return []
  const type = findRuleType(rule.provider)
  return stageRuleRules.flatMap((check) =>
    [...check.checkStageRule(rule, type, { dialect, position, result })].map((finding) => problem(check, finding)),
  )
}
