import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Locator, type Page, test as base } from '@playwright/test'
import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { action, stage } from '#test/shared/graph/pipelines.ts'

/** The app in a browser with one pipeline open, and what its file says after a save. */
export interface CanvasApp {
  readonly page: Page
  readonly canvas: Locator
  readonly inspector: Locator
  readonly actions: Locator
  stage(name: string): Locator
  action(name: string): Locator
  /** Saves, and reads what the file says: one line a stage, `Build: a@1 b@2`; `-` where no run order is written. */
  saved(): Promise<readonly string[]>
  declaration(): Promise<JsonObject>
}

const subject = {
  pipeline: {
    name: 'shop',
    roleArn: 'arn:aws:iam::123456789012:role/pipeline',
    artifactStore: { type: 'S3', location: 'artifacts' },
    stages: [
      stage('Source', { ...action('Checkout', undefined, { out: ['Code'] }) }),
      stage('Build', action('Compile', 1, { in: ['Code'], out: ['Site'] }), action('Lint', 1), action('Scan', 2)),
      stage('Deploy', action('Ship', 1, { in: ['Site'] })),
    ],
    version: 1,
  },
}

export const test = base.extend<{ app: CanvasApp }>({
  // oxlint-disable-next-line no-empty-pattern
  app: async ({ page }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'stagecraft-canvas-'))
    const file = join(folder, 'pipeline.json')
    await writeFile(file, `${JSON.stringify(subject, null, 2)}\n`)
    const { url, server } = await serve(file, join(folder, 'data'))
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(url)
    const canvas = page.getByRole('region', { name: 'Pipeline canvas' })
    const declaration = async () => {
      await page.keyboard.press('Control+s')
      await page.getByRole('contentinfo').getByText('Saved', { exact: true }).waitFor()
      const { pipeline }: { pipeline: JsonObject } = JSON.parse(await readFile(file, 'utf8'))
      return pipeline
    }
    await provide({
      page,
      canvas,
      inspector: page.getByRole('region', { name: 'Inspector' }),
      actions: page.getByRole('region', { name: 'Actions' }),
      stage: (name) => canvas.getByLabel(`Stage ${name}`, { exact: true }),
      action: (name) => canvas.getByLabel(`Action ${name}`, { exact: true }),
      declaration,
      saved: async () => outline(await declaration()),
    })
    // First the page, which would complain on its console that it lost its server.
    await page.close()
    server.kill('SIGTERM')
    await once(server, 'exit')
    await rm(folder, { recursive: true })
    base.expect(faults).toEqual([])
  },
})

export const { expect } = base

/** The middle of an element, or a place in it given in fractions of its size. */
export async function at(element: Locator, x = 0.5, y = 0.5): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error(`${String(element)} is not on the page.`)
  return { x: box.x + box.width * x, y: box.y + box.height * y }
}

/** Drags with the mouse as a hand does: a press, several moves, a release. */
export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

async function serve(file: string, data: string): Promise<{ url: string; server: ChildProcess }> {
  const cli = join(import.meta.dirname, '../../out/main/cli.js')
  const server = spawn(process.execPath, [cli, 'serve', file, '--json', '--no-open', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const { url }: { url: string } = JSON.parse(line)
    return { url, server }
  }
  throw new Error('The server ended before it said where it is.')
}

function outline(declaration: JsonObject): readonly string[] {
  return readPipeline(declaration).stages.map(({ label, actions }) => {
    const words = actions.map(({ raw, label: name, runOrder }) => {
      const isWritten = typeof raw === 'object' && raw !== null && 'runOrder' in raw
      return `${name}@${isWritten ? runOrder : '-'}`
    })
    return `${label}: ${words.join(' ')}`.trim()
  })
}
