import { useStore } from 'zustand'
import { caret } from '#renderer/state/caret.ts'
import { showDialog } from '#renderer/state/dialogs.ts'
import { useActiveDocument, useDiagnostics, useWorkspace } from '#renderer/state/hooks.ts'
import { connection } from '#renderer/state/machine.ts'
import { isDirty } from '#renderer/state/open-document.ts'
import { showPane } from '#renderer/state/panes.ts'
import { prefer, preferences } from '#renderer/state/preferences.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'

/** What is true of the document in front, in one line. */
export function StatusBar() {
  const t = useText()
  const hasDocument = useWorkspace(({ activeId }) => activeId !== null)
  const connected = useStore(connection, (state) => state.connected)
  return (
    <footer className="status-bar">
      {hasDocument && <DocumentStatus />}
      <span className="status-space" />
      {!connected && (
        <span role="alert" className="status-alert">
          <Icon name="warning" size={14} /> {t('status.disconnected')}
        </span>
      )}
      {hasDocument && <CaretStatus />}
      <button
        type="button"
        className="status-button"
        title={t('command.endpoint')}
        onClick={() => showDialog({ kind: 'endpoint' })}
      >
        {t('status.engine')}
      </button>
      <LanguageSwitch />
    </footer>
  )
}

function DocumentStatus() {
  const t = useText()
  const document = useActiveDocument()
  const diagnostics = useDiagnostics()
  if (!document) return null
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  return (
    <>
      <button type="button" className="status-button" onClick={() => showPane('problems')}>
        <span className={errors > 0 ? 'severity-error' : 'severity-none'}>
          <Icon name="error" size={13} />
        </span>
        <span>{t('status.errors', { count: errors })}</span>
        <span className={warnings > 0 ? 'severity-warning' : 'severity-none'}>
          <Icon name="warning" size={13} />
        </span>
        <span>{t('status.warnings', { count: warnings })}</span>
      </button>
      <span className="status-save">{t(isDirty(document) ? 'status.unsaved' : 'status.saved')}</span>
      <span className="status-format">{document.read.format ?? t('status.unread')}</span>
    </>
  )
}

function CaretStatus() {
  const t = useText()
  const position = useStore(caret, (state) => state.caret)
  return position && <span className="status-caret">{t('status.cursor', { ...position })}</span>
}

function LanguageSwitch() {
  const t = useText()
  const language = useStore(preferences, ({ settings }) => settings.language ?? 'system')
  return (
    <select
      className="status-select"
      aria-label={t('app.language')}
      value={language}
      onChange={({ target: { value } }) => prefer({ language: value === 'en' || value === 'zh-CN' ? value : 'system' })}
    >
      <option value="system">{t('app.language.system')}</option>
      <option value="en">English</option>
      <option value="zh-CN">简体中文</option>
    </select>
  )
}
