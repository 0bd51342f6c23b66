import { chmodSync, lstatSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { commands } from '#main/engine/executors/commands.ts'
import { folder } from '../bench.ts'
import { artifact, execute, namesIn, unpacked, workOf } from './work.ts'

describe('a Commands action', () => {
  it('runs its lines in one shell and gives variables and files out', async () => {
    const { outcome, stdout, system, running } = await execute('Commands', {
      inputs: [await artifact('Code', { 'a.txt': 'a' }), await artifact('Other-1', { 'b.txt': 'b' })],
      commands: ['mkdir out; cd out', 'NAME=$(cat ../a.txt)', 'echo "$NAME $PLAIN" | tee made.txt'],
      environmentVariables: [{ name: 'PLAIN', value: 'x y', type: 'PLAINTEXT' }],
      outputVariables: ['NAME', 'PLAIN', 'NEVER_SET'],
      outputs: [{ name: 'Out', files: ['out/*'] }],
    })
    expect(outcome).toMatchObject({ status: 'Succeeded', outputVariables: { NAME: 'a', PLAIN: 'x y' } })
    expect(stdout).toBe('a x y\n')
    expect(system).toContain('$ NAME=$(cat ../a.txt)\n')
    expect(await namesIn(outcome, 'Out')).toEqual(['out/made.txt'])
    expect(running).toEqual([])
  })

  it('stops at the first line that fails', async () => {
    const { outcome, stdout } = await execute('Commands', {
      inputs: [await artifact('Code', {})],
      commands: ['echo one', 'ls nothing-here', 'echo two'],
    })
    expect(stdout).toBe('one\n')
    expect(outcome).toEqual({
      status: 'Failed',
      error: { code: 'JobFailed', message: expect.stringMatching(/^“ls nothing-here” exited with \d+\.$/) },
    })
  })

  it('fails when the files that it declares are not there', async () => {
    const { outcome } = await execute('Commands', {
      inputs: [await artifact('Code', { 'a.txt': 'a' })],
      commands: ['true'],
      outputs: [{ name: 'Out', files: ['*.jar'] }],
    })
    expect(outcome).toMatchObject({ error: { message: 'Output artifact Out: No file matches *.jar.' } })
  })

  it('gets its secrets from the bindings, masked, and is not started without them', async () => {
    const given = {
      inputs: [await artifact('Code', {})],
      commands: ['echo "$TOKEN"'],
      environmentVariables: [
        {
          name: 'TOKEN',
          value: 'arn:aws:secretsmanager:eu-west-1:1:secret:db-AbCdEf',
          type: 'SECRETS_MANAGER' as const,
        },
      ],
      env: { ...process.env, DB: 'hush' },
    }
    const bound = await execute('Commands', { ...given, bindings: { secrets: { db: { env: 'DB' } } } })
    expect([bound.stdout, bound.masked]).toEqual(['hush\n', ['hush']])
    expect(await commands.missing?.(workOf('Commands', given))).toEqual([expect.stringContaining('is not bound')])
  })

  it('hands executable bits on', async () => {
    const from = folder()
    writeFileSync(join(from, 'run.sh'), '#!/bin/sh\necho ran\n')
    chmodSync(join(from, 'run.sh'), 0o755)
    const file = join(folder(), 'Code.zip')
    await packFiles(await filesIn(from), file)
    const { outcome, stdout } = await execute('Commands', {
      inputs: [{ name: 'Code', file }],
      commands: ['./run.sh'],
      outputs: [{ name: 'Out', files: ['run.sh'] }],
    })
    expect(stdout).toBe('ran\n')
    expect(lstatSync(join(await unpacked(outcome, 'Out'), 'run.sh')).mode & 0o111).toBe(0o111)
  })

  it('says which input artifact is no zip file', async () => {
    const file = join(folder({ 'a.zip': 'this is no zip file, though it is long enough' }), 'a.zip')
    const { outcome } = await execute('Commands', { inputs: [{ name: 'Code', file }], commands: ['true'] })
    expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'ConfigurationError' } })
  })
})
