import { Command as Palette } from 'cmdk'
import { useStore } from 'zustand'
import { isEnabled, keysOf } from '#renderer/commands/command.ts'
import { shownKeys } from '#renderer/commands/keys.ts'
import { allCommands } from '#renderer/commands/registry.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { connection } from '#renderer/state/machine.ts'
import { notifyFault } from '#renderer/state/notices.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import { isMac } from '../platform.ts'

/** Every command that can be used now, to be found by typing. */
export function CommandPalette() {
  const t = useText()
  const host = useStore(connection, ({ info }) => info.host)
  const commands = allCommands().filter((command) => command.keysOnly !== true && isEnabled(command))
  return (
    <Dialog title={t('palette.title')} hideTitle size="medium" onClose={closeDialog}>
      <Palette className="palette" label={t('palette.title')} loop>
        <Palette.Input
          className="palette-input form-input"
          aria-label={t('palette.search')}
          placeholder={t('palette.search')}
        />
        <Palette.List className="palette-list" label={t('palette.title')}>
          <Palette.Empty className="quiet palette-none">{t('palette.none')}</Palette.Empty>
          {commands.map((command) => {
            const title = t(command.title, command.fillings)
            return (
              <Palette.Item
                key={command.id}
                className="palette-item"
                value={`${title} ${command.id}`}
                onSelect={() => {
                  closeDialog()
                  // After the dialog has given the focus back to where it was, which is what many commands act on.
                  setTimeout(() => void Promise.resolve(command.run()).catch(notifyFault))
                }}
              >
                <span className="palette-title">{title}</span>
                {keysOf(command, host).map((keys) => (
                  <kbd key={keys}>{shownKeys(keys, isMac())}</kbd>
                ))}
              </Palette.Item>
            )
          })}
        </Palette.List>
      </Palette>
    </Dialog>
  )
}
