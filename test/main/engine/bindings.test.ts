import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bindingOf, boundPath, noBindings, ownMember, readBindings } from '#main/engine/bindings.ts'
import { findSecret, secretValues } from '#main/engine/bindings-secrets.ts'
import { folder } from './bench.ts'

function write(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return join(folder({ 'stagecraft.local.json': text }), 'stagecraft.local.json')
}

async function mistakes(value: unknown) {
  const file = write(value)
  const read = await readBindings(file)
  return read.ok ? [] : read.failure.message.replaceAll(`${file}: `, '').split('\n')
}

const everything = {
  version: 1,
  repositories: { 'me/app': { path: 'app', ref: 'main' } },
  objects: { 'bucket/key.zip': { path: 'x.zip' } },
  buckets: { bucket: { folder: 'out' } },
  projects: {
    build: {
      buildspec: 'b.yml',
      environment: { A: 'text', B: { secret: 'db' } },
      image: 'node:24',
      timeoutInMinutes: 5,
    },
  },
  deploymentGroups: { 'app/group': { folder: 'deployed' } },
  functions: { one: { handler: 'f.py:main' }, two: { command: 'cat', environment: { A: 'a' } } },
  stateMachines: { machine: { command: 'true' } },
  jenkins: { Jenkins: { url: 'http://127.0.0.1:8080', user: 'me', token: { env: 'JENKINS' } } },
  partners: { Snyk: { clientId: 'us', clientToken: { env: 'SNYK' } } },
  alarms: { high: 'ALARM' },
  secrets: { db: { env: 'DB' }, file: { file: 'secret.txt' }, key: { keychain: 'entry' } },
  variables: { V: 'v' },
  parameters: { P: 'p' },
  actions: { 'Build.Build': { buildspec: 'own.yml' }, 'Source.Source': { path: 'other' } },
}

describe('bindings', () => {
  it('are read whole, with paths from the folder of their file', async () => {
    const file = write(everything)
    const read = await readBindings(file)
    if (!read.ok) throw new Error(read.failure.message)
    expect(read.value).toEqual({ ...everything, folder: join(file, '..'), text: JSON.stringify(everything) })
    expect(boundPath(read.value, 'app')).toBe(join(file, '../app'))
    expect(bindingOf(read.value, { stage: 'Source', action: 'Source' })).toEqual({ path: 'other' })
  })

  it('may leave everything out but the version', async () => {
    const file = write('\uFEFF{"version":1}')
    const read = await readBindings(file)
    if (!read.ok) throw new Error(read.failure.message)
    expect(read.value).toEqual({ ...noBindings(join(file, '..')), text: '\uFEFF{"version":1}' })
  })

  it('name all their mistakes at once, each with its place', async () => {
    expect(
      await mistakes({
        version: 2,
        repos: {},
        repositories: { 'me/app': {}, 'me/other': { path: 'x', branch: 'y' } },
        alarms: { high: 'RED' },
        secrets: { 'a/b': { environment: 'X' } },
        projects: { build: { timeoutInMinutes: 1.5 } },
      }),
    ).toEqual([
      '/version: Expected 1.',
      '/repositories/me~1app/path: This key is missing.',
      '/repositories/me~1other/branch: This key is not known here.',
      expect.stringMatching(/^\/projects\/build\/timeoutInMinutes: /),
      expect.stringMatching(/^\/alarms\/high: /),
      '/secrets/a~1b: Expected {"env": …}, {"file": …} or {"keychain": …}.',
      '/repos: This key is not known here.',
    ])
  })

  it('say where they cannot be read', async () => {
    expect(await mistakes('{"version":1,}')).toEqual([expect.stringContaining('is no JSON')])
    expect(await mistakes('[]')).toHaveLength(1)
    expect(await readBindings('/none/stagecraft.local.json')).toMatchObject({
      ok: false,
      failure: { code: 'missing-binding', message: expect.stringContaining('/none/stagecraft.local.json') },
    })
  })

  it('know only their own names', () => {
    expect(ownMember(noBindings('/').projects, 'constructor')).toBeUndefined()
  })
})

describe('secrets', () => {
  const env = { DB: '{"user":"me","password":"p"}', PLAIN: 'plain' }

  function bound(files: Readonly<Record<string, string>> = {}) {
    return {
      ...noBindings(folder(files)),
      secrets: {
        db: { env: 'DB' },
        '/app/token': { env: 'PLAIN' },
        'exact:key': { env: 'PLAIN' },
        file: { file: 'secret.txt' },
        unset: { env: 'NOT_SET' },
        key: { keychain: 'entry' },
      },
    }
  }

  it('are found by name, by name and JSON key, and by ARN', () => {
    const find = (reference: string) => findSecret(bound(), reference, env)
    expect([
      find('/app/token'),
      find('db:password'),
      find('db:password:AWSCURRENT'),
      find('exact:key'),
      find('arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-a1B2c3:user'),
      find('db'),
    ]).toEqual(['plain', 'p', 'p', 'plain', 'me', env.DB].map((value) => ({ value })))
  })

  it('come from files without the last line break', () => {
    expect(findSecret(bound({ 'secret.txt': 'two\nlines\r\n' }), 'file', env)).toEqual({ value: 'two\nlines' })
  })

  it('say what is missing', () => {
    const find = (reference: string) => findSecret(bound(), reference, env)
    expect([find('none'), find('unset'), find('key'), find('db:none'), find('file')]).toEqual([
      { missing: 'Secret “none” is not bound: add it to "secrets" of the bindings.' },
      { missing: 'Secret “unset”: NOT_SET is not set in the environment.' },
      { missing: expect.stringMatching(/^Secret “key”: the keychain /) },
      { missing: 'Secret “db” is no JSON with a member “none”.' },
      { missing: expect.stringMatching(/^Secret “file”: ENOENT/) },
    ])
  })

  it('tell all that must be masked, members of JSON too', () => {
    expect(secretValues(bound({ 'secret.txt': 'filed' }), env)).toEqual([env.DB, 'me', 'p', 'plain', 'plain', 'filed'])
  })
})
