import { useWords } from '#renderer/ui/text.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'

interface RuleTypeSelectProps {
  readonly label: string
  readonly placeholder: string
  readonly types: readonly RuleType[]
  onChoose(type: RuleType): void
}

/** Chooses what a new rule checks. */
export function RuleTypeSelect({ label, placeholder, types, onChoose }: RuleTypeSelectProps) {
  const words = useWords()
  return (
    <select
      className="add-select"
      aria-label={label}
      value=""
      onChange={({ target }) => {
        const type = types.find(({ provider }) => provider === target.value)
        if (type) onChoose(type)
      }}
    >
      <option value="">{placeholder}</option>
      {types.map(({ provider, title, description }) => (
        <option key={provider} value={provider} title={words(description)}>
          {words(title)}
        </option>
      ))}
    </select>
  )
}
