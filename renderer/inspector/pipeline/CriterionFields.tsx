import { useState } from 'react'
import { type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { useText } from '#renderer/ui/text.ts'
import { SmallButton } from '../fields/SmallButton.tsx'
import { PatternField } from '../PatternField.tsx'
import { type Criterion, type PatternList, patternsOf, withPatterns } from './filters.ts'

interface CriterionProps {
  readonly filter: JsonObject
  readonly criteria: readonly Criterion[]
  /** Of the filter. */
  readonly location: Location
  onChange(filter: JsonObject): void
}

/**
 * The patterns of a filter, of which one must match and of which none may. Those that nothing is said of wait behind a
 * button, apart from the first.
 */
export function CriterionFields({ filter, criteria, location, onChange }: CriterionProps) {
  const t = useText()
  const [asked, setAsked] = useState<readonly string[]>([])
  const all = criteria.flatMap((criterion) => lists.map((list) => ({ criterion, list, id: `${criterion} ${list}` })))
  const isShown = ({ criterion, list, id }: (typeof all)[number]) =>
    id === all[0]?.id || asked.includes(id) || patternsOf(filter, criterion, list).length > 0
  const nameOf = (criterion: Criterion, list: PatternList) =>
    t(`inspector.filter.${list}`, { what: t(`inspector.filter.${criterion}`) })
  const hidden = all.filter((each) => !isShown(each))
  return (
    <>
      {all.filter(isShown).map(({ criterion, list, id }) => (
        <PatternField
          key={id}
          label={nameOf(criterion, list)}
          value={member(filter[criterion], list)}
          location={[...location, criterion, list]}
          placeholder={t(`inspector.pattern.${criterion}`)}
          onList={(items) => onChange(withPatterns(filter, criterion, list, items))}
        />
      ))}
      {hidden.length > 0 && (
        <div className="filter-more">
          {hidden.map(({ criterion, list, id }) => (
            <SmallButton
              key={id}
              label={nameOf(criterion, list)}
              glyph="plus"
              isWordShown
              onPress={() => setAsked([...asked, id])}
            />
          ))}
        </div>
      )}
    </>
  )
}

const lists = ['includes', 'excludes'] as const
