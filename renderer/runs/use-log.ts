import { useEffect, useMemo, useReducer } from 'react'
import type { LogName } from '#renderer/state/runs-source.ts'
import { openRows, type Rows } from './rows.ts'
import { useSource } from './source.ts'

/** How often is looked for more while something may still be written, in milliseconds. */
const lookMilliseconds = 400

/** The rows of a log, which grow while its action goes on. */
export function useLog(name: LogName | undefined, isGrowing: boolean): Rows | undefined {
  const source = useSource()
  const [, changed] = useReducer((version: number) => version + 1, 0)
  const { pipelineExecutionId, actionExecutionId } = name ?? {}
  const rows = useMemo(() => {
    if (pipelineExecutionId === undefined || actionExecutionId === undefined) return undefined
    return openRows(async (from, count) => {
      const page = await source.readLog({ pipelineExecutionId, actionExecutionId, from, count })
      // Nothing was written yet, or the machine is out of reach: there is nothing to show either way.
      return page.ok ? page.value : undefined
    }, changed)
  }, [source, pipelineExecutionId, actionExecutionId])
  useEffect(() => {
    if (!rows) return undefined
    void rows.refresh()
    if (!isGrowing) return undefined
    const timer = setInterval(() => void rows.refresh(), lookMilliseconds)
    return () => {
      clearInterval(timer)
      // What it wrote last.
      void rows.refresh()
    }
  }, [rows, isGrowing])
  return rows
}
