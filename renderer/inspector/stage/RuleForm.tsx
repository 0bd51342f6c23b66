import { useId, useMemo } from 'react'
import { findRuleType } from '#shared/catalog/index.ts'
import type { Position, StageRule } from '#shared/model/condition.ts'
import { isObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { CommandsField } from '../CommandsField.tsx'
import { ConfigurationFields } from '../configuration/ConfigurationFields.tsx'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { Fold } from '../fields/Fold.tsx'
import { RowTools } from '../fields/RowTools.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, FormContext, useForm } from '../form.ts'
import { InputFields } from '../InputFields.tsx'
import { RegionField } from '../RegionField.tsx'
import { TimeoutField } from '../TimeoutField.tsx'
import { ruleTypesFor, withRuleType } from './conditions.ts'

interface RuleFormProps {
  /** Index of the stage. */
  readonly stage: number
  readonly position: Position
  /** Of the rule. */
  readonly location: Location
  readonly rule: StageRule
  /** How many rules the condition has. */
  readonly count: number
  /** Of the condition. */
  readonly result: string | undefined
  onMove(to: number): void
  onRemove(): void
}

/** One rule of a condition: what it checks, and everything that its type takes. */
export function RuleForm({ stage, position, location, rule, count, result, onMove, onRemove }: RuleFormProps) {
  const t = useText()
  const id = useId()
  const form = useForm()
  const type = rule.provider === undefined ? undefined : findRuleType(rule.provider)
  const number = { index: rule.index + 1 }
  const own = useMemo(
    () => ({ ...form, owner: rule.label, inputs: rule.inputs.flatMap(({ name }) => name ?? []) }),
    [form, rule],
  )
  const user = useMemo(() => ({ stage, position }), [stage, position])
  const at = (name: string) => ({ value: member(rule.raw, name), location: [...location, name] })
  if (rule.opaque) return <TextField label={t('inspector.rule', number)} value={rule.raw} location={location} />
  const [, mostInputs] = type?.inputs ?? [0, Number.POSITIVE_INFINITY]
  const providers = ruleTypesFor(position, result).map(({ provider }) => provider)
  return (
    <FormContext value={own}>
      <section className="rule" aria-labelledby={id}>
        <div className="rule-head">
          <h4 id={id}>{rule.label || t('inspector.rule', number)}</h4>
          <RowTools name={rule.label} index={rule.index} count={count} onMove={onMove} onRemove={onRemove} />
        </div>
        <OwnProblems location={location} />
        <ChoiceField
          label={t('inspector.ruleType')}
          help={type?.description}
          docs={type?.docs}
          details={type?.notes}
          value={member(member(rule.raw, 'ruleTypeId'), 'provider')}
          location={[...location, 'ruleTypeId']}
          choices={providers}
          mayBeAbsent={false}
          onCommit={(provider) => {
            const next = findRuleType(provider)
            if (next && isObject(rule.raw))
              setAt(location, withRuleType(rule.raw, next), changeOf(['type'], rule.label))
          }}
        />
        <TextField {...at('name')} label={t('inspector.ruleName')} help="" required />
        {(type?.hasCommands || rule.commands.length > 0) && (
          <CommandsField {...at('commands')} label={t('inspector.commands')} help="" required />
        )}
        {(!type || Object.keys(type.fields).length > 0 || Object.keys(rule.configuration).length > 0) && (
          <ConfigurationFields
            key={rule.provider}
            location={location}
            of={rule}
            fields={type?.fields ?? {}}
            docs={type?.docs}
            isOpen={!type}
          />
        )}
        {(mostInputs > 0 || rule.inputs.length > 0) && (
          <InputFields location={location} user={user} inputs={rule.inputs} most={mostInputs} />
        )}
        <Fold name="rule" title={t('inspector.rule.more')}>
          <RegionField {...at('region')} label={t('inspector.region')} />
          <TextField {...at('roleArn')} label={t('inspector.role')} />
          {(form.dialect === 'api' || member(rule.raw, 'timeoutInMinutes') !== undefined) && (
            <TimeoutField {...at('timeoutInMinutes')} />
          )}
        </Fold>
      </section>
    </FormContext>
  )
}
