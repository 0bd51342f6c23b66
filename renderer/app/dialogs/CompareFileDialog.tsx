import { useState } from 'react'
import { compareWithFile } from '#renderer/state/compare-files.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { useText } from '#renderer/ui/text.ts'
import { PathForm } from './PathForm.tsx'

/** Asks which file to compare a document with. */
export function CompareFileDialog({ id }: { readonly id: string }) {
  const t = useText()
  const [problem, setProblem] = useState<string>()
  const compare = async (path: string) => {
    const message = await compareWithFile(id, path)
    if (message === undefined) closeDialog()
    else setProblem(message)
  }
  return (
    <PathForm
      title={t('compare.file.title')}
      action={t('compare.file.do')}
      initial=""
      problem={problem}
      submit={(path) => void compare(path)}
    />
  )
}
