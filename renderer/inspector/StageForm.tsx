import { isList, member } from '#shared/model/json.ts'
import type { Pipeline, Stage } from '#shared/model/pipeline.ts'
import { rename } from '#renderer/commands/canvas-change.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { openPicker } from '#renderer/commands/canvas-ui.ts'
import { lookOf } from '#renderer/commands/canvas-categories.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup, SmallButton, TextField } from './fields.tsx'
import { FormHead } from './FormHead.tsx'

const positions = ['beforeEntry', 'onSuccess', 'onFailure'] as const

/** The form of a stage. */
export function StageForm({ pipeline, index, stage }: { pipeline: Pipeline; index: number; stage: Stage }) {
  const t = useText()
  const location = ['stages', index]
  const conditions = positions.filter((position) => member(stage.raw, position) !== undefined)
  return (
    <>
      <FormHead
        title={stage.label}
        kind={t('inspector.stageOf', { index: index + 1, count: pipeline.stages.length })}
      />
      {stage.opaque ? (
        <p className="inspector-note">{t('canvas.opaqueStage')}</p>
      ) : (
        <>
          <TextField
            label={t('inspector.name')}
            value={member(stage.raw, 'name')}
            location={[...location, 'name']}
            required
            onCommit={(text) => rename({ stage: index }, text.trim())}
          />
          <FieldGroup
            title={t('inspector.actions')}
            action={
              <SmallButton
                label={t('inspector.addAction')}
                glyph="plus"
                isWordShown
                onPress={() => openPicker('append')}
              />
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
                <span>{action.label}</span>
                <span className="inspector-quiet">{t('canvas.runOrder', { runOrder: action.runOrder })}</span>
              </button>
            ))}
          </FieldGroup>
          {conditions.length > 0 && (
            <FieldGroup title={t('inspector.conditions')}>
              {conditions.map((position) => (
                <p key={position} className="inspector-line">
                  {t(`canvas.condition.${position}`)}:{' '}
                  {rulesOf(stage, position).join(', ') || t('inspector.editAsText')}
                </p>
              ))}
            </FieldGroup>
          )}
        </>
      )}
    </>
  )
}

/** The providers of the rules that a stage is checked by. */
function rulesOf(stage: Stage, position: (typeof positions)[number]): readonly string[] {
  const conditions = member(member(stage.raw, position), 'conditions')
  if (!isList(conditions)) return []
  return conditions.flatMap((condition) => {
    const rules = member(condition, 'rules')
    if (!isList(rules)) return []
    return rules.flatMap((rule) => {
      const provider = member(member(rule, 'ruleTypeId'), 'provider')
      return typeof provider === 'string' ? [provider] : []
    })
  })
}
