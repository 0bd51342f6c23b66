import type { StageCondition } from '#shared/model/condition.ts'
import { isList, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt, removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { moved } from '../lists.ts'
import { newRule, resultsFor, ruleTypesFor } from './conditions.ts'
import { RuleForm } from './RuleForm.tsx'
import { RuleTypeSelect } from './RuleTypeSelect.tsx'

interface ConditionFormProps {
  /** Index of the stage. */
  readonly stage: number
  /** Of the stage. */
  readonly location: Location
  readonly condition: StageCondition
}

/** One condition: its rules, and what happens when one of them does not hold. */
export function ConditionForm({ stage, location, condition }: ConditionFormProps) {
  const t = useText()
  const { owner } = useForm()
  const { position, rules } = condition
  const here = [...location, ...condition.location]
  if (condition.opaque) return <TextField label={t('inspector.condition')} value={condition.raw} location={here} />
  const list = [...here, 'rules']
  const label = changeOf(list, owner)
  const raw = member(condition.raw, 'rules')
  const items: readonly Json[] = isList(raw) ? raw : []
  const most = schemaAt(list)?.maxItems ?? Number.POSITIVE_INFINITY
  return (
    <div className="condition">
      <OwnProblems location={here} />
      <ChoiceField
        label={t('inspector.result')}
        help=""
        value={member(condition.raw, 'result')}
        location={[...here, 'result']}
        choices={resultsFor(condition)}
        nameOf={(choice) => t(`inspector.result.${resultKey(choice)}`)}
      />
      <OwnProblems location={list} />
      <ol className="rules" aria-label={t('inspector.rulesOf', { position: t(`inspector.${position}`) })}>
        {rules.map((rule) => (
          <li key={rule.index}>
            <RuleForm
              stage={stage}
              position={position}
              location={[...list, rule.index]}
              rule={rule}
              count={rules.length}
              result={condition.result}
              onMove={(to) => setAt(list, moved(items, rule.index, to), label)}
              onRemove={() => removeAt(list, rule.index, label)}
            />
          </li>
        ))}
      </ol>
      {rules.length < most && (
        <RuleTypeSelect
          label={t('inspector.addRuleTo', { name: t(`inspector.${position}`) })}
          placeholder={t('inspector.addRule')}
          types={ruleTypesFor(position, condition.result)}
          onChoose={(type) => {
            const name = uniqueName(
              type.provider,
              rules.map((rule) => rule.name),
            )
            appendAt(list, newRule(type, name), label)
          }}
        />
      )}
    </div>
  )
}

type ResultKey = 'FAIL' | 'SKIP' | 'ROLLBACK' | 'RETRY'

function resultKey(result: string): ResultKey {
  return result === 'SKIP' || result === 'ROLLBACK' || result === 'RETRY' ? result : 'FAIL'
}
