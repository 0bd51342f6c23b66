import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import { type ActionTypeDraft, emptyProperty, type PropertyDraft } from './action-type-draft.ts'

/** The categories in which an account can have action types of its own (API/CreateCustomActionType). */
const categories = ['Build', 'Test', 'Deploy', 'Invoke', 'Source'] as const

/** The form of a custom action type. */
export function ActionTypeForm(props: { draft: ActionTypeDraft; onChange: (draft: ActionTypeDraft) => void }) {
  const t = useText()
  const { draft, onChange } = props
  const put = (part: Partial<ActionTypeDraft>) => onChange({ ...draft, ...part })
  const putProperty = (row: number, part: Partial<PropertyDraft>) =>
    put({ properties: draft.properties.map((one) => (one.row === row ? { ...one, ...part } : one)) })
  return (
    <>
      <div className="form-row">
        <label className="form-field">
          <span className="form-label">{t('actionTypes.category')}</span>
          <select
            className="form-input"
            value={draft.category}
            onChange={({ target }) => put({ category: target.value })}
          >
            {categories.map((category) => (
              <option key={category} value={category}>
                {t(`category.${category}`)}
              </option>
            ))}
          </select>
        </label>
        <TextInput
          label={t('actionTypes.provider')}
          value={draft.provider}
          onChange={(provider) => put({ provider })}
        />
        <TextInput label={t('actionTypes.version')} value={draft.version} onChange={(version) => put({ version })} />
      </div>
      <div className="form-row">
        {(['inputs', 'outputs'] as const).flatMap((side) =>
          ([0, 1] as const).map((end) => (
            <TextInput
              key={`${side} ${end}`}
              label={t(`actionTypes.${side}.${end === 0 ? 'least' : 'most'}`)}
              value={draft[side][end]}
              onChange={(text) => put({ [side]: end === 0 ? [text, draft[side][1]] : [draft[side][0], text] })}
            />
          )),
        )}
      </div>
      <TextInput
        label={t('actionTypes.executionUrl')}
        value={draft.executionUrl}
        placeholder="https://ci.example.com/runs/{ExternalExecutionId}"
        onChange={(executionUrl) => put({ executionUrl })}
      />
      <fieldset className="own-properties">
        <legend className="form-label">{t('actionTypes.properties')}</legend>
        {draft.properties.map((property) => (
          <PropertyRow
            key={property.row}
            property={property}
            onChange={(part) => putProperty(property.row, part)}
            onRemove={() => put({ properties: draft.properties.filter(({ row }) => row !== property.row) })}
          />
        ))}
        <Button
          look="link"
          onClick={() => {
            const row = Math.max(0, ...draft.properties.map((one) => one.row)) + 1
            put({ properties: [...draft.properties, { ...emptyProperty, row }] })
          }}
        >
          {t('actionTypes.addProperty')}
        </Button>
      </fieldset>
    </>
  )
}

function PropertyRow(props: {
  property: PropertyDraft
  onChange: (part: Partial<PropertyDraft>) => void
  onRemove: () => void
}) {
  const t = useText()
  const { property, onChange, onRemove } = props
  const flags = ['isRequired', 'isKey', 'isSecret', 'isQueryable'] as const
  return (
    <div className="own-property">
      <div className="form-row">
        <TextInput
          label={t('actionTypes.property.name')}
          value={property.name}
          onChange={(name) => onChange({ name })}
        />
        <TextInput
          label={t('actionTypes.property.description')}
          value={property.description}
          onChange={(description) => onChange({ description })}
        />
        <label className="form-field">
          <span className="form-label">{t('actionTypes.property.type')}</span>
          <select
            className="form-input"
            value={property.type}
            onChange={({ target }) => onChange({ type: target.value })}
          >
            {['String', 'Number', 'Boolean'].map((type) => (
              <option key={type}>{type}</option>
            ))}
          </select>
        </label>
      </div>
      <div className="form-row">
        {flags.map((flag) => (
          <label key={flag} className="own-flag">
            <input
              type="checkbox"
              checked={property[flag]}
              onChange={({ target }) => onChange({ [flag]: target.checked })}
            />
            {t(`actionTypes.property.${flag}`)}
          </label>
        ))}
        <Button look="link" onClick={onRemove}>
          {t('actionTypes.removeProperty')}
        </Button>
      </div>
    </div>
  )
}

function TextInput(props: { label: string; value: string; placeholder?: string; onChange: (text: string) => void }) {
  const { label, value, placeholder, onChange } = props
  return (
    <label className="form-field">
      <span className="form-label">{label}</span>
      <input
        className="form-input"
        value={value}
        placeholder={placeholder}
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
