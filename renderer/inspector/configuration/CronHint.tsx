import { useText } from '#renderer/ui/text.ts'
import { cronFields, readCron } from './cron.ts'

/** The parts of a cron expression under their names. */
export function CronHint({ text }: { text: string }) {
  const t = useText()
  const parts = readCron(text) ?? cronFields.slice(0, 6).map((field) => [field, ''] as const)
  return (
    <dl className="cron-parts">
      {parts.map(([field, value]) => (
        <div key={field}>
          <dt>{t(`inspector.cron.${field}`)}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  )
}
