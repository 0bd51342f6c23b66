import { itemsOf, type Json, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { ActionRule, Finding, PipelineRule, StageRuleRule } from '../rule.ts'
import { patternsOf } from '../trigger-patterns.ts'

/**
 * References are replaced in configuration, commands and environment variables (UG/reference-variables). Where names and
 * ARNs stand the schema refuses them; here are the other places.
 */
export const referenceResolvedHere: PipelineRule & ActionRule & StageRuleRule = {
  id: 'reference-resolved-here',
  topic: 'variables',
  severity: 'warning',
  summary: 'References to variables stand where they are replaced.',
  explanation:
    'CodePipeline replaces #{namespace.key} in the configuration of actions and rules, in commands and in environment variables. Regions, triggers, the defaults of variables and lists of files are taken as they stand.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check({ variables, triggers }) {
    for (const { index, defaultValue } of variables) {
      if (hasReference(defaultValue)) yield unresolved(defaultValue, at('variables', index, 'defaultValue'))
    }
    for (const trigger of triggers) {
      for (const { text, location } of patternsOf(trigger)) if (hasReference(text)) yield unresolved(text, location)
    }
  },
  *checkAction({ raw, region }) {
    if (hasReference(region)) yield unresolved(region, at('region'))
    for (const [index, name] of itemsOf(raw, 'outputVariables').entries()) {
      if (hasReference(name)) yield unresolved(name, at('outputVariables', index))
    }
    for (const [index, artifact] of itemsOf(raw, 'outputArtifacts').entries()) {
      if (member(artifact, 'files') === undefined) continue
      for (const [file, pattern] of itemsOf(artifact, 'files').entries()) {
        if (hasReference(pattern)) yield unresolved(pattern, at('outputArtifacts', index, 'files', file))
      }
    }
  },
  *checkStageRule({ region }) {
    if (hasReference(region)) yield unresolved(region, at('region'))
  },
}

const reference = /#\{[\w@-]+\.[\w@.-]+\}/

function hasReference(value: Json | undefined): value is string {
  return typeof value === 'string' && value.includes('#{') && reference.test(value)
}

function unresolved(value: string, location: Location): Finding {
  const text = reference.exec(value)?.[0] ?? ''
  return { location, message: say`Write a value instead of “${text}”: references are not replaced here.` }
}
