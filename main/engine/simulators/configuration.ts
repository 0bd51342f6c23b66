import { builtInCatalog, findActionType } from '#shared/catalog/index.ts'
import { inWords } from '#shared/model/message.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { rules } from '#shared/rules/index.ts'
import type { ActionRule } from '#shared/rules/rule.ts'
import type { ActionWork } from '../executor.ts'
import { type Mistake, mistake } from './reading/mistake.ts'

/** What is wrong with a configuration after its variables were replaced: the document could not tell before. */
export function mistakesInConfiguration({
  action,
  type,
  configuration,
  inputs,
  outputs,
}: ActionWork): readonly Mistake[] {
  const { category = '', owner = '', provider = '', version = '' } = type
  const declaration = {
    name: action,
    actionTypeId: { category, owner, provider, version },
    configuration,
    inputArtifacts: inputs.map(({ name }) => ({ name })),
    outputArtifacts: outputs.map(({ name }) => ({ name })),
  }
  const [read] = readPipeline({ stages: [{ name: 'Stage', actions: [declaration] }] }).stages[0]?.actions ?? []
  if (!read) throw new Error(`Action ${action} could not be read`)
  const entry = findActionType(type)
  return configurationRules.flatMap((rule) =>
    [...rule.checkAction(read, entry, { dialect: 'api', catalog: builtInCatalog })]
      .filter(({ severity = rule.severity }) => severity === 'error')
      .map(({ message }) => mistake(inWords(message))),
  )
}

const configurationRules = rules.filter(
  (rule): rule is ActionRule => 'checkAction' in rule && (rule.topic === 'configuration' || rule.topic === 'artifacts'),
)
