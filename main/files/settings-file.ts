import * as v from 'valibot'
import { type Settings, settings } from '#shared/settings/settings.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import { createSerial } from './serial.ts'

/** What the user chose about the app, kept as JSON that people may edit. */
export interface SettingsFile {
  read(): Promise<Settings>
  /** Replaces what the app knows; members that a newer version wrote stay. */
  write(next: Settings): Promise<void>
}

/** Keeps settings in `file`. */
export function createSettingsFile(file: string, log: (message: string) => void): SettingsFile {
  const inTurn = createSerial()
  const stored = v.looseObject(settings.entries)
  return {
    read: async () => v.parse(settings, (await readJsonFile(file, stored, log)) ?? {}),
    write: (next) =>
      inTurn(file, async () => {
        const before = (await readJsonFile(file, stored, log)) ?? {}
        const foreign = Object.entries(before).filter(([name]) => !Object.hasOwn(settings.entries, name))
        await writeJsonFile(file, { ...Object.fromEntries(foreign), ...next })
      }),
  }
}
