import { useState } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { close, saveAs } from '#renderer/state/files.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import { PathForm } from './PathForm.tsx'

/** Asks where to save; an existing file is only replaced after asking again. */
export function SaveAsDialog({ id, closing }: { readonly id: string; readonly closing: boolean }) {
  const t = useText()
  const document = documentOf(id)
  const [problem, setProblem] = useState<string>()
  const [taken, setTaken] = useState<string>()
  const save = async (path: string, replace: boolean) => {
    const failure = await saveAs(id, path, replace)
    setTaken(failure?.code === 'already-exists' ? path : undefined)
    if (failure?.code === 'already-exists') setProblem(t('document.overwrite'))
    else if (failure) setProblem(failure.message)
    else {
      closeDialog()
      if (closing) close(id)
    }
  }
  return (
    <PathForm
      title={t('document.saveAs.title')}
      action={t('document.saveAs.do')}
      initial={document?.path ?? document?.name ?? ''}
      problem={problem}
      submit={(path) => void save(path, false)}
      extra={
        taken !== undefined && <Button onClick={() => void save(taken, true)}>{t('document.overwrite.do')}</Button>
      }
    />
  )
}
