import { useCallback, useEffect, useState } from 'react'
import type { PipelineOverview } from '#shared/rpc/remote-pipeline.ts'
import type { Target } from '#shared/rpc/target.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { machine } from '#renderer/state/machine.ts'
import { pullPipeline } from '#renderer/state/pull-pipeline.ts'
import { TargetSelect } from '#renderer/places/TargetSelect.tsx'
import { thisMachine } from '#renderer/state/places.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText, useTimes } from '#renderer/ui/text.ts'
import { EndpointForm } from './EndpointForm.tsx'
import './pipelines.css'

/** The pipelines of a place, each to be opened as a document. On this machine they change while one looks. */
export function PipelinesDialog() {
  const t = useText()
  const times = useTimes()
  const [target, setTarget] = useState<Target>(thisMachine)
  const [wanted, setWanted] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const { pipelines, hasMore, more, problem } = usePipelines(target)
  const [opening, setOpening] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const open = async (name: string) => {
    setOpening(name)
    const message = await pullPipeline(target, name)
    setOpening(undefined)
    if (message === undefined) closeDialog()
    else setFailure(message)
  }
  const shown = pipelines?.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))
  const trouble = failure ?? problem
  return (
    <Dialog title={t('targets.pipelines')} size="medium" onClose={closeDialog}>
      <div className="pipelines-head">
        <TargetSelect
          label={t('targets.where')}
          target={target}
          onChange={(next) => {
            setFailure(undefined)
            setTarget(next)
          }}
        />
        <input
          type="search"
          className="form-input"
          aria-label={t('targets.search')}
          placeholder={t('targets.search')}
          value={wanted}
          onChange={({ target: { value } }) => setWanted(value)}
        />
        <Button look="link" aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
          {t('targets.endpoint.add')}
        </Button>
      </div>
      {isAdding && (
        <EndpointForm
          added={(endpoint) => {
            setIsAdding(false)
            setTarget(endpoint)
          }}
        />
      )}
      {trouble !== undefined && (
        <p role="alert" className="form-problem">
          {trouble}
        </p>
      )}
      <ul className="pipelines-list" aria-label={t('targets.pipelines')} aria-busy={!shown && trouble === undefined}>
        {shown?.map(({ name, version, pipelineType, executionMode, updated }) => (
          <li key={name}>
            <button
              type="button"
              className="pipelines-item"
              disabled={opening !== undefined}
              onClick={() => void open(name)}
            >
              <span className="pipelines-name">{name}</span>
              <span className="quiet">
                {[
                  version === undefined ? '' : t('runs.version', { version }),
                  pipelineType ?? '',
                  executionMode ?? '',
                  updated === undefined ? '' : times.moment(updated),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!shown && trouble === undefined && <p className="quiet">{t('targets.loading')}</p>}
      {shown?.length === 0 && <p className="quiet">{t('targets.none')}</p>}
      {hasMore && (
        <Button look="link" onClick={more}>
          {t('targets.more')}
        </Button>
      )}
      <div className="dialog-footer">
        <Button onClick={closeDialog}>{t('app.cancel')}</Button>
      </div>
    </Dialog>
  )
}

interface Listed {
  readonly pipelines: readonly PipelineOverview[] | undefined
  readonly nextToken?: string
  readonly problem?: string
}

function usePipelines(target: Target) {
  const [listed, setListed] = useState<Listed>({ pipelines: undefined })
  const read = useCallback(
    async (before: readonly PipelineOverview[], nextToken?: string): Promise<Listed> => {
      const page = await machine().targets.pipelines({ target, ...(nextToken !== undefined && { nextToken }) })
      if (!page.ok) return { pipelines: before, problem: page.failure.message }
      const next = page.value.nextToken
      return { pipelines: [...before, ...page.value.items], ...(next !== undefined && { nextToken: next }) }
    },
    [target],
  )
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const found = await read([])
      if (isCurrent) setListed(found)
    }
    // What was listed is that of another place.
    const reset = Promise.resolve().then(() => isCurrent && setListed({ pipelines: undefined }))
    void reset.then(look)
    // Only this machine tells when one is created or changed.
    const end = target.kind === 'local' ? machine().runs.changed(() => void look()) : undefined
    return () => {
      isCurrent = false
      end?.()
    }
  }, [target, read])
  const { pipelines, nextToken, problem } = listed
  return {
    pipelines,
    problem,
    hasMore: nextToken !== undefined,
    more: () => void read(pipelines ?? [], nextToken).then(setListed),
  }
}
