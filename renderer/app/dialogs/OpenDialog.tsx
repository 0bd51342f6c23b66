import { useState } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { openPath } from '#renderer/state/files.ts'
import { useText } from '#renderer/ui/text.ts'
import { PathForm } from './PathForm.tsx'

/** Asks which file to open. */
export function OpenDialog() {
  const t = useText()
  const [problem, setProblem] = useState<string>()
  const open = async (path: string) => {
    const failure = await openPath(path)
    if (failure) setProblem(failure.message)
    else closeDialog()
  }
  return (
    <PathForm
      title={t('document.open.title')}
      action={t('document.open.do')}
      initial=""
      problem={problem}
      submit={(path) => void open(path)}
    />
  )
}
