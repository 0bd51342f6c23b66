import { useEffect } from 'react'
import { panes } from '#renderer/state/panes.ts'
import { useMedia } from '#renderer/ui/use-media.ts'

/** Whether the window has room for only one pane beside the canvas; a zoom of 200 % makes most windows that small. */
export function useNarrow(): boolean {
  const isNarrow = useMedia('(max-width: 899px), (max-height: 519px)')
  useEffect(() => panes.setState({ isNarrow }), [isNarrow])
  return isNarrow
}
