import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { conversionTargets, convert, readSource } from '#shared/convert/index.ts'
import { sentenceIn } from '#shared/i18n/sentences.ts'
import { inWords, type Message } from '#shared/model/message.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { openUntitled } from '#renderer/state/files.ts'
import type { OpenDocument } from '#renderer/state/open-document.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

/** The pipeline in other forms, to be copied or kept. */
export function ExportDialog({ id }: { readonly id: string }) {
  const t = useText()
  const { i18n } = useTranslation()
  const document = documentOf(id)
  const [to, setTo] = useState(() => firstTarget(document))
  const [isCopied, setIsCopied] = useState(false)
  const exported = useMemo(() => exportedAs(document, to), [document, to])
  const target = conversionTargets.find((one) => one.id === to)
  const name = `${document?.name.replace(/\.[^.]*$/, '') ?? 'pipeline'}.${target?.extension ?? 'txt'}`
  const copy = async () => {
    await navigator.clipboard.writeText(exported.text)
    setIsCopied(true)
  }
  return (
    <Dialog
      size="large"
      title={t('export.title', { name: document?.name ?? '' })}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          {isReadable(to) && (
            <Button
              disabled={exported.text === ''}
              onClick={() => {
                closeDialog()
                openUntitled(name, exported.text)
              }}
            >
              {t('export.open')}
            </Button>
          )}
          <Button disabled={exported.text === ''} onClick={() => void copy()}>
            {isCopied ? t('export.copied') : t('export.copy')}
          </Button>
          <Button look="primary" disabled={exported.text === ''} onClick={() => download(name, exported.text)}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <div className="form">
        <label className="form-field">
          <span className="form-label">{t('export.format')}</span>
          <select
            className="form-input"
            value={to}
            onChange={({ target: { value } }) => {
              setTo(value)
              setIsCopied(false)
            }}
          >
            {conversionTargets.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        {exported.fault !== undefined && (
          <p role="alert" className="form-problem">
            {exported.fault}
          </p>
        )}
        <textarea
          className="form-input export-text"
          aria-label={t('export.text')}
          readOnly
          spellCheck={false}
          value={exported.text}
        />
        {exported.notes.length > 0 && (
          <>
            <span className="form-label">{t('export.notes')}</span>
            <ul className="export-notes" aria-label={t('export.notes')}>
              {exported.notes.map((note) => (
                <li key={note.template + note.values.join(' ')}>
                  {inWords(note, (template) => sentenceIn(i18n.language, template))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}

interface Exported {
  readonly text: string
  readonly notes: readonly Message[]
  readonly fault?: string
}

function exportedAs(document: OpenDocument | undefined, to: string): Exported {
  const source = readSource(document?.text ?? '')
  if ('fault' in source) return { text: '', notes: [], fault: source.fault }
  const pipeline = source.pipelines.find(({ logicalId }) => logicalId === document?.pipelineKey) ?? source.pipelines[0]
  const target = conversionTargets.find(({ id }) => id === to)
  const converted = pipeline && target && convert(source, pipeline, target)
  return !converted || 'refused' in converted ? { text: '', notes: [] } : converted
}

/** What is most likely wanted: not what the document is already. */
function firstTarget(document: OpenDocument | undefined): string {
  return document?.read.format === 'codepipeline-json' ? 'cloudformation-yaml' : 'codepipeline-json'
}

/** Whether the designer itself reads such texts. */
function isReadable(target: string): boolean {
  return target !== 'terraform' && target !== 'cdk-typescript'
}

/** Hands a text over as a file, where the browser or the system keeps such. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = window.document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
