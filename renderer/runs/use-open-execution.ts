import { createContext, useContext } from 'react'

/** Shows another execution in the panel. */
export type OpenExecution = (pipelineExecutionId: string) => void

const context = createContext<OpenExecution>(() => undefined)

export const OpenExecutionProvider = context.Provider

export function useOpenExecution(): OpenExecution {
  return useContext(context)
}
