import { useStore } from 'zustand'
import { keysOf, type Scope } from '#renderer/commands/command.ts'
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
  const linesOf = (scope: Scope): readonly Line[] => {
    const commands = allCommands().filter((command) => command.when === scope && keysOf(command, host).length > 0)
    // Commands that share a title differ by a number only: one line says it for all of them.
    return [...Map.groupBy(commands, ({ title }) => title)].map(([title, alike]) => {
      const [first, last] = [alike[0], alike.at(-1)]
      if (!first || !last || first === last) {
        return { title: t(title, first?.fillings), keys: first ? keysOf(first, host) : [] }
      }
      const number = `${first.fillings?.number}–${last.fillings?.number}`
      return {
        title: t(title, { number }),
        keys: [first, last].flatMap((command) => keysOf(command, host).slice(0, 1)),
      }
    })
  }
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
        <Section title={t('keys.everywhere')} lines={linesOf('app')} />
        <Section
          title={t('keys.canvas')}
          lines={[...linesOf('canvas'), ...clipboard.map(({ title, keys }) => ({ title: t(title), keys }))]}
        />
        <Section
          title={t('keys.text')}
          lines={[{ title: t('keys.tabMoves'), keys: [isMac() ? 'Ctrl+Shift+M' : 'Ctrl+M'] }]}
        />
      </div>
    </Dialog>
  )
}

interface Line {
  readonly title: string
  readonly keys: readonly string[]
}

function Section({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h3 className="dialog-subtitle">{title}</h3>
      <dl className="key-list">
        {lines.map((line) => (
          <div key={line.title} className="key-row">
            <dt>{line.title}</dt>
            <dd>
              {line.keys.map((keys) => (
                <kbd key={keys}>{shownKeys(keys, isMac())}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The browser's own events, so that no command stands for them. */
const clipboard = [
  { title: 'keys.copy', keys: ['Mod+C'] },
  { title: 'keys.cut', keys: ['Mod+X'] },
  { title: 'keys.paste', keys: ['Mod+V'] },
] as const
