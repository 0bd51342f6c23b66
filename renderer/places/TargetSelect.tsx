import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Target } from '#shared/rpc/target.ts'
import type { TargetChoice } from '#shared/rpc/targets.ts'
import { loadPlaces, placeKey, places, thisMachine } from '#renderer/state/places.ts'
import { useText } from '#renderer/ui/text.ts'
import { targetName } from './target-name.ts'

interface TargetSelectProps {
  readonly label: string
  readonly target: Target
  onChange(target: Target): void
}

/** Chooses one of the places where pipelines are. */
export function TargetSelect({ label, target, onChange }: TargetSelectProps) {
  const t = useText()
  const known = useStore(places, ({ choices }) => choices)
  useEffect(() => void loadPlaces(), [])
  const choices = withChosen(known ?? [], target)
  return (
    <select
      className="form-input target-select"
      aria-label={label}
      value={placeKey(target)}
      onChange={({ target: { value } }) => {
        const choice = choices.find((one) => placeKey(one.target) === value)
        if (choice) onChange(choice.target)
      }}
    >
      {choices.map((choice) => (
        <option key={placeKey(choice.target)} value={placeKey(choice.target)}>
          {[targetName(t, choice.target), regionOf(choice)].filter((part) => part !== '').join(' · ')}
        </option>
      ))}
    </select>
  )
}

/** This machine is always there, and what was chosen too. */
function withChosen(choices: readonly TargetChoice[], target: Target): readonly TargetChoice[] {
  const all = [{ target: thisMachine }, ...choices, { target }]
  return [...new Map(all.toReversed().map((choice) => [placeKey(choice.target), choice])).values()].toReversed()
}

/** The Region that a profile has by itself, where the target names none. */
function regionOf({ target, region = '' }: TargetChoice): string {
  return 'region' in target && target.region !== undefined ? '' : region
}
