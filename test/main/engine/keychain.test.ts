import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKeychain } from '#main/engine/keychain.ts'
import { folder } from './bench.ts'

/** A folder with a program of this name, to be the whole PATH. */
function withTool(name: string, script: string) {
  const path = folder()
  const file = join(path, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return { PATH: `${path}:${process.env['PATH']}` }
}

describe('a secret in the keychain', () => {
  it.each([
    ['linux', 'secret-tool', '[ "$1 $2 $3" = "lookup service shop" ] && echo s3cret'],
    ['darwin', 'security', '[ "$1 $2 $3 $4" = "find-generic-password -s shop -w" ] && echo s3cret'],
  ] as const)('is asked for with the own tool of %s', (platform, name, script) => {
    expect(readKeychain('shop', withTool(name, script), platform)).toEqual({ value: 's3cret' })
  })

  it('that is not there is told with how to put it there', () => {
    const env = withTool('secret-tool', 'exit 1')
    expect(readKeychain("it's", env, 'linux')).toEqual({
      missing: expect.stringContaining(`secret-tool store --label='it'\\''s' service 'it'\\''s'`),
    })
  })

  it('cannot be read where the tool is not installed, which is told', () => {
    expect(readKeychain('shop', { PATH: folder() }, 'linux')).toEqual({
      missing: expect.stringContaining('the keychain cannot be read with secret-tool'),
    })
  })
})
