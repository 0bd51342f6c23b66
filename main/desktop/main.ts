import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import { locateDataFolder } from '#main/files/data-folder.ts'
import { giveUp, runApp } from './app.ts'
import { readArguments } from './arguments.ts'
import { registerPageScheme } from './page.ts'

registerPageScheme()
app.enableSandbox()

// A packaged app's first argument is the user's; in development it follows the folder that Electron was given.
const given = readArguments(process.argv.slice(app.isPackaged ? 1 : 2))
const files = given.files.map((file) => resolve(file))
const dataFolder = locateDataFolder(given.data, { cwd: process.cwd(), env: process.env })

try {
  // Chromium's own files; the single-instance lock lies among them, so each data folder has an app of its own.
  const userData = join(dataFolder, 'desktop')
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  app.setPath('userData', userData)
  if (app.requestSingleInstanceLock({ files })) runApp({ files, dataFolder })
  else app.quit()
} catch (error) {
  giveUp(`The data folder ${dataFolder} cannot be used: ${String(error)}`)
}
