import type { Node, NodeProps } from '@xyflow/react'
import { memo, useId } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { type Lane, rowTop } from '#shared/graph/layout.ts'
import { isList, member } from '#shared/model/json.ts'
import { openPicker } from '#renderer/commands/canvas-ui.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { ActionCard } from './ActionCard.tsx'
import { ChangeWord, ConditionMark, ProblemBadges, RunWord, WayMarks } from './ItemMarks.tsx'
import { ItemName } from './ItemName.tsx'
import { useItemChange } from './use-difference.ts'
import { useFocusRequest } from './use-focus.ts'
import { useIsSelected, useIsTabStop, useProblemCounts } from './use-items.ts'
import { useConditionRun, useItemRun } from './use-run-state.ts'
import { useWayInto } from './use-way-into.ts'

export type LaneNode = Node<{ readonly lane: Lane; readonly isLast: boolean }, 'stage'>

/** A stage as a lane, with a column for each run order and its actions in them. */
export const StageLane = memo(function StageLane({ data: { lane, isLast } }: NodeProps<LaneNode>) {
  const t = useText()
  const { index, plan } = lane
  const { stage } = plan
  const key = String(index)
  const descriptionId = useId()
  const element = useFocusRequest(key)
  const isSelected = useIsSelected(key)
  const isTabStop = useIsTabStop(key)
  const counts = useProblemCounts(key)
  const run = useItemRun(stage.name)
  const decided = useConditionRun(stage.name)
  const change = useItemChange(key)
  const way = useWayInto(stage.name)
  const conditions = conditionsOf(lane)
  const description = [
    t('canvas.actionCount', { count: stage.actions.length }),
    run.mark && t(`canvas.mark.${run.mark}`),
    change && t(`canvas.change.${change}`),
    way.disabledReason !== undefined && t('canvas.way.disabledFor', { reason: way.disabledReason }),
    way.waiting > 0 && t('canvas.way.waiting', { count: way.waiting }),
    ...conditions.map((position) =>
      [t(`canvas.condition.${position}`), decided[position]].filter((part) => part !== undefined).join(': '),
    ),
    counts.errors > 0 && t('canvas.errors', { count: counts.errors }),
    counts.warnings > 0 && t('canvas.warnings', { count: counts.warnings }),
  ]
  return (
    <div
      id={laneId(index)}
      ref={element}
      role="treeitem"
      aria-level={1}
      aria-expanded="true"
      aria-label={t('canvas.stageLabel', { name: stage.label })}
      aria-describedby={descriptionId}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className="stage-lane"
      data-item={key}
      data-change={change}
      data-opaque={stage.opaque}
      style={{ width: lane.width, height: lane.height }}
    >
      <div className="stage-head nopan">
        {run.mark && <RunWord mark={run.mark} />}
        <ItemName item={{ stage: index }} label={stage.label} />
        <span className="stage-count" aria-hidden="true">
          {stage.actions.length}
        </span>
        <span className="stage-head-marks">
          <WayMarks way={way} />
          {change && <ChangeWord kind={change} />}
          {conditions.map((position) => (
            <ConditionMark key={position} position={position} status={decided[position]} />
          ))}
          <ProblemBadges {...counts} />
        </span>
      </div>
      <span id={descriptionId} hidden>
        {description.filter((part) => typeof part === 'string').join('. ')}
      </span>
      {plan.columns.map(({ runOrder, x }) => (
        <span key={runOrder} className="column-caption" style={{ left: x }} aria-hidden="true">
          {t('canvas.runOrder', { runOrder })}
        </span>
      ))}
      <div role="group" className="stage-actions">
        {plan.columns.flatMap(({ cards }) =>
          cards.map((card) => <ActionCard key={card.index} stage={index} stageName={stage.name} card={card} />),
        )}
      </div>
      {stage.opaque && (
        <div className="stage-note" style={{ top: rowTop(0) }}>
          {t('canvas.opaqueStage')}
        </div>
      )}
      {!stage.opaque && stage.actions.length === 0 && (
        <div className="stage-note" style={{ top: rowTop(0) }}>
          {t('canvas.emptyStage')}
        </div>
      )}
      {!stage.opaque && (
        <button
          type="button"
          className="lane-add nopan"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={t('canvas.addActionTo', { name: stage.label })}
          onClick={(event) => {
            event.stopPropagation()
            selectItems([{ stage: index }])
            openPicker('append')
          }}
        >
          <Glyph name="plus" size={12} />
          {t('canvas.addAction')}
        </button>
      )}
      {!isLast && (
        <span className="lane-arrow" aria-hidden="true">
          <Glyph name="arrow" size={18} />
        </span>
      )}
    </div>
  )
})

/** The element of a stage in the page. */
export function laneId(stage: number): string {
  return `stage-lane-${stage}`
}

const positions = ['beforeEntry', 'onSuccess', 'onFailure'] as const

/** Where a stage has conditions of its own. */
function conditionsOf({ plan }: Lane): readonly (typeof positions)[number][] {
  return positions.filter((position) => {
    const conditions = member(member(plan.stage.raw, position), 'conditions')
    return isList(conditions) && conditions.length > 0
  })
}
