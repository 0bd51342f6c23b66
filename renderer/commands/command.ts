import type { TextKey } from '#shared/i18n/text-key.ts'
import type { HostInfo } from '#shared/rpc/host.ts'

/** Where a command's keys work: everywhere, or while the canvas has the focus. */
export type Scope = 'app' | 'canvas'

/** Something that the user can do; its button, palette entry and keys all point at this one declaration. */
export interface Command {
  /** Stable; what the host's menu names it by. */
  readonly id: string
  readonly title: TextKey
  /** What the title is filled in with. */
  readonly fillings?: Readonly<Record<string, string | number>>
  readonly when: Scope
  /**
   * Keys as `Mod+Shift+Z`: `Mod` is Cmd on macOS and Ctrl elsewhere. Browsers keep some keys for themselves, so the two
   * hosts may differ.
   */
  readonly keys?: readonly string[] | Readonly<Record<HostInfo['host'], readonly string[]>>
  /** Absent means always. */
  enabled?(): boolean
  /** Whether the keys also work while text is being typed into a field. `app` commands with a modifier always do. */
  readonly whileTyping?: boolean
  /** Left out of the palette: choosing it there makes no sense. */
  readonly keysOnly?: boolean
  run(): void | Promise<void>
}

/** The keys of a command on one host. */
export function keysOf({ keys }: Command, host: HostInfo['host']): readonly string[] {
  if (!keys) return []
  return 'browser' in keys ? keys[host] : keys
}

/** Whether a command can be used now. */
export function isEnabled(command: Command): boolean {
  return command.enabled?.() ?? true
}
