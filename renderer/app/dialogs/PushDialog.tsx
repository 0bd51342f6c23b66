import { useEffect, useState } from 'react'
import type { Change } from '#shared/diff/index.ts'
import type { Json } from '#shared/model/json.ts'
import type { Target } from '#shared/rpc/target.ts'
import type { PushPreview } from '#shared/rpc/targets.ts'
import { TargetSelect } from '#renderer/places/TargetSelect.tsx'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { machine } from '#renderer/state/machine.ts'
import { notify } from '#renderer/state/notices.ts'
import { choosePlace, placeOf } from '#renderer/state/places.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import './pipelines.css'
import './push.css'

/** Shows what a push of a document would do somewhere, and does it when it is asked to. */
export function PushDialog({ id }: { readonly id: string }) {
  const t = useText()
  const [target, setTarget] = useState<Target>(() => placeOf(id))
  const [force, setForce] = useState(false)
  const [isPushing, setIsPushing] = useState(false)
  const [answer, setAnswer] = useState<Answer>(nothing)
  const look = usePreview(id, target, setAnswer)
  const { preview, problem } = answer
  const errors = preview?.problems.filter(({ severity }) => severity === 'error') ?? []
  const isBlocked = !preview || errors.length > 0 || (preview.conflict !== undefined && !force)
  const push = async () => {
    const order = orderOf(id, target)
    if (!preview || !order) return
    setIsPushing(true)
    const pushed = await machine().targets.push({ ...order, expected: preview.remoteVersion, force })
    setIsPushing(false)
    if (!pushed.ok) {
      setAnswer({ preview, problem: pushed.failure.message })
      if (pushed.failure.code === 'conflict') look(pushed.failure.message)
      return
    }
    const { name, version, tagFailure } = pushed.value
    choosePlace(id, target)
    closeDialog()
    notify(
      tagFailure
        ? { about: `push ${id}`, kind: 'error', text: 'targets.tagsFailed', fillings: { message: tagFailure.message } }
        : {
            about: `push ${id}`,
            kind: 'info',
            text: 'targets.pushed',
            fillings: { name, version: String(version ?? '') },
          },
    )
  }
  return (
    <Dialog
      title={t('targets.push')}
      size="medium"
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            disabled={isBlocked || isPushing || preview?.does === 'nothing'}
            onClick={() => void push()}
          >
            {t(preview?.does === 'create' ? 'targets.push.createIt' : 'targets.push.do')}
          </Button>
        </>
      }
    >
      <TargetSelect
        label={t('targets.where')}
        target={target}
        onChange={(next) => {
          setForce(false)
          setAnswer(nothing)
          setTarget(next)
        }}
      />
      {problem !== undefined && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      {!preview && problem === undefined && <p className="quiet">{t('targets.loading')}</p>}
      {preview && <Preview preview={preview} force={force} setForce={setForce} />}
    </Dialog>
  )
}

interface PreviewProps {
  readonly preview: PushPreview
  readonly force: boolean
  setForce(force: boolean): void
}

function Preview({ preview, force, setForce }: PreviewProps) {
  const t = useText()
  const { does, name, region, remoteVersion, changes, problems, conflict, notes, secrets } = preview
  return (
    <div className="push">
      <p>{t(`targets.push.${does}`, { name, region, version: remoteVersion ?? 0 })}</p>
      {problems.length > 0 && (
        <ul className="push-list" aria-label={t('pane.problems')}>
          {problems.map(({ rule, severity, message, path }, index) => (
            <li key={index} className={severity === 'error' ? 'form-problem' : 'quiet'} title={`${rule} ${path}`}>
              {message}
            </li>
          ))}
        </ul>
      )}
      {conflict !== undefined && (
        <label className="push-conflict">
          <span>{conflict}</span>
          <span>
            <input type="checkbox" checked={force} onChange={({ target }) => setForce(target.checked)} />{' '}
            {t('targets.push.force')}
          </span>
        </label>
      )}
      {changes.length > 0 && (
        <ul className="push-list push-changes" aria-label={t('targets.push.changes')}>
          {changes.map((change, index) => (
            <ChangeLine key={index} change={change} />
          ))}
        </ul>
      )}
      {secrets.length > 0 && <p className="quiet">{t('targets.push.secrets', { count: secrets.length })}</p>}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </div>
  )
}

const signs = { added: '+', removed: '−', changed: '~', moved: '⇄', renamed: '✎' } as const

function ChangeLine({ change }: { readonly change: Change }) {
  const t = useText()
  const { kind, path, before, after } = change
  return (
    <li data-kind={kind}>
      <span className="push-sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span>
        <span className="visually-hidden">{t(`targets.change.${kind}`)} </span>
        <code>{path}</code> {before !== undefined && <del>{shown(before)}</del>}{' '}
        {after !== undefined && <ins>{shown(after)}</ins>}
      </span>
    </li>
  )
}

/** A value in one line; what is long is cut, since the whole stands in the document. */
function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

interface Answer {
  readonly preview?: PushPreview
  readonly problem?: string
}

const nothing: Answer = {}

/** Asks what a push would do whenever another place is chosen; the answer asks again, and keeps on saying why. */
function usePreview(id: string, target: Target, tell: (answer: Answer) => void): (problem: string) => void {
  const ask = async (problem?: string) => {
    const order = orderOf(id, target)
    if (!order) return nothing
    const found = await machine().targets.preview(order)
    if (!found.ok) return { problem: found.failure.message }
    return { preview: found.value, ...(problem !== undefined && { problem }) }
  }
  useEffect(() => {
    let isCurrent = true
    void ask().then((answer) => isCurrent && tell(answer))
    return () => {
      isCurrent = false
    }
    // The document cannot change under an open dialog.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, target])
  return (problem) => void ask(problem).then(tell)
}

function orderOf(id: string, target: Target) {
  const document = documentOf(id)
  if (!document) return undefined
  const { text, pipelineKey } = document
  return { target, text, parameters: {}, ...(pipelineKey !== '' && { pipeline: pipelineKey }) }
}
