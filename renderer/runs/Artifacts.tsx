import { useEffect, useState } from 'react'
import type { ArtifactEntry } from '#shared/rpc/records.ts'
import type { ArtifactView, ExecutionView } from '#renderer/state/execution-view.ts'
import { showDialog } from '#renderer/state/dialogs.ts'
import { carryOut, keep } from '#renderer/state/run-operations.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { bytesText } from './duration.ts'
import { entriesNamed } from './entries-named.ts'
import { useSource } from './source.ts'
import './records.css'

/** What the actions of an execution made, to be looked into and kept. */
export function Artifacts({ view }: { readonly view: ExecutionView }) {
  const t = useText()
  if (view.artifacts.length === 0) return <p className="pane-note">{t('runs.artifacts.none')}</p>
  return (
    <ul className="artifacts" aria-label={t('runs.artifacts')}>
      {view.artifacts.map((artifact) => (
        <Artifact key={`${artifact.artifact} ${artifact.sha256}`} pipelineExecutionId={view.id} artifact={artifact} />
      ))}
    </ul>
  )
}

function Artifact({
  pipelineExecutionId,
  artifact: { stage, action, artifact, bytes, sha256 },
}: {
  readonly pipelineExecutionId: string
  readonly artifact: ArtifactView
}) {
  const t = useText()
  const source = useSource()
  const [isOpen, setIsOpen] = useState(false)
  const name = { pipelineExecutionId, artifact, sha256 }
  return (
    <li className="artifact">
      <span className="artifact-head">
        <button type="button" className="artifact-name" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <Glyph name="chevron" size={12} /> {artifact}
        </button>
        <span className="quiet">
          {stage}/{action} · {bytesText(bytes)}
        </span>
        <span className="artifact-hash" title={sha256}>
          {sha256.slice(0, 12)}
        </span>
        <Button
          look="quiet"
          className="artifact-save"
          aria-label={t('runs.artifact.save', { name: artifact })}
          onClick={() => void keep(source, { kind: 'artifact', ...name }, `${artifact}.zip`)}
        >
          {t('runs.log.save')}
        </Button>
      </span>
      {isOpen && <Entries name={name} />}
    </li>
  )
}

interface ArtifactName {
  readonly pipelineExecutionId: string
  readonly artifact: string
  readonly sha256: string
}

function Entries({ name }: { readonly name: ArtifactName }) {
  const t = useText()
  const source = useSource()
  const [entries, setEntries] = useState<readonly ArtifactEntry[]>()
  const [search, setSearch] = useState('')
  const { pipelineExecutionId, artifact, sha256 } = name
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const wanted = { pipelineExecutionId, artifact, sha256 }
      const found = await carryOut('runs.artifactFailed', source.artifactEntries(wanted))
      if (isCurrent && found) setEntries(found)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [source, pipelineExecutionId, artifact, sha256])
  const show = async (entry: string) => {
    const text = await carryOut('runs.artifactFailed', source.artifactText({ ...name, entry }))
    if (text) showDialog({ kind: 'entry', name: entry, entry: text })
  }
  if (!entries) return null
  const found = entriesNamed(entries, search)
  const shown = found.slice(0, shownEntries)
  const list = (
    <ul className="artifact-entries" aria-label={t('runs.artifact.entries', { name: artifact })}>
      {shown.map(({ name: entry, bytes }) => (
        <li key={entry}>
          <button type="button" className="artifact-entry" onClick={() => void show(entry)}>
            {entry}
          </button>
          <span className="quiet">{bytesText(bytes)}</span>
        </li>
      ))}
      {found.length > shown.length && (
        <li className="quiet">{t('runs.artifact.more', { count: found.length - shown.length })}</li>
      )}
      {found.length === 0 && <li className="quiet">{t('runs.artifact.noEntry')}</li>}
    </ul>
  )
  if (entries.length <= glanceableEntries) return list
  return (
    <>
      <input
        type="search"
        className="artifact-search"
        aria-label={t('runs.artifact.search', { name: artifact })}
        placeholder={t('runs.artifact.search', { name: artifact })}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {list}
    </>
  )
}

/** More would be no list any more; they are looked for, or the whole is kept. */
const shownEntries = 500

/** More than so many are looked through with a search. */
const glanceableEntries = 12
