import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { TemplateList } from '#renderer/templates/TemplateList.tsx'
import { askAndOpen, openPathOrTell } from '#renderer/state/files.ts'
import { connection, machine } from '#renderer/state/machine.ts'
import { findCommand } from '#renderer/commands/registry.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'

interface RecentFile {
  readonly path: string
  readonly name: string
}

/** What to do while nothing is open. */
export function StartPage() {
  const t = useText()
  // Drawn anew, and so asked for again, when the machine was out of reach.
  const reconnections = useStore(connection, (state) => state.reconnections)
  return (
    <main className="start-page">
      <div className="start-column">
        <h1 className="start-title">{t('start.title')}</h1>
        <div className="start-buttons">
          <Button look="primary" onClick={() => void askAndOpen()}>
            {t('start.open')}
          </Button>
          <Button onClick={() => void findCommand('document.new')?.run()}>{t('start.new')}</Button>
          <Button onClick={() => void findCommand('targets.pipelines')?.run()}>{t('start.pipelines')}</Button>
        </div>
        <p className="quiet">{t('start.hint')}</p>
        <RecentFiles key={`recent-${reconnections}`} />
        <TemplateList key={`templates-${reconnections}`} />
      </div>
    </main>
  )
}

function RecentFiles() {
  const t = useText()
  const [files, setFiles] = useState<readonly RecentFile[]>([])
  useEffect(() => {
    let isOurs = true
    void machine()
      .documents.recent(undefined)
      .then((result) => {
        if (isOurs && result.ok) setFiles(result.value)
      })
    return () => {
      isOurs = false
    }
  }, [])
  const forget = (path: string) => {
    setFiles(files.filter((file) => file.path !== path))
    void machine().documents.forgetRecent({ path })
  }
  return (
    <section aria-labelledby="recent-files">
      <h2 id="recent-files">{t('start.recent')}</h2>
      {files.length === 0 && <p className="quiet">{t('start.recent.none')}</p>}
      <ul className="start-list">
        {files.map(({ path, name }) => (
          <li key={path} className="start-item">
            <button type="button" className="start-file" title={path} onClick={() => void openPathOrTell(path)}>
              <Icon name="file" />
              <span className="start-name">{name}</span>
              <span className="quiet start-path">{path}</span>
            </button>
            <Button look="icon" aria-label={t('start.recent.forget', { name })} onClick={() => forget(path)}>
              <Icon name="close" size={13} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
