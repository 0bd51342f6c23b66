import { useStore } from 'zustand'
import { dismiss, notices } from '#renderer/state/notices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'

/** What went wrong, until it is dismissed or mended. */
export function Notices() {
  const t = useText()
  const list = useStore(notices, (state) => state.notices)
  return list.map(({ about, kind, text, fillings }) => (
    <div key={about} role={kind === 'error' ? 'alert' : 'status'} className={`bar bar-${kind}`}>
      <Icon name={kind} />
      <span className="bar-text">{t(text, fillings)}</span>
      <Button look="icon" aria-label={t('app.dismiss')} title={t('app.dismiss')} onClick={() => dismiss(about)}>
        <Icon name="close" size={14} />
      </Button>
    </div>
  ))
}
