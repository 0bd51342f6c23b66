import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { useText } from '#renderer/ui/text.ts'
import { durationInWords } from './durations.ts'
import { NumberField } from './fields/NumberField.tsx'

/** A time limit in minutes, and how long that is in words. */
export function TimeoutField({ value, location }: { value: Json | undefined; location: Location }) {
  const t = useText()
  const words = typeof value === 'number' ? durationInWords(value, document.documentElement.lang || 'en') : undefined
  return (
    <NumberField
      label={t('inspector.timeout')}
      value={value}
      location={location}
      hint={words === undefined ? undefined : t('inspector.timeout.words', { words })}
    />
  )
}
