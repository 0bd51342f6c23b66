import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'

/** The folder of the app itself: the project's in development, the archive's in a package. */
export function appFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error(`No package.json above ${import.meta.dirname}`)
    folder = dirname(folder)
  }
  return folder
}

/** The version that the app's package.json states. */
export function appVersion(): string {
  const text = readFileSync(join(appFolder(), 'package.json'), 'utf8')
  return v.parse(v.object({ version: v.string() }), JSON.parse(text)).version
}
