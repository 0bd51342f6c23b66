import { type CSSProperties, memo, useId } from 'react'
import { useCatalog } from '#renderer/state/catalog.ts'
import { useText, useWords } from '#renderer/ui/text.ts'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { type Card, measures } from '#shared/graph/layout.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { shown } from '#shared/model/value.ts'
import { lookOf } from '#renderer/commands/canvas-categories.ts'
import { itemKey } from '#renderer/state/selection.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { ActionHandle } from './ActionHandle.tsx'
import { ChangeWord, ProblemBadges, RunWord } from './ItemMarks.tsx'
import { ItemName } from './ItemName.tsx'
import { useItemChange } from './use-difference.ts'
import { useFocusRequest } from './use-focus.ts'
import { useIsSelected, useIsTabStop, useProblemCounts } from './use-items.ts'
import { useItemRun } from './use-run-state.ts'

/** One action of a stage: its name, who does it, the one setting that matters most, and how it went. */
export const ActionCard = memo(function ActionCard(props: {
  stage: number
  stageName: string | undefined
  card: Card
}) {
  const t = useText()
  const { stage, stageName, card } = props
  const { action, index } = card
  const place = { stage, action: index }
  const key = itemKey(place)
  const descriptionId = useId()
  const element = useFocusRequest(key)
  const isSelected = useIsSelected(key)
  const isTabStop = useIsTabStop(key)
  const counts = useProblemCounts(key)
  const run = useItemRun(
    stageName === undefined || action.name === undefined ? undefined : `${stageName}/${action.name}`,
  )
  const change = useItemChange(key)
  const words = useWords()
  const type = useCatalog().find(action.type)
  const look = lookOf(action.type.category)
  const provider = action.type.provider ?? t('canvas.unknownProvider')
  const headline = headlineOf(action, type)
  // Before a run, what a run here would do; in one, what it did.
  const isSimulated = run.mark ? run.simulated : type?.local === 'simulates'
  const description = [
    `${type ? words(type.title) : provider}, ${t('canvas.runOrder', { runOrder: action.runOrder })}`,
    run.mark && t(`canvas.mark.${run.mark}`),
    change && t(`canvas.change.${change}`),
    isSimulated && t('canvas.simulated'),
    counts.errors > 0 && t('canvas.errors', { count: counts.errors }),
    counts.warnings > 0 && t('canvas.warnings', { count: counts.warnings }),
  ]
  return (
    <div
      ref={element}
      role="treeitem"
      aria-level={2}
      aria-label={t('canvas.actionLabel', { name: action.label })}
      aria-describedby={descriptionId}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className="action-card nopan"
      data-item={key}
      data-mark={run.mark ?? 'none'}
      data-change={change}
      data-opaque={action.opaque}
      style={cardStyle(card, look.color)}
      title={run.error}
    >
      <span className="action-card-icon">
        <Glyph name={look.glyph} />
      </span>
      <span className="action-card-name">
        <ItemName item={place} label={action.label} />
      </span>
      <span className="action-card-provider">{action.opaque ? t('canvas.opaque') : provider}</span>
      <span className="action-card-headline" title={headline}>
        {headline}
      </span>
      <span className="action-card-foot">
        {change && <ChangeWord kind={change} />}
        {run.mark ? (
          <RunWord mark={run.mark} />
        ) : (
          type && (
            <span className="fidelity" data-local={type.local}>
              {t(`canvas.local.${type.local}`)}
            </span>
          )
        )}
        {run.mark && isSimulated && <span className="simulated-mark">{t('canvas.simulated')}</span>}
      </span>
      <ProblemBadges {...counts} />
      <span id={descriptionId} hidden>
        {description.filter((part) => typeof part === 'string').join('. ')}
      </span>
      <ActionHandle
        place={place}
        name={action.label}
        end="input"
        isIdle={type?.inputs[1] === 0}
        isTabStop={isTabStop}
      />
      <ActionHandle
        place={place}
        name={action.label}
        end="output"
        isIdle={type?.outputs[1] === 0}
        isTabStop={isTabStop}
      />
    </div>
  )
})

/** The value of the configuration key that says most about an action of its type, or its first command. */
export function headlineOf(action: Action, type: ActionType | undefined): string {
  const value = type?.headline === undefined ? undefined : action.configuration[type.headline]
  if (value !== undefined) return shown(value)
  return action.commands[0] ?? ''
}

function cardStyle({ x, y }: Card, color: string): CSSProperties {
  const style: CSSProperties & Record<'--category', string> = {
    left: x,
    top: y,
    width: measures.card.width,
    height: measures.card.height,
    '--category': color,
  }
  return style
}
