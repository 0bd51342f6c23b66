import type { ActionMember, ActionType } from '#shared/catalog/action-type.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { useText } from '#renderer/ui/text.ts'
import { CommandsField } from '../CommandsField.tsx'
import { EnvironmentFields } from '../EnvironmentFields.tsx'
import { PatternField } from '../PatternField.tsx'
import { TimeoutField } from '../TimeoutField.tsx'

interface MemberProps {
  /** Of the action. */
  readonly location: Location
  readonly action: Action
  readonly type: ActionType | undefined
}

/** What some actions say beside their configuration: commands, a time limit, variables. */
export function MemberFields({ location, action: { raw }, type }: MemberProps) {
  const t = useText()
  const has = (name: ActionMember) => type?.members?.includes(name) === true || member(raw, name) !== undefined
  const at = (name: ActionMember) => ({ value: member(raw, name), location: [...location, name] })
  return (
    <>
      {has('commands') && (
        <CommandsField
          {...at('commands')}
          label={t('inspector.commands')}
          required={type?.members?.includes('commands')}
        />
      )}
      {has('timeoutInMinutes') && <TimeoutField {...at('timeoutInMinutes')} />}
      {has('environmentVariables') && <EnvironmentFields {...at('environmentVariables')} />}
      {has('outputVariables') && <PatternField {...at('outputVariables')} label={t('inspector.outputVariables')} />}
    </>
  )
}
