import { useState } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import type { Keepsake, RunsSource } from '#renderer/state/runs-source.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import { PathForm } from './PathForm.tsx'

interface KeepDialogProps {
  readonly source: RunsSource
  readonly keepsake: Keepsake
  readonly name: string
}

/** Asks where a log or an artifact shall be kept; an existing file is only replaced after asking again. */
export function KeepDialog({ source, keepsake, name }: KeepDialogProps) {
  const t = useText()
  const [problem, setProblem] = useState<string>()
  const [taken, setTaken] = useState<string>()
  const save = async (path: string, replace: boolean) => {
    const saved = await source.save(keepsake, path, replace)
    if (saved.ok) return closeDialog()
    const { code, message } = saved.failure
    setTaken(code === 'already-exists' ? path : undefined)
    setProblem(code === 'already-exists' ? t('document.overwrite') : message)
  }
  return (
    <PathForm
      title={t('runs.keep.title', { name })}
      action={t('document.saveAs.do')}
      initial={name}
      problem={problem}
      submit={(path) => void save(path, false)}
      extra={
        taken !== undefined && <Button onClick={() => void save(taken, true)}>{t('document.overwrite.do')}</Button>
      }
    />
  )
}
