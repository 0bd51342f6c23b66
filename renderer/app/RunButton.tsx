import { useStore } from 'zustand'
import { findCommand } from '#renderer/commands/registry.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { starting } from '#renderer/state/runs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'

/** Starts an execution of the document in front. */
export function RunButton() {
  const t = useText()
  const id = useWorkspace(({ activeId }) => activeId)
  const isStarting = useStore(starting, ({ ids }) => id !== null && ids.has(id))
  if (id === null) return null
  return (
    <Button
      look="primary"
      aria-label={t('runs.run')}
      aria-disabled={isStarting}
      onClick={() => void findCommand('run.start')?.run()}
    >
      <Icon name="play" size={14} />
      {t('runs.run')}
    </Button>
  )
}
