import { Glyph, type GlyphName } from '#renderer/ui/Glyph.tsx'

const looks: Readonly<Record<string, { glyph: GlyphName; color: string }>> = {
  InProgress: { glyph: 'spin', color: 'var(--status-in-progress)' },
  Succeeded: { glyph: 'check', color: 'var(--status-succeeded)' },
  Failed: { glyph: 'cross', color: 'var(--status-failed)' },
}

/** A status in the API's own word, with its drawing and colour. */
export function StatusWord({ status }: { status: string }) {
  const { glyph, color } = looks[status] ?? { glyph: 'dash', color: 'var(--status-stopped)' }
  return (
    <span className="status-word" style={{ color }}>
      <Glyph name={glyph} size={13} spinning={status === 'InProgress'} />
      <span>{status}</span>
    </span>
  )
}
