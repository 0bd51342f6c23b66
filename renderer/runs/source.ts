import { createContext, useContext } from 'react'
import { localRuns, type RunsSource } from '#renderer/state/runs-source.ts'

/** Where the executions are that the panel shows; this machine unless something else is said. */
const source = createContext<RunsSource>(localRuns)

export const RunsSourceProvider = source.Provider

export function useSource(): RunsSource {
  return useContext(source)
}
