import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'
import { temporaryFolder } from '../main/files/temporary-folder.ts'

async function program(path: string): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, '#!/bin/sh\n')
  await chmod(path, 0o755)
  return path
}

describe('the Chromium to test in', () => {
  it('is the one that the environment names', async () => {
    const named = await program(join(await temporaryFolder(), 'my-chromium'))
    expect(findChromium({ CHROMIUM: named, PATH: '' })).toBe(named)
    expect(findChromium({ STAGECRAFT_CHROMIUM: named, PATH: '' })).toBe(named)
  })

  it('is none when the environment names no program', () => {
    expect(() => findChromium({ CHROMIUM: '/no/chromium' })).toThrow('/no/chromium')
  })

  it('is the one on the path, else the newest of Playwright’s', async () => {
    const folder = await temporaryFolder()
    const older = await program(join(folder, 'browsers/chromium-999/chrome-linux/chrome'))
    const newer = await program(join(folder, 'browsers/chromium-1200/chrome-linux64/chrome'))
    const env = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers') }
    expect(findChromium(env)).toBe(newer)
    expect(older).not.toBe(newer)
    const onPath = await program(join(folder, 'bin/google-chrome'))
    expect(findChromium(env)).toBe(onPath)
  })
})
