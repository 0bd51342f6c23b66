import * as v from 'valibot'
import { call, event } from './contract.ts'
import { settings, type Settings } from '#shared/settings/settings.ts'

export interface HostInfo {
  readonly host: 'browser' | 'desktop'
  readonly version: string
  readonly platform: string
  /** Whether `pickOpen` and `pickSave` show the system's own dialogs; else the app shows its own. */
  readonly nativeDialogs: boolean
}

/** What the host is and can do. */
export const host = {
  info: call<undefined, HostInfo>(v.undefined()),
  readSettings: call<undefined, Settings>(v.undefined()),
  writeSettings: call<Settings, null>(settings as v.GenericSchema<unknown, Settings>),
  pickOpen: call<undefined, { readonly path: string | null }>(v.undefined()),
  pickSave: call<{ name: string }, { readonly path: string | null }>(v.object({ name: v.string() })),
  /** Opens an https page of documentation outside the app. */
  openExternal: call<{ url: string }, null>(v.object({ url: v.pipe(v.string(), v.startsWith('https://')) })),
  /** Something of the host's own menu was chosen: the id of a command. */
  command: event<{ readonly id: string }>(),
  /** Files that the host was asked to open after start. */
  openFiles: event<{ readonly files: readonly string[] }>(),
}
