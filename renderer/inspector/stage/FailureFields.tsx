import { conditionResults } from '#shared/assist/condition-results.ts'
import { type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Stage } from '#shared/model/pipeline.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { changeOf, useForm } from '../form.ts'
import { withFailureResult } from './conditions.ts'

interface FailureProps {
  /** Of `onFailure`. */
  readonly location: Location
  readonly onFailure: Json | undefined
  readonly stage: Stage
}

/** What a stage does by itself when it fails: nothing, go back, or try again and how. */
export function FailureFields({ location, onFailure, stage }: FailureProps) {
  const t = useText()
  const { owner } = useForm()
  const result = [...location, 'result']
  const mode = [...location, 'retryConfiguration', 'retryMode']
  const hasConditions = stage.conditions.some(({ position }) => position === 'onFailure')
  const choices = (conditionResults(result) ?? []).filter((choice) => choice !== 'RETRY' || !hasConditions)
  return (
    <>
      <ChoiceField
        label={t('inspector.whenFailed')}
        help={hasConditions ? t('inspector.whenFailed.conditions') : schemaAt(result)?.description}
        value={member(onFailure, 'result')}
        location={result}
        choices={choices}
        nameOf={(choice) => (choice === 'RETRY' || choice === 'ROLLBACK' ? t(`inspector.result.${choice}`) : choice)}
        onCommit={(text) =>
          setAt(location, withFailureResult(onFailure, text === '' ? undefined : text), changeOf(result, owner))
        }
      />
      {(stage.failure?.result === 'RETRY' || stage.failure?.hasRetryConfiguration) && (
        <ChoiceField
          label={t('inspector.retryMode')}
          value={member(member(onFailure, 'retryConfiguration'), 'retryMode')}
          location={mode}
          choices={schemaAt(mode)?.enum ?? []}
        />
      )}
    </>
  )
}
