import { findCommand } from '#renderer/commands/registry.ts'
import { useStore } from 'zustand'
import { preferences } from '#renderer/state/preferences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon, type IconName } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'
import { DocumentTabs } from './DocumentTabs.tsx'
import { PaneSwitches } from './PaneSwitches.tsx'
import { RunButton } from './RunButton.tsx'

/** Brand, the tabs of documents, and what concerns the whole window. */
export function TopBar() {
  const t = useText()
  const theme = useStore(preferences, ({ settings }) => settings.theme ?? 'system')
  const run = (id: string) => () => void findCommand(id)?.run()
  return (
    <header className="top-bar">
      <span className="brand">{t('app.name')}</span>
      <DocumentTabs />
      <Button look="icon" aria-label={t('app.newTab')} title={t('app.newTab')} onClick={run('document.new')}>
        <Icon name="plus" />
      </Button>
      <span className="top-bar-space" />
      <PaneSwitches />
      <Button
        look="icon"
        aria-label={t(`app.theme.${theme}`)}
        title={t(`app.theme.${theme}`)}
        onClick={run('app.theme')}
      >
        <Icon name={themeIcons[theme]} />
      </Button>
      <Button look="icon" aria-label={t('app.commands')} title={t('app.commands')} onClick={run('app.palette')}>
        <Icon name="palette" />
      </Button>
      <RunButton />
    </header>
  )
}

const themeIcons: Readonly<Record<'system' | 'light' | 'dark', IconName>> = {
  system: 'system',
  light: 'sun',
  dark: 'moon',
}
