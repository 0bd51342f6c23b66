import { Glyph, type GlyphName } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'

const looks: Readonly<Record<string, { glyph: GlyphName; color: string }>> = {
  InProgress: { glyph: 'spin', color: 'var(--status-in-progress)' },
  Succeeded: { glyph: 'check', color: 'var(--status-succeeded)' },
  Overridden: { glyph: 'check', color: 'var(--status-waiting)' },
  Failed: { glyph: 'cross', color: 'var(--status-failed)' },
  Errored: { glyph: 'cross', color: 'var(--status-failed)' },
  Stopping: { glyph: 'clock', color: 'var(--status-stopped)' },
  Skipped: { glyph: 'skip', color: 'var(--status-stopped)' },
  Superseded: { glyph: 'skip', color: 'var(--status-stopped)' },
}

/** A status in the API's own word, with its drawing and colour; what was simulated is never plain green. */
export function StatusWord({
  status,
  simulated = 0,
  isSimulated = simulated > 0,
}: {
  readonly status: string
  /** How many actions were simulated, which is then said. */
  readonly simulated?: number
  /** Whether anything of it was simulated, where that is said elsewhere. */
  readonly isSimulated?: boolean
}) {
  const t = useText()
  const { glyph, color } = looks[status] ?? { glyph: 'dash', color: 'var(--status-stopped)' }
  const isMixed = status === 'Succeeded' && isSimulated
  return (
    <span className="status-word" data-simulated={isMixed} style={{ color: isMixed ? 'var(--simulated)' : color }}>
      <Glyph name={glyph} size={13} spinning={status === 'InProgress'} />
      <span>
        <span className="status-text">{status}</span>
        {simulated > 0 && <span className="status-simulated"> {t('runs.simulatedCount', { count: simulated })}</span>}
      </span>
    </span>
  )
}
