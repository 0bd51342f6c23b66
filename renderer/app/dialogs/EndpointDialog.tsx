import { type FormEvent, useEffect, useState } from 'react'
import type { EndpointStatus } from '#shared/rpc/endpoint.ts'
import type { Result } from '#shared/rpc/contract.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { machine } from '#renderer/state/machine.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import './endpoint.css'

/** The switch for what answers AWS's own tools on this machine, and how they find their way to it. */
export function EndpointDialog() {
  const t = useText()
  const [status, setStatus] = useState<EndpointStatus>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const take = async (work: Promise<Result<EndpointStatus>>) => {
    setIsBusy(true)
    const answer = await work
    setIsBusy(false)
    if (answer.ok) setStatus(answer.value)
    setProblem(answer.ok ? undefined : answer.failure.message)
  }
  useEffect(() => {
    let isCurrent = true
    void machine()
      .endpoint.status(undefined)
      .then((answer) => {
        if (!isCurrent) return
        if (answer.ok) setStatus(answer.value)
        else setProblem(answer.failure.message)
      })
    return () => {
      isCurrent = false
    }
  }, [])
  const url = status?.endpointUrl ?? null
  const { endpoint } = machine()
  return (
    <Dialog
      title={t('endpoint.title')}
      size="medium"
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('runs.entry.close')}</Button>
          {url === null ? (
            <Button look="primary" disabled={isBusy || !status} onClick={() => void take(endpoint.start(undefined))}>
              {t('endpoint.start')}
            </Button>
          ) : (
            <Button disabled={isBusy} onClick={() => void take(endpoint.stop(undefined))}>
              {t('endpoint.stop')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('endpoint.about')}</p>
      {problem !== undefined && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      {status && url !== null && (
        <>
          <dl className="endpoint-facts">
            <dt>{t('targets.endpoint.url')}</dt>
            <dd>
              <code>{url}</code>
            </dd>
            <dt>{t('targets.endpoint.region')}</dt>
            <dd>
              <code>{status.region}</code>
            </dd>
            <dt>{t('endpoint.keys')}</dt>
            <dd>
              <code>{status.keysFile}</code>
            </dd>
          </dl>
          <ProfileForm />
        </>
      )}
    </Dialog>
  )
}

/** Writes profiles for AWS's tools, so that nobody has to copy keys. */
function ProfileForm() {
  const t = useText()
  const [name, setName] = useState('stagecraft')
  const [answer, setAnswer] = useState<{ readonly text: string; readonly isProblem: boolean }>()
  const write = async (event: FormEvent) => {
    event.preventDefault()
    const written = await machine().endpoint.writeProfile({ name: name.trim() })
    if (!written.ok) return setAnswer({ text: written.failure.message, isProblem: true })
    const { profiles, config } = written.value
    setAnswer({ text: t('endpoint.profile.done', { profiles: profiles.join(', '), config }), isProblem: false })
  }
  return (
    <form className="endpoint-profile" onSubmit={(event) => void write(event)}>
      <label className="form-field">
        <span className="form-label">{t('endpoint.profile')}</span>
        <input
          className="form-input"
          value={name}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <Button type="submit">{t('endpoint.profile.do')}</Button>
      {answer && (
        <p role={answer.isProblem ? 'alert' : 'status'} className={answer.isProblem ? 'form-problem' : 'quiet'}>
          {answer.text}
        </p>
      )}
      {answer?.isProblem === false && (
        <p>
          <code>aws --profile {name.trim()} codepipeline list-pipelines</code>
        </p>
      )}
    </form>
  )
}
