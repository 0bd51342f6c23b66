import { conditionResults } from '#shared/assist/condition-results.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'
import type { Position } from '#shared/model/condition.ts'
import { isObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Stage } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { ConditionForm } from './ConditionForm.tsx'
import { newRule, ruleTypesFor, withCondition, withoutConditions } from './conditions.ts'
import { FailureFields } from './FailureFields.tsx'
import { RuleTypeSelect } from './RuleTypeSelect.tsx'

interface ConditionProps {
  /** Of the stage. */
  readonly location: Location
  readonly stage: Stage
  /** Of the stage. */
  readonly index: number
  readonly position: Position
}

/** What is checked before a stage, after it, or when it fails; with a way to begin where nothing is. */
export function ConditionFields({ location, stage, index, position }: ConditionProps) {
  const t = useText()
  const { owner } = useForm()
  const here = [...location, position]
  const group = member(stage.raw, position)
  const title = t(`inspector.${position}`)
  const label = changeOf(here, owner)
  if (group !== undefined && (!isObject(group) || isIntrinsic(group))) {
    return <TextField label={title} value={group} location={here} />
  }
  const conditions = stage.conditions.filter((condition) => condition.position === position)
  const takesCondition = position !== 'onFailure' || stage.failure?.result !== 'RETRY'
  const add = (type: RuleType) =>
    setAt(here, withCondition(group, position, newRule(type, uniqueName(type.provider, []))), label)
  const remove = () => setAt(here, withoutConditions(group), label)
  return (
    <FieldGroup
      title={title}
      help={conditions.length === 0 && position !== 'onFailure' ? schemaAt(here)?.description : undefined}
      location={here}
      action={
        conditions.length > 0 && (
          <SmallButton label={t('inspector.removeCondition', { name: title })} glyph="cross" onPress={remove} />
        )
      }
    >
      {position === 'onFailure' && <FailureFields location={here} onFailure={group} stage={stage} />}
      {conditions.map((condition) => (
        <ConditionForm key={condition.index} stage={index} location={location} condition={condition} />
      ))}
      {conditions.length === 0 && takesCondition && (
        <RuleTypeSelect
          label={t('inspector.addConditionTo', { name: title })}
          placeholder={t('inspector.addCondition')}
          types={ruleTypesFor(position, firstResult(position))}
          onChoose={add}
        />
      )}
    </FieldGroup>
  )
}

function firstResult(position: Position): string | undefined {
  return conditionResults(['stages', 0, position, 'conditions', 0, 'result'])?.[0]
}
