import { type Location, toPointer } from '#shared/model/location.ts'
import { useDiagnostics, useShownPipeline } from '#renderer/state/hooks.ts'

/** What is wrong with the value at a place, or with something inside it. */
export function useFieldProblems(location: Location): readonly string[] {
  const key = useShownPipeline()?.source.key
  const pointer = toPointer(location)
  const messages = useDiagnostics()
    .filter((diagnostic) => diagnostic.pipeline === key && isWithin(toPointer(diagnostic.location), pointer))
    .map(({ message }) => message)
  return [...new Set(messages)]
}

function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
}
