import { parse } from 'jsonc-parser'
import { lazy, Suspense, useEffect, useState } from 'react'
import { emptyBindings, setBinding } from '#shared/bindings/edit.ts'
import { type BindingPlace, bindingMembers, bindingPlaceOf } from '#shared/bindings/place.ts'
import { readBindingsText } from '#shared/bindings/read.ts'
import { isObject, type Json } from '#shared/model/json.ts'
import type { BindingsFile } from '#shared/rpc/bindings.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { machine } from '#renderer/state/machine.ts'
import { shownPipeline } from '#renderer/state/open-document.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import './bindings.css'

const BindingsEditor = lazy(() =>
  import('#renderer/text/BindingsEditor.tsx').then((module) => ({ default: module.BindingsEditor })),
)

interface BindingsDialogProps {
  readonly id: string
  /** What it was opened for: its members stand above the text. */
  readonly place: BindingPlace | undefined
}

/** What the things of a pipeline are on this machine: a form for one of them, and the whole file as text. */
export function BindingsDialog({ id, place }: BindingsDialogProps) {
  const t = useText()
  const document = documentOf(id)
  const path = document?.path
  const [file, setFile] = useState<BindingsFile>()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    if (path === undefined || path === null) return undefined
    let isCurrent = true
    void machine()
      .bindings.read({ document: path })
      .then((read) => {
        if (!isCurrent) return
        if (!read.ok) return setProblem(read.failure.message)
        setFile(read.value)
        setText(read.value.text ?? emptyBindings)
      })
    return () => {
      isCurrent = false
    }
  }, [path])
  if (path === undefined || path === null) {
    return (
      <Dialog
        title={t('bindings.title')}
        onClose={closeDialog}
        footer={<Button onClick={closeDialog}>{t('app.ok')}</Button>}
      >
        <p>{t('bindings.unsaved')}</p>
      </Dialog>
    )
  }
  const mistakes = mistakesIn(text)
  // Escape and a click beside the dialog happen; what was typed is left only on purpose.
  const leave = () => {
    if (file && text !== (file.text ?? emptyBindings)) setProblem(t('bindings.changed'))
    else closeDialog()
  }
  const save = async () => {
    const saved = await machine().bindings.save({ document: path, text, expected: file?.revision ?? null })
    if (saved.ok) closeDialog()
    else setProblem(saved.failure.message)
  }
  return (
    <Dialog
      title={t('bindings.title')}
      size="large"
      onClose={leave}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={!file || mistakes.length > 0} onClick={() => void save()}>
            {t('bindings.save')}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('bindings.about', { path: file?.path ?? '' })}</p>
      {problem !== undefined && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      {file && place && <PlaceForm place={place} text={text} change={setText} />}
      {file && (
        <Suspense fallback={<p className="quiet">{t('text.loading')}</p>}>
          <BindingsEditor label={t('bindings.text')} text={text} names={namesIn(id)} onChange={setText} />
        </Suspense>
      )}
      {file && mistakes.length > 0 && (
        <ul className="bindings-mistakes" aria-label={t('pane.problems')}>
          {mistakes.map((mistake) => (
            <li key={mistake} className="form-problem">
              {mistake}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

interface PlaceFormProps {
  readonly place: BindingPlace
  readonly text: string
  change(text: string): void
}

/** The plain members of one entry; they write into the text as one types. */
function PlaceForm({ place: { table, name }, text, change }: PlaceFormProps) {
  const t = useText()
  const all = parse(text) as Json | undefined
  const entries = isObject(all) ? all[table] : undefined
  const entry = isObject(entries) ? entries[name] : undefined
  const set = (member: string, value: string | number | undefined) => setBinding(text, [table, name, member], value)
  // Into a text that cannot be read, nothing can be written but by hand.
  const isReadable = bindingMembers[table].every((member) => set(member, undefined) !== undefined)
  return (
    <fieldset className="bindings-place" disabled={!isReadable}>
      <legend>{t(`bindings.${table}`, { name })}</legend>
      {bindingMembers[table].map((member) => {
        const value = isObject(entry) ? entry[member] : undefined
        return (
          <label key={member} className="form-field">
            <span className="form-label">{member}</span>
            <input
              className="form-input"
              value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) => change(set(member, valueOf(member, target.value)) ?? text)}
            />
          </label>
        )
      })}
    </fieldset>
  )
}

function valueOf(member: string, text: string): string | number | undefined {
  if (text === '') return undefined
  return member === 'timeoutInMinutes' && /^\d+$/.test(text) ? Number(text) : text
}

function mistakesIn(text: string): readonly string[] {
  const read = readBindingsText(text)
  return 'data' in read ? [] : read.mistakes.map(({ pointer, message }) => `${pointer}: ${message}`)
}

/** What the pipeline calls its things, by table; actions are named by stage and name. */
function namesIn(id: string): Readonly<Record<string, readonly string[]>> {
  const document = documentOf(id)
  const pipeline = document && shownPipeline(document)?.pipeline
  const names: Record<string, string[]> = {}
  for (const stage of pipeline?.stages ?? []) {
    for (const action of stage.actions) {
      ;(names['actions'] ??= []).push(`${stage.label}.${action.label}`)
      const place = bindingPlaceOf(action)
      if (place) (names[place.table] ??= []).push(place.name)
    }
  }
  return names
}
