import { useState } from 'react'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import type { Operation } from './operations.ts'
import { operationText, performOperation } from './perform-operation.ts'
import { useSource } from './source.ts'
import { useOpenExecution } from './use-open-execution.ts'

/** How long what was done takes to be seen, in milliseconds. */
const settlingMilliseconds = 1000

/** Does one thing about a stage. */
export function OperationButton({
  view,
  operation,
  look = 'normal',
}: {
  readonly view: ExecutionView
  readonly operation: Operation
  readonly look?: 'normal' | 'primary'
}) {
  const t = useText()
  const source = useSource()
  const open = useOpenExecution()
  const [isSent, setIsSent] = useState(false)
  const perform = async () => {
    // Whoever presses twice means it once; what was done takes the button away, unless it fails again at once.
    if (isSent) return
    setIsSent(true)
    const isDone = await performOperation(source, view, operation, open)
    setTimeout(() => setIsSent(false), isDone ? settlingMilliseconds : 0)
  }
  return (
    <Button look={look} aria-disabled={isSent} onClick={() => void perform()}>
      {operationText(t, operation)}
    </Button>
  )
}
