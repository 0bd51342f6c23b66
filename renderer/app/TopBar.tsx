import { findCommand } from '#renderer/commands/registry.ts'
import { useStore } from 'zustand'
import { useWorkspace } from '#renderer/state/hooks.ts'
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
  const hasDocument = useWorkspace(({ activeId }) => activeId !== null)
  const run = (id: string) => () => void findCommand(id)?.run()
  return (
    <header className="top-bar">
      <span className="brand">{t('app.name')}</span>
      <DocumentTabs />
      <Button look="icon" aria-label={t('app.newTab')} title={t('app.newTab')} onClick={run('document.new')}>
        <Icon name="plus" />
      </Button>
      <span className="top-bar-space" />
      <CommandButton id="targets.pipelines" icon="cloud" />
      {hasDocument && <CommandButton id="targets.push" icon="push" />}
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

/** A command as a picture with its title. */
function CommandButton({ id, icon }: { readonly id: string; readonly icon: IconName }) {
  const t = useText()
  const command = findCommand(id)
  if (!command) return null
  const title = t(command.title, command.fillings)
  return (
    <Button look="icon" aria-label={title} title={title} onClick={() => void command.run()}>
      <Icon name={icon} />
    </Button>
  )
}

const themeIcons: Readonly<Record<'system' | 'light' | 'dark', IconName>> = {
  system: 'system',
  light: 'sun',
  dark: 'moon',
}
