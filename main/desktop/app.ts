import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import * as v from 'valibot'
import { openDataFolder } from '#main/files/data-folder.ts'
import { resolveNamedFiles } from '#main/files/named-files.ts'
import { appFolder, createServices, openLocal, type Services } from '#main/services.ts'
import { desktopHost, showFront } from './host.ts'
import { serveWindows } from './ipc.ts'
import { setMenu } from './menu.ts'
import { servePage } from './page.ts'
import { loadPage, openWindow } from './window.ts'

export interface AppStart {
  /** Absolute paths that the command line named. */
  readonly files: readonly string[]
  readonly dataFolder: string
}

/** Runs the desktop app from its start to its end. */
export function runApp({ files, dataFolder }: AppStart): void {
  // Files that the system hands over before there are services wait for the start.
  const waiting = [...files]
  let services: Services | undefined

  async function openFiles(paths: readonly string[]): Promise<void> {
    if (!services) return void waiting.push(...paths)
    const found = await existing(paths)
    services.name(found)
    if (found.length > 0) services.tellAll('host.openFiles', { files: found })
    showFront()
  }

  app.on('second-instance', (_event, _argv, _cwd, handedOver) => {
    const message = v.safeParse(v.object({ files: v.array(v.string()) }), handedOver)
    follow(openFiles(message.success ? message.output.files : []))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    follow(openFiles([path]))
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    if (!services) return
    event.preventDefault()
    const ending = services
    services = undefined
    ending.close().then(
      () => app.exit(0),
      (error: unknown) => giveUp(String(error)),
    )
  })

  async function start(): Promise<void> {
    const data = await openDataFolder(dataFolder)
    if (!data.ok) return giveUp(data.failure.message)
    const local = openLocal(data.value, log)
    if (!local.ok) return giveUp(local.failure.message)
    const opened = await createServices({
      dataFolder: data.value,
      files: await existing(waiting.splice(0)),
      cwd: app.getPath('home'),
      host: desktopHost,
      ...local.value,
      log,
    })
    services = opened
    servePage(join(appFolder(), 'out/renderer'))
    setMenu((id) => opened.tellAll('host.command', { id }))
    const windows = serveWindows(opened)
    const show = async () => {
      const window = openWindow(join(appFolder(), 'out/preload/preload.cjs'))
      windows.admit(window)
      await loadPage(window)
    }
    app.on('activate', () => {
      if (BrowserWindow.getAllWindows().length === 0) follow(show())
    })
    await show()
    if (waiting.length > 0) await openFiles(waiting.splice(0))
  }

  follow(app.whenReady().then(start))
}

/** Ends the app with a message; exit status 2 says that it could not do its work. */
export function giveUp(message: string): void {
  dialog.showErrorBox('Stagecraft cannot go on', message)
  app.exit(2)
}

/** Waits for what nobody else waits for; its failure is a fault of ours. */
function follow(work: Promise<void>): void {
  work.catch((error: unknown) => giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error)))
}

/** The real paths of those files that can be opened; the others are named in a message. */
async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => resolveNamedFiles([path], '/')))
  const missing = found.flatMap((result) => (result.ok ? [] : [result.failure.message]))
  if (missing.length > 0) dialog.showErrorBox('These files cannot be opened', missing.join('\n'))
  return [...new Set(found.flatMap((result) => (result.ok ? result.value : [])))]
}

function log(message: string): void {
  process.stderr.write(`${message}\n`)
}
