import { useCallback, useEffect, useRef, useState } from 'react'
import type { LogName } from '#renderer/state/runs-source.ts'
import { useSource } from './source.ts'

/** A search through one log. */
export interface Search {
  readonly text: string
  /** The rows with matches, by their numbers. */
  readonly rows: readonly number[]
  /** Whether there are more than these. */
  readonly isCut: boolean
  /** Which of them is in front; -1 where there is none. */
  readonly at: number
  /** Whether the rows are on their way. */
  readonly isSearching: boolean
  setText(text: string): void
  move(step: 1 | -1): void
}

/** How long typing pauses before a search begins, in milliseconds. */
const pauseMilliseconds = 200

/** How long a search waits before it looks through what was written since, in milliseconds. */
const againMilliseconds = 2000

/** What was found, and for what. */
interface Found {
  readonly key: string
  /** How many rows there were at that time. */
  readonly count: number
  readonly rows: readonly number[]
  readonly isCut: boolean
}

/** Looks through a log of so many rows, and again through what is written meanwhile. */
export function useSearch(log: LogName | undefined, count: number): Search {
  const source = useSource()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>()
  const [step, setStep] = useState(0)
  const { pipelineExecutionId, actionExecutionId } = log ?? {}
  const key = `${actionExecutionId} ${text}`
  const countNow = useRef(count)
  useEffect(() => {
    countNow.current = count
  }, [count])
  const look = useCallback(
    (pause: number, isAgain: boolean) => {
      if (text === '' || pipelineExecutionId === undefined || actionExecutionId === undefined) return undefined
      let isCurrent = true
      const begin = async () => {
        const many = countNow.current
        const matches = await source.searchLog({ pipelineExecutionId, actionExecutionId, text })
        if (!isCurrent) return
        setFound({ key: `${actionExecutionId} ${text}`, count: many, ...(matches.ok ? matches.value : none) })
        if (!isAgain) setStep(0)
      }
      const timer = setTimeout(() => void begin(), pause)
      return () => {
        isCurrent = false
        clearTimeout(timer)
      }
    },
    [source, pipelineExecutionId, actionExecutionId, text],
  )
  useEffect(() => look(pauseMilliseconds, false), [look])
  // What was found stays where it is: a log only grows at its end.
  const isBehind = found?.key === key && !found.isCut && found.count < count
  useEffect(() => (isBehind ? look(againMilliseconds, true) : undefined), [look, isBehind, found])
  const { rows, isCut } = text !== '' && found?.key === key ? found : none
  return {
    text,
    rows,
    isCut,
    at: rows.length === 0 ? -1 : ((step % rows.length) + rows.length) % rows.length,
    isSearching: text !== '' && found?.key !== key,
    setText,
    move: (by) => setStep((before) => before + by),
  }
}

const none = { rows: [], isCut: false }
