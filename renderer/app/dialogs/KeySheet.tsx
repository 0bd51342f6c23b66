import { useStore } from 'zustand'
import { type Command, keysOf, type Scope } from '#renderer/commands/command.ts'
import { shownKeys } from '#renderer/commands/keys.ts'
import { allCommands } from '#renderer/commands/registry.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { connection } from '#renderer/state/machine.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import { isMac } from '../platform.ts'

/** What every key does, as it is true in this host. */
export function KeySheet() {
  const t = useText()
  const host = useStore(connection, ({ info }) => info.host)
  const commands = allCommands().filter((command) => keysOf(command, host).length > 0)
  const of = (scope: Scope) => commands.filter(({ when }) => when === scope)
  return (
    <Dialog
      size="large"
      title={t('keys.title')}
      onClose={closeDialog}
      footer={
        <Button look="primary" onClick={closeDialog}>
          {t('app.ok')}
        </Button>
      }
    >
      <div className="key-sheet">
        <Section title={t('keys.everywhere')} commands={of('app')} />
        <Section title={t('keys.canvas')} commands={of('canvas')} />
        <section>
          <h3 className="dialog-subtitle">{t('keys.text')}</h3>
          <dl className="key-list">
            <div className="key-row">
              <dt>{t('keys.tabMoves')}</dt>
              <dd>
                <kbd>{shownKeys(isMac() ? 'Ctrl+Shift+M' : 'Ctrl+M', isMac())}</kbd>
              </dd>
            </div>
          </dl>
        </section>
      </div>
    </Dialog>
  )

  function Section({ title, commands: listed }: { title: string; commands: readonly Command[] }) {
    return (
      <section>
        <h3 className="dialog-subtitle">{title}</h3>
        <dl className="key-list">
          {listed.map((command) => (
            <div key={command.id} className="key-row">
              <dt>{t(command.title, command.fillings)}</dt>
              <dd>
                {keysOf(command, host).map((keys) => (
                  <kbd key={keys}>{shownKeys(keys, isMac())}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    )
  }
}
