import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect, type Locator, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../../..')

/** The designer on files of its own, in a folder of its own. */
export interface App {
  readonly page: Page
  /** The folder that the documents lie in. */
  readonly folder: string
  /** The address with its token. */
  readonly url: string
  /** The bytes of a document as they are on disk. */
  bytes(name: string): string
  canvas: Locator
  stage(name: string): Locator
  action(name: string): Locator
  /** Ends the server and starts it again on the same data folder. */
  restart(signal?: NodeJS.Signals): Promise<void>
}

export interface Options {
  /** Files and folders that are copied beside one another; the documents among them are opened. */
  readonly files: readonly string[]
}

/** Tests of the built browser host. Whatever the page complains about on its console fails the test. */
export const test = base.extend<Options & { app: App }>({
  files: [[], { option: true }],
  app: async ({ page, files }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stagecraft-e2e-'))
    const data = join(folder, '.data')
    for (const file of files) cpSync(file, join(folder, basename(file)), { recursive: true })
    const documents = files
      .map((file) => basename(file))
      .filter((name) => /\.(?:json|ya?ml)$/.test(name) && !name.startsWith('stagecraft.'))
    const start = () => startHost(['--data', data, ...documents.map((name) => join(folder, name))])
    let host = await start()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(host.url)
    const canvas = page.getByRole('region', { name: 'Pipeline canvas' })
    await use({
      page,
      folder,
      get url() {
        return host.url
      },
      bytes: (name) => readFileSync(join(folder, name), 'utf8'),
      canvas,
      stage: (name) => canvas.getByLabel(`Stage ${name}`, { exact: true }),
      action: (name) => canvas.getByLabel(`Action ${name}`, { exact: true }),
      async restart(signal = 'SIGKILL') {
        await end(host.child, signal)
        // A page that lost its server says so on the console, as it should.
        complaints.length = 0
        host = await start()
        await page.goto(host.url)
      },
    })
    // Before its server, whose end it would report as a fault.
    await page.close()
    await end(host.child, 'SIGTERM')
    rmSync(folder, { recursive: true, force: true })
    const own = complaints.filter((text) => !text.includes('WebSocket'))
    expect(own).toEqual([])
  },
})

async function startHost(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const cli = join(root, 'out/main/cli.js')
  const child = spawn(process.execPath, [cli, 'serve', '--json', '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}.`)))
  })
  const { url } = JSON.parse(line) as { url: string }
  return { child, url }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** Drags with the mouse as a hand does, in small steps. */
export async function drag(page: Page, from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await from.boundingBox()
  if (!box) throw new Error('There is nothing to drag.')
  await page.mouse.move(box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 12))
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.move(to.x + 1, to.y, { steps: 2 })
  await page.mouse.up()
}

export { expect }
