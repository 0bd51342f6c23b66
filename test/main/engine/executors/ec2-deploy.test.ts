import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { action, folder, open, order, pipelineText, project, runToEnd } from '../bench.ts'

const tag = { InstanceTagKey: 'Role', InstanceTagValue: 'web', InstanceType: 'EC2' }
const whole = { ...tag, TargetDirectory: '/srv/app', PostScript: 'after.sh' }
const textOf = (configuration: JsonObject) =>
  pipelineText({ Deploy: [action('EC2', 'Copy', { configuration }, { in: ['Code'] })] })

async function deploy(
  configuration: JsonObject,
  files: Readonly<Record<string, string>>,
  { bindings = {}, prepare }: { readonly bindings?: JsonObject; prepare?(root: string): void } = {},
) {
  const text = textOf(configuration)
  const path = project(text, files, { deploymentGroups: { 'Role/web': { folder: 'machine' } }, ...bindings })
  const root = join(path, '../machine')
  mkdirSync(root)
  prepare?.(root)
  const { of: told } = await runToEnd(open(folder()), order(text, path))
  const { end, log } = told('Copy')
  return {
    root,
    end,
    log,
    status: end?.type === 'action' ? end.status : undefined,
    message: end?.type === 'action' ? end.errorDetails?.message : undefined,
    files: filesBelow(root),
  }
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(path.length + 1)] : []))
    .sort()
}

describe('an EC2 action', () => {
  it('puts the artifact into the target directory, with its scripts before and after', async () => {
    const look = 'echo "$(basename "$0"):" *\n'
    const { root, end, log, files } = await deploy(
      { ...whole, PreScript: 'scripts/before.sh', MaxBatch: '50%', MaxError: '1' },
      { 'app.txt': 'new', 'scripts/before.sh': look, 'after.sh': look },
      {
        prepare(machine) {
          mkdirSync(join(machine, 'srv/app'), { recursive: true })
          writeFileSync(join(machine, 'srv/app/app.txt'), 'old')
          writeFileSync(join(machine, 'srv/app/own.txt'), 'mine')
        },
      },
    )
    expect(end).toMatchObject({
      status: 'Succeeded',
      fidelity: 'runs',
      summary: expect.stringMatching(/^Deployed to Role\/web, which is .*machine here\.$/),
    })
    expect(files).toEqual(['srv/app/after.sh', 'srv/app/app.txt', 'srv/app/own.txt', 'srv/app/scripts/before.sh'])
    expect(readFileSync(join(root, 'srv/app/app.txt'), 'utf8')).toBe('new')
    expect(log('stdout')).toBe('before.sh: after.sh app.txt scripts\nafter.sh: after.sh app.txt scripts\n')
    expect(log('system')).toContain('so this changes nothing: MaxBatch, MaxError.')
  })

  it('fails with the script that fails, and what comes after is not done', async () => {
    const { message, files } = await deploy(
      { ...whole, PreScript: 'before.sh' },
      { 'before.sh': 'exit 4', 'after.sh': 'echo never' },
    )
    expect([message, files]).toEqual(['Script “before.sh” of PreScript ended with 4.', []])
  })

  it.each([
    [{ TargetDirectory: '/srv/../../out' }, 'TargetDirectory: It leads out of the folder that stands for the machine.'],
    [{ PostScript: '../after.sh' }, 'PostScript: It leads out of the revision.'],
    [{ PostScript: 'gone.sh' }, 'Script “gone.sh” of PostScript is not in the revision.'],
  ])('fails where a path leads out or nowhere: %j', async (more, message) => {
    expect((await deploy({ ...whole, ...more }, { 'a.txt': '', 'after.sh': 'true' })).message).toBe(message)
  })

  it('does not write through links of the machine', async () => {
    const outside = folder()
    const { message } = await deploy(
      whole,
      { 'a.txt': '', 'after.sh': 'true' },
      { prepare: (root) => symlinkSync(outside, join(root, 'srv')) },
    )
    expect(message).toContain('leaves the folder through a link')
    expect(readdirSync(outside)).toEqual([])
  })
})

describe('a deploy spec', () => {
  const given = { ...tag, DeploySpec: 'deploy/spec.yml' }
  const say = 'echo "$(basename "$0")"\n'

  it('says what goes where, and which scripts run', async () => {
    const { status, files, log } = await deploy(given, {
      'deploy/spec.yml': [
        'version: 0.1',
        'files:',
        '  - source: /site',
        '    destination: /var/www',
        '  - source: app.conf',
        '    destination: /etc/app',
        'scripts:',
        '  BeforeDeploy:',
        '    - location: a.sh',
        '      timeout: 20',
        '      runas: www',
        '  AfterDeploy:',
        '    - location: b.sh',
        'more: 1',
      ].join('\n'),
      'site/index.html': '',
      'app.conf': '',
      'a.sh': say,
      'b.sh': say,
    })
    expect([status, files]).toEqual(['Succeeded', ['etc/app/app.conf', 'var/www/index.html']])
    expect(log('stdout')).toBe('a.sh\nb.sh\n')
    expect(log('system')).toContain('deploy/spec.yml:14:7: /more: This is ignored.\n')
    expect(log('system')).toContain('runas www is not applied')
  })

  it('may be an AppSpec file, whose scripts have their places before and after', async () => {
    const events = ['ValidateService', 'ApplicationStop', 'BeforeInstall', 'ApplicationStart', 'AfterInstall']
    const { status, files, log } = await deploy(given, {
      'deploy/spec.yml': [
        'version: 0.0',
        'os: linux',
        'files: [{source: /site, destination: /var/www}]',
        'hooks:',
        ...events.flatMap((event) => [`  ${event}:`, `    - location: ${event}.sh`]),
        '  BeforeAllowTraffic:',
        '    - location: never.sh',
      ].join('\n'),
      'site/index.html': '',
      ...Object.fromEntries(events.map((event) => [`${event}.sh`, say])),
    })
    expect([status, files]).toEqual(['Succeeded', ['var/www/index.html']])
    expect(log('stdout').trimEnd().split('\n')).toEqual([
      'ApplicationStop.sh',
      'BeforeInstall.sh',
      'AfterInstall.sh',
      'ApplicationStart.sh',
      'ValidateService.sh',
    ])
    expect(log('system')).toContain('deploy/spec.yml:16:5: /hooks/BeforeAllowTraffic: This is ignored.\n')
    expect(log('system')).not.toContain('/os')
  })

  it('has all its mistakes told, each with its place', async () => {
    const { message } = await deploy(given, {
      'deploy/spec.yml': [
        'version: 0.1',
        'files:',
        '  - source: /',
        'scripts:',
        '  AfterDeploy:',
        '    - location: ../x',
        '      timeout: 0',
      ].join('\n'),
    })
    expect(message?.split('\n')).toEqual([
      'deploy/spec.yml:3:5: /files/0/destination: This key is missing.',
      'deploy/spec.yml:6:17: /scripts/AfterDeploy/0/location: It leads out of the revision.',
      'deploy/spec.yml:7:16: /scripts/AfterDeploy/0/timeout: Expected a number of seconds.',
    ])
  })

  it.each([
    ['version: 0.2', 'deploy/spec.yml:1:10: /version: Expected 0.1, or 0.0 for an AppSpec file.'],
    ['files: []', 'deploy/spec.yml:1:1: /version: This key is missing.'],
    [undefined, 'DeploySpec: there is no file “deploy/spec.yml” in the artifact.'],
  ])('that is none says so: %s', async (content, message) => {
    const files = { 'a.txt': '', ...(content !== undefined && { 'deploy/spec.yml': content }) }
    expect((await deploy(given, files)).message).toBe(message)
  })
})

describe('the instances', () => {
  const files = { 'a.txt': '', 'after.sh': 'true' }

  it('that are not bound keep the run from starting', async () => {
    const text = textOf(whole)
    const start = await open(folder()).start(order(text, project(text, files)))
    expect(start.ok || start.failure.message).toBe(
      'Deploy.Copy: Instances “Role/web” are not bound: add them to "deploymentGroups" of the bindings.',
    )
  })

  it('are bound by the key alone where the tag has no value', async () => {
    const { InstanceTagValue: _, ...key } = whole
    const bindings = { deploymentGroups: { Role: { folder: 'machine' } } }
    expect((await deploy(key, files, { bindings })).files).toContain('srv/app/a.txt')
  })

  it('run scripts that the one who trusts the document is told of', async () => {
    const commandsOf = async (configuration: JsonObject) => {
      const text = textOf(configuration)
      return (await open(folder()).preview(order(text, project(text, files)))).commands
    }
    expect(await commandsOf({ ...whole, PreScript: 'before.sh' })).toEqual([
      'Deploy.Copy: the script before.sh',
      'Deploy.Copy: the script after.sh',
    ])
    expect(await commandsOf({ ...tag, DeploySpec: 'spec.yml' })).toEqual([
      'Deploy.Copy: the scripts of deploy spec spec.yml',
    ])
  })

  it('may be bound for one action alone', async () => {
    const { root } = await deploy(whole, files, { bindings: { actions: { 'Deploy.Copy': { folder: 'own' } } } })
    expect(existsSync(join(root, '../own/srv/app/a.txt'))).toBe(true)
  })
})
