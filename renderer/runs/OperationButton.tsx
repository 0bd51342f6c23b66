import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import type { Operation } from './operations.ts'
import { operationText, performOperation } from './perform-operation.ts'
import { useSource } from './source.ts'
import { useOpenExecution } from './use-open-execution.ts'

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
  return (
    <Button look={look} onClick={() => performOperation(source, view, operation, open)}>
      {operationText(t, operation)}
    </Button>
  )
}
