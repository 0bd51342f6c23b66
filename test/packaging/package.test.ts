import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const output = mkdtempSync(join(tmpdir(), 'stagecraft-package-'))
const app = join(output, 'linux-unpacked')

// Elsewhere the unpacked application has another layout, and this machine's is the one that can be made.
describe.skipIf(process.platform !== 'linux')('the packaged application (made on Linux only)', () => {
  beforeAll(() => {
    const script = join(root, 'scripts/package.mjs')
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--output', output], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  }, 120_000)
  afterAll(() => rmSync(output, { recursive: true, force: true }))

  it('has every fuse set as the design wants', async () => {
    const wire = await getCurrentFuseWire(join(app, 'stagecraft'))
    const enabled = FuseState.ENABLE
    const disabled = FuseState.DISABLE
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: disabled,
      [FuseV1Options.EnableCookieEncryption]: enabled,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: disabled,
      [FuseV1Options.EnableNodeCliInspectArguments]: disabled,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: enabled,
      [FuseV1Options.OnlyLoadAppFromAsar]: enabled,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: disabled,
    })
  })

  it('carries what it runs and nothing else', () => {
    const files = listPackage(join(app, 'resources/app.asar'), { isPack: false })
    const allowed =
      /^\/(?:package\.json|out|resources|resources\/templates(?:\/.*)?|out\/(?:main|preload|renderer)(?:\/.*)?)$/
    expect(files.filter((file) => !allowed.test(file) || file.endsWith('.map'))).toEqual([])
    for (const file of ['/package.json', '/out/main/main.js', '/out/preload/preload.cjs', '/out/renderer/index.html']) {
      expect(files).toContain(file)
    }
    expect(existsSync(join(app, 'resources/app'))).toBe(false)
  })
})
