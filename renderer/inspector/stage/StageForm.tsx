import { memo, useMemo } from 'react'
import { conditionPositions } from '#shared/model/condition.ts'
import { member } from '#shared/model/json.ts'
import type { Stage } from '#shared/model/pipeline.ts'
import { rename } from '#renderer/commands/canvas-change.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { lookOf } from '#renderer/commands/canvas-categories.ts'
import { openPicker } from '#renderer/commands/canvas-ui.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup, OwnProblems } from '../fields/FieldGroup.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { FormHead } from '../FormHead.tsx'
import { useForm } from '../form.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { TransitionFields } from './TransitionFields.tsx'

/** The form of a stage: its name, its actions, and what is checked before and after them. */
export const StageForm = memo(function StageForm({ index, stage }: { index: number; stage: Stage }) {
  const t = useText()
  const { pipeline, dialect } = useForm()
  const location = useMemo(() => ['stages', index], [index])
  const head = (
    <FormHead title={stage.label} kind={t('inspector.stageOf', { index: index + 1, count: pipeline.stages.length })} />
  )
  if (stage.opaque) {
    return (
      <>
        {head}
        <p className="inspector-note">{t('canvas.opaqueStage')}</p>
      </>
    )
  }
  return (
    <>
      {head}
      <OwnProblems location={location} />
      <TextField
        label={t('inspector.name')}
        help=""
        value={member(stage.raw, 'name')}
        location={[...location, 'name']}
        required
        onCommit={(text) => text.trim() === stage.label || rename({ stage: index }, text.trim())}
      />
      <StageActions index={index} stage={stage} />
      {pipeline.pipelineType === 'V1' && <p className="inspector-note">{t('inspector.conditions.needV2')}</p>}
      {conditionPositions.map((position) => (
        <ConditionFields key={position} location={location} stage={stage} index={index} position={position} />
      ))}
      {dialect === 'cloudformation' && stage.name !== undefined && <TransitionFields stage={stage.name} />}
    </>
  )
})

function StageActions({ index, stage }: { index: number; stage: Stage }) {
  const t = useText()
  return (
    <FieldGroup
      title={t('inspector.actions')}
      location={['stages', index, 'actions']}
      action={
        <SmallButton label={t('inspector.addAction')} glyph="plus" isWordShown onPress={() => openPicker('append')} />
      }
    >
      {stage.actions.map((action, i) => (
        <button
          key={`${i} ${action.label}`}
          type="button"
          className="inspector-link"
          onClick={() => selectItems([{ stage: index, action: i }])}
        >
          <span style={{ color: lookOf(action.type.category).color }}>
            <Glyph name={lookOf(action.type.category).glyph} size={14} />
          </span>
          <span className="inspector-link-name">{action.label}</span>
          <span className="inspector-quiet">{t('canvas.runOrder', { runOrder: action.runOrder })}</span>
        </button>
      ))}
    </FieldGroup>
  )
}
