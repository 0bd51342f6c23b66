import { useText } from '#renderer/ui/text.ts'
import type { Change } from '#shared/diff/index.ts'
import type { ConditionStatus } from '#shared/execution/events.ts'
import type { Position } from '#shared/model/condition.ts'
import type { GlyphName } from '#renderer/ui/Glyph.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import type { ProblemCounts } from './use-items.ts'
import type { RunMark } from './use-run-state.ts'
import type { WayInto } from './use-way-into.ts'

const marks: Readonly<Record<RunMark, { glyph: GlyphName; color: string }>> = {
  InProgress: { glyph: 'spin', color: 'var(--status-in-progress)' },
  Waiting: { glyph: 'clock', color: 'var(--status-waiting)' },
  Succeeded: { glyph: 'check', color: 'var(--status-succeeded)' },
  Failed: { glyph: 'cross', color: 'var(--status-failed)' },
  Stopping: { glyph: 'clock', color: 'var(--status-stopped)' },
  Stopped: { glyph: 'dash', color: 'var(--status-stopped)' },
  Cancelled: { glyph: 'dash', color: 'var(--status-stopped)' },
  Abandoned: { glyph: 'dash', color: 'var(--status-stopped)' },
  Skipped: { glyph: 'skip', color: 'var(--status-stopped)' },
}

/** How a run left an item, as a drawing and a word. */
export function RunWord({ mark }: { mark: RunMark }) {
  const t = useText()
  const { glyph, color } = marks[mark]
  return (
    <span className="run-word" data-mark={mark} style={{ color }}>
      <Glyph name={glyph} size={12} spinning={mark === 'InProgress'} />
      <span>{t(`canvas.mark.${mark}`)}</span>
    </span>
  )
}

const conditionGlyphs: Readonly<Partial<Record<ConditionStatus, GlyphName>>> = {
  InProgress: 'clock',
  Succeeded: 'check',
  Overridden: 'skip',
  Failed: 'cross',
  Errored: 'cross',
}

/** That a stage has a condition, and what a run made of it. */
export function ConditionMark({ position, status }: { position: Position; status: ConditionStatus | undefined }) {
  const t = useText()
  const name = t(`canvas.condition.${position}`)
  const glyph = status && conditionGlyphs[status]
  return (
    <span className="condition-mark" data-status={status} title={status === undefined ? name : `${name}: ${status}`}>
      {glyph && <Glyph name={glyph} size={10} />}
      {name}
    </span>
  )
}

/** That nothing may enter a stage, and how many executions stand in front of it. */
export function WayMarks({ way: { disabledReason, waiting } }: { way: WayInto }) {
  const t = useText()
  return (
    <>
      {disabledReason !== undefined && (
        <span
          className="condition-mark way-mark"
          data-status="InProgress"
          title={t('canvas.way.disabledFor', { reason: disabledReason })}
        >
          <Glyph name="dash" size={10} />
          {t('canvas.way.disabled')}
        </span>
      )}
      {waiting > 0 && (
        <span
          className="condition-mark way-mark"
          data-status="InProgress"
          title={t('canvas.way.waiting', { count: waiting })}
        >
          <Glyph name="clock" size={10} />
          {waiting}
        </span>
      )}
    </>
  )
}

/** What became of an item, or of something in it, since what it is compared with. */
export function ChangeWord({ kind }: { kind: Change['kind'] }) {
  const t = useText()
  return (
    <span className="change-word" data-change={kind}>
      {t(`canvas.change.${kind}`)}
    </span>
  )
}

/** How many errors and warnings an item has; nothing where it has none. */
export function ProblemBadges({ errors, warnings }: ProblemCounts) {
  const t = useText()
  if (errors + warnings === 0) return null
  return (
    <span className="problem-badges">
      {errors > 0 && (
        <span className="problem-badge" data-severity="error" title={t('canvas.errors', { count: errors })}>
          <Glyph name="error" size={12} />
          {errors}
        </span>
      )}
      {warnings > 0 && (
        <span className="problem-badge" data-severity="warning" title={t('canvas.warnings', { count: warnings })}>
          <Glyph name="warning" size={12} />
          {warnings}
        </span>
      )}
    </span>
  )
}
