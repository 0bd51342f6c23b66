import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startTimeOf } from '#main/engine/process-identity.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { action, folder, isEnd, of, open, order, pipelineText, project, runToEnd, started, until } from '../bench.ts'
import { handClock } from '../hand-clock.ts'

const configuration = { ApplicationName: 'shop', DeploymentGroupName: 'blue' }
const text = pipelineText({ Deploy: [action('CodeDeploy', 'Ship', { configuration }, { in: ['Code'] })] })

/** A machine that is deployed to from a source whose files can be changed between the deployments. */
function machine(files: Readonly<Record<string, string>>, bindings: JsonObject = {}) {
  const path = project(text, files, { deploymentGroups: { 'shop/blue': { folder: 'machine' } }, ...bindings })
  const data = folder()
  const root = join(path, '../machine')
  const put = (name: string, content: string) => {
    mkdirSync(dirname(join(path, '..', name)), { recursive: true })
    writeFileSync(join(path, '..', name), content)
  }
  return {
    path,
    data,
    root,
    put,
    remove: (name: string) => rmSync(join(path, '..', name)),
    read: (name: string) => readFileSync(join(root, name), 'utf8'),
    files: () => (existsSync(root) ? filesBelow(root) : []),
    async deploy() {
      const engine = open(data)
      const { ended, of: told } = await runToEnd(engine, order(text, path))
      await engine.close()
      const end = told('Ship').end
      const message = end?.type === 'action' ? end.errorDetails?.message : undefined
      return { status: ended.status, end, message, log: told('Ship').log }
    },
  }
}

function filesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [] : [join(entry.parentPath, entry.name).slice(path.length + 1)]))
    .sort()
}

const spec = (...lines: readonly string[]) => ['version: 0.0', 'os: linux', ...lines, ''].join('\n')
const site = ['files:', '  - source: /site', '    destination: /srv/site']
const hooks = (...events: readonly string[]) => [
  'hooks:',
  ...events.flatMap((event) => [`  ${event}:`, `    - location: scripts/${event}.sh`]),
]

describe('a deployment', () => {
  it('installs the files in the folder that stands for the machine', async () => {
    const { deploy, files, read } = machine({
      'appspec.yml': spec(...site, '  - source: conf/app.conf', '    destination: /etc/shop/'),
      'site/index.html': 'hi',
      'site/js/app.js': 'js',
      'conf/app.conf': 'port=1',
      'README.md': 'not installed',
    })
    const { status, end } = await deploy()
    expect(status).toBe('Succeeded')
    expect(files()).toEqual(['etc/shop/app.conf', 'srv/site/index.html', 'srv/site/js/app.js'])
    expect(read('etc/shop/app.conf')).toBe('port=1')
    expect(end).toMatchObject({
      fidelity: 'runs',
      externalExecutionId: expect.stringMatching(/^d-[A-Z0-9]{9}$/),
      summary: expect.stringMatching(/^Deployed d-[A-Z0-9]{9} to shop\/blue, which is .*machine here\.$/),
    })
  })

  it('runs the scripts of its events in their order, in the unpacked revision, with what CodeDeploy tells them', async () => {
    const say = 'echo "$LIFECYCLE_EVENT $(ls site) $(ls "$ROOT/srv/site" 2>/dev/null)"\n'
    const events = ['ValidateService', 'ApplicationStart', 'AfterInstall', 'BeforeInstall', 'ApplicationStop']
    const scripts = Object.fromEntries(events.map((event) => [`scripts/${event}.sh`, say]))
    const told = 'env | grep -E "^(DEPLOYMENT|APPLICATION|BUNDLE)_" | sort\n'
    const place = machine({
      'appspec.yml': spec(...site, ...hooks(...events)),
      'site/index.html': 'hi',
      ...scripts,
      'scripts/ValidateService.sh': told,
    })
    const all = Object.entries(scripts).map(([name]) => name)
    for (const name of all.slice(1)) place.put(`source/${name}`, say.replace('$ROOT', place.root))
    const { log, end } = await place.deploy()
    const id = end?.type === 'action' ? end.externalExecutionId : undefined
    expect(log('stdout').trimEnd().split('\n')).toEqual([
      'BeforeInstall index.html ',
      'AfterInstall index.html index.html',
      'ApplicationStart index.html index.html',
      'APPLICATION_NAME=shop',
      'BUNDLE_BUCKET=sample-artifacts',
      expect.stringMatching(/^BUNDLE_ETAG=[0-9a-f]{32}$/),
      expect.stringMatching(/^BUNDLE_KEY=sample\/Code\//),
      expect.stringMatching(/^BUNDLE_VERSION=[0-9a-f]{64}$/),
      expect.stringMatching(/^DEPLOYMENT_GROUP_ID=[0-9a-f-]{36}$/),
      'DEPLOYMENT_GROUP_NAME=blue',
      `DEPLOYMENT_ID=${id}`,
    ])
    expect(log('system')).toContain('ends with the deployment on this machine')
  })

  it('keeps what a script starts in the background until it is over, and no longer', async () => {
    const { deploy, read } = machine({
      'appspec.yml': spec(...site, ...hooks('ApplicationStart', 'ValidateService')),
      'site/index.html': 'hi',
      'scripts/ApplicationStart.sh': 'sleep 60 &\necho $! > pid; echo started\n',
      'scripts/ValidateService.sh': 'kill -0 "$(cat pid)" && echo "running $(cat pid)"\n',
    })
    const { status, log } = await deploy()
    expect([status, read('srv/site/index.html')]).toEqual(['Succeeded', 'hi'])
    const [, pid] = /^started\nrunning (\d+)\n$/.exec(log('stdout')) ?? []
    expect([Number(pid) > 1, startTimeOf(Number(pid))]).toEqual([true, undefined])
  })

  it('stops what the deployment before started with its own script, and takes its files away', async () => {
    const place = machine({
      'appspec.yml': spec(...site, ...hooks('ApplicationStop')),
      'site/index.html': 'old',
      'site/old/gone.txt': '',
      'scripts/ApplicationStop.sh': 'echo stop one',
    })
    const first = await place.deploy()
    place.put('machine/srv/site/own.txt', 'mine')
    place.put('source/site/index.html', 'new')
    place.remove('source/site/old/gone.txt')
    place.put('source/scripts/ApplicationStop.sh', 'echo stop two')
    const second = await place.deploy()
    const third = await place.deploy()
    expect([first, second, third].map(({ status, log }) => [status, log('stdout')])).toEqual([
      ['Succeeded', ''],
      ['Succeeded', 'stop one\n'],
      ['Succeeded', 'stop two\n'],
    ])
    expect(place.files()).toEqual(['srv/site/index.html', 'srv/site/own.txt'])
    expect(existsSync(join(place.root, 'srv/site/old'))).toBe(false)
    expect(place.read('srv/site/index.html')).toBe('new')
    const [group = ''] = readdirSync(join(place.data, 'deployments'))
    const [kept = ''] = readdirSync(join(place.data, 'deployments', group))
    expect(readdirSync(join(place.data, 'deployments', group, kept)).sort()).toEqual([
      expect.stringMatching(/^d-/),
      'installed.json',
      'last.json',
    ])
  })

  it('goes on after one that failed: its files go, and the last that succeeded stops', async () => {
    const place = machine({
      'appspec.yml': spec(...site, ...hooks('ApplicationStop', 'AfterInstall')),
      'site/index.html': 'one',
      'scripts/ApplicationStop.sh': 'echo stop one',
      'scripts/AfterInstall.sh': 'true',
    })
    await place.deploy()
    place.put('source/site/two.html', 'two')
    place.put('source/scripts/ApplicationStop.sh', 'echo stop two')
    place.put('source/scripts/AfterInstall.sh', 'exit 3')
    const broken = await place.deploy()
    expect(place.files()).toEqual(['srv/site/index.html', 'srv/site/two.html'])
    place.remove('source/site/two.html')
    place.put('source/scripts/AfterInstall.sh', 'true')
    const mended = await place.deploy()
    expect([broken.message, mended.status]).toEqual([
      'Script “scripts/AfterInstall.sh” of AfterInstall ended with 3.',
      'Succeeded',
    ])
    expect(mended.log('stdout')).toBe('stop one\n')
    expect(place.files()).toEqual(['srv/site/index.html'])
  })

  it('says how to go on when the script before cannot stop', async () => {
    const place = machine({
      'appspec.yml': spec(...site, ...hooks('ApplicationStop')),
      'site/index.html': '',
      'scripts/ApplicationStop.sh': 'exit 1',
    })
    await place.deploy()
    const { message } = await place.deploy()
    expect(message).toMatch(
      /^Script “scripts\/ApplicationStop\.sh” of ApplicationStop ended with 1\. It is that of the deployment before: remove .*d-[A-Z0-9]{9} to go on without it\.$/,
    )
    const revision = /remove (\S+) to go on/.exec(message ?? '')?.[1] ?? ''
    rmSync(revision, { recursive: true })
    expect((await place.deploy()).status).toBe('Succeeded')
  })

  it('keeps links that stay inside, and gives modes to what it installed', async () => {
    const place = machine({
      'appspec.yml': spec(
        ...site,
        'permissions:',
        '  - object: /srv/site',
        '    pattern: "*.sh"',
        '    except: [secret.sh]',
        '    mode: 0750',
        '    type: [file]',
        '    owner: www',
        '  - object: /srv/site/bin',
        '    mode: 4700',
        '    type: [directory]',
        '  - object: /srv/site/index.html',
        '    mode: "600"',
      ),
      'site/index.html': '',
      'site/run.sh': '',
      'site/secret.sh': '',
      'site/bin/deep.sh': '',
    })
    symlinkSync('bin/deep.sh', join(place.path, '../source/site/link'))
    const { log } = await place.deploy()
    const modes = ['index.html', 'run.sh', 'secret.sh', 'bin/deep.sh'].map((name) =>
      (lstatSync(join(place.root, 'srv/site', name)).mode & 0o777).toString(8),
    )
    expect(modes).toEqual(['600', '750', '644', '644'])
    expect(readlinkSync(join(place.root, 'srv/site/link'))).toBe('bin/deep.sh')
    expect(log('system')).toContain('Not applied to “/srv/site” on this machine: owner.\n')
    expect(log('system')).toContain('Nothing was installed that the permissions of “/srv/site/bin” are for.\n')
  })
})

describe('files that are there already', () => {
  const files = (behavior: string) => ({
    'appspec.yaml': spec(...site, ...(behavior === '' ? [] : [`file_exists_behavior: ${behavior}`])),
    'site/index.html': 'new',
    'site/more.html': 'more',
  })

  it.each(['', 'DISALLOW'])('keep everything as it is: %s', async (behavior) => {
    const place = machine(files(behavior))
    place.put('machine/srv/site/index.html', 'mine')
    const { message } = await place.deploy()
    expect(message).toBe(
      'No deployment put there what is at “/srv/site/index.html”: remove it, or set file_exists_behavior to OVERWRITE or RETAIN.',
    )
    expect([place.files(), place.read('srv/site/index.html')]).toEqual([['srv/site/index.html'], 'mine'])
  })

  it('are replaced with OVERWRITE, and belong to the deployment then', async () => {
    const place = machine(files('OVERWRITE'))
    place.put('machine/srv/site/index.html', 'mine')
    expect((await place.deploy()).status).toBe('Succeeded')
    expect(place.read('srv/site/index.html')).toBe('new')
    place.remove('source/site/index.html')
    await place.deploy()
    expect(place.files()).toEqual(['srv/site/more.html'])
  })

  it('stay with RETAIN, whatever is deployed later', async () => {
    const place = machine(files('RETAIN'))
    place.put('machine/srv/site/index.html', 'mine')
    const { log } = await place.deploy()
    expect(log('system')).toContain('Retained 1 that was there already.')
    place.remove('source/site/index.html')
    await place.deploy()
    expect([place.files(), place.read('srv/site/index.html')]).toEqual([
      ['srv/site/index.html', 'srv/site/more.html'],
      'mine',
    ])
  })
})

describe('what leads out of the folder', () => {
  it.each([
    ['destination: /srv/../../out', 'appspec.yml:5:18: /files/0/destination: It leads out of the folder'],
    ['destination: srv', 'appspec.yml:5:18: /files/0/destination: Expected an absolute path.'],
  ])('is refused in the text: %s', async (destination, message) => {
    const place = machine({ 'appspec.yml': spec('files:', '  - source: /', `    ${destination}`), 'a.txt': '' })
    expect((await place.deploy()).message).toContain(message)
    expect(existsSync(join(place.root, '../out'))).toBe(false)
  })

  it('is refused where a link on the machine leads there, and nothing is written', async () => {
    const outside = folder()
    const place = machine({ 'appspec.yml': spec(...site), 'site/a.txt': '', 'site/z/b.txt': '' })
    mkdirSync(join(place.root, 'srv/site'), { recursive: true })
    symlinkSync(outside, join(place.root, 'srv/site/z'))
    const { message } = await place.deploy()
    expect(message).toContain('“/srv/site/z” leaves the folder through a link')
    expect([readdirSync(outside), place.files()]).toEqual([[], ['srv/site/z']])
  })

  it('is left alone where a link took the place of a folder since', async () => {
    const outside = folder({ 'b.txt': 'mine' })
    const place = machine({ 'appspec.yml': spec(...site), 'site/z/b.txt': '' })
    await place.deploy()
    rmSync(join(place.root, 'srv/site/z'), { recursive: true })
    symlinkSync(outside, join(place.root, 'srv/site/z'))
    const { log } = await place.deploy()
    expect(readFileSync(join(outside, 'b.txt'), 'utf8')).toBe('mine')
    expect(log('system')).toContain('Left from the deployment before: “/srv/site/z” leaves the folder')
  })

  it('is refused where a script made such a link in the revision', async () => {
    const place = machine({
      'appspec.yml': spec(...site, ...hooks('BeforeInstall')),
      'site/a.txt': '',
      'scripts/BeforeInstall.sh': 'ln -s /etc/passwd site/passwd',
    })
    expect((await place.deploy()).message).toBe('“/srv/site/passwd” would be a link out of the folder (/etc/passwd).')
    expect(place.files()).toEqual([])
  })
})

describe('an AppSpec file with mistakes', () => {
  it('has them all told, each with its place', async () => {
    const { deploy } = machine({
      'appspec.yml': [
        'version: 0.1',
        'files:',
        '  - source: ../up',
        '    destination: rel',
        '  - source: /',
        'file_exists_behavior: MAYBE',
        'permissions:',
        '  - object: /srv',
        '    mode: 999',
        'hooks:',
        '  BeforeInstall:',
        '    - timeout: soon',
        '  AfterInstall:',
        '',
      ].join('\n'),
    })
    const { end, message } = await deploy()
    expect(end).toMatchObject({ errorDetails: { code: 'ConfigurationError' } })
    expect(message?.split('\n')).toEqual([
      'appspec.yml:1:10: /version: Expected 0.0.',
      'appspec.yml:1:1: /os: This key is missing.',
      'appspec.yml:3:13: /files/0/source: It leads out of the revision.',
      'appspec.yml:4:18: /files/0/destination: Expected an absolute path.',
      'appspec.yml:5:5: /files/1/destination: This key is missing.',
      'appspec.yml:6:23: /file_exists_behavior: Expected DISALLOW, OVERWRITE or RETAIN.',
      'appspec.yml:9:11: /permissions/0/mode: Expected a mode in octal digits, such as 644.',
      'appspec.yml:12:7: /hooks/BeforeInstall/0/location: This key is missing.',
      'appspec.yml:12:16: /hooks/BeforeInstall/0/timeout: Expected a number of seconds.',
      'appspec.yml:13:16: /hooks/AfterInstall: Expected a list of scripts.',
    ])
  })

  it('that is no YAML, or is not there, says so', async () => {
    const broken = await machine({ 'appspec.yml': 'version: 0.0\nos: [linux\n' }).deploy()
    const absent = await machine({ 'deep/appspec.yml': '' }).deploy()
    expect(broken.message).toMatch(/^appspec\.yml:\d+:\d+: /)
    expect(absent.message).toBe('There is no appspec.yml at the top of the revision.')
  })

  it('has what is ignored told in the log', async () => {
    const { deploy } = machine({
      'appspec.yml': spec(...site, 'extra: 1', ...hooks('BeforeAllowTraffic', 'Install', 'Start')),
      'site/a.txt': '',
    })
    const { status, log } = await deploy()
    expect(status).toBe('Succeeded')
    expect(log('system').split('\n').slice(0, 4)).toEqual([
      'appspec.yml:6:8: /extra: CodeDeploy knows no such key here; it is ignored.',
      'appspec.yml:9:5: /hooks/BeforeAllowTraffic: There is no load balancer here, so these scripts are not run.',
      'appspec.yml:11:5: /hooks/Install: CodeDeploy runs no scripts for such an event.',
      'appspec.yml:13:5: /hooks/Start: CodeDeploy runs no scripts for such an event.',
    ])
  })

  it('that names files which the revision does not have fails, and one for two files at one place', async () => {
    const { deploy } = machine({
      'appspec.yml': spec(
        ...site,
        '  - source: gone',
        '    destination: /srv',
        '  - source: other/a.txt',
        '    destination: /srv/site',
      ),
      'site/a.txt': '',
      'other/a.txt': '',
    })
    expect((await deploy()).message).toBe(
      'There is no “gone” in the revision. Two entries of the files are put at “/srv/site/a.txt”.',
    )
  })
})

describe('a script of a deployment', () => {
  const withScript = (script: string, ...more: readonly string[]) =>
    machine({
      'appspec.yml': spec('hooks:', '  BeforeInstall:', '    - location: scripts/go.sh', ...more),
      'scripts/go.sh': script,
    })

  it('may say what it is written for, and is not run as somebody else', async () => {
    const { log } = await withScript('#!/usr/bin/env node\nconsole.log(1 + 1)\n', '      runas: www').deploy()
    expect(log('stdout')).toBe('2\n')
    expect(log('system')).toContain('It runs as you: runas www is not applied on this machine.\n')
    expect(log('system')).toContain('It is not executable; it is made so.\n')
  })

  it('fails the action with its exit code, and what comes after does not run', async () => {
    const { end, log } = await withScript('echo out; exit 7', '    - location: scripts/go.sh').deploy()
    expect(end).toMatchObject({
      status: 'Failed',
      externalExecutionId: expect.stringMatching(/^d-/),
      errorDetails: { code: 'JobFailed', message: 'Script “scripts/go.sh” of BeforeInstall ended with 7.' },
    })
    expect([log('stdout'), log('system').includes('Install\n/')]).toEqual(['out\n', false])
  })

  it('written on Windows fails as it does on a machine, with the reason', async () => {
    const { deploy } = machine({
      'appspec.yml': spec(...hooks('AfterInstall')),
      'scripts/AfterInstall.sh': '#!/bin/sh\r\necho hi\r\n',
    })
    expect((await deploy()).message).toBe(
      'Script “scripts/AfterInstall.sh” of AfterInstall ended with 127. Its lines end as those of Windows do: save it with line feeds alone.',
    )
  })

  it('fails the action when the revision does not have it', async () => {
    const { message } = await withScript('true', '    - location: scripts').deploy()
    expect(message).toBe('Script “scripts” of BeforeInstall is not in the revision.')
  })

  it.each([
    ['its own', ['      timeout: 90'], 1.5, 'did not end in 90 seconds.'],
    ['that of its event', [], 60, 'did not end in 3600 seconds.'],
  ])('is ended when %s time is over', async (_, more, minutes, message) => {
    const { path } = withScript('echo here; while :; do sleep 1; done', ...more)
    const clock = handClock()
    const engine = open(folder(), { clock })
    const { events } = await started(engine, order(text, path))
    await until(engine, events, (event) => event.type === 'log' && event.text === 'here\n')
    clock.forward(minutes)
    await until(engine, events, isEnd)
    expect(of(events)('Ship').end).toMatchObject({
      errorDetails: { message: `Script “scripts/go.sh” of BeforeInstall ${message}` },
    })
  })

  it('is ended when its action is abandoned', async () => {
    const { path } = withScript('echo $$; while :; do sleep 1; done')
    const engine = open(folder())
    const { id, events } = await started(engine, order(text, path))
    const said = await until(engine, events, (event) => event.type === 'log' && event.stream === 'stdout')
    await engine.stop({ pipelineExecutionId: id, abandon: true })
    await engine.performed()
    expect(() => process.kill(Number(said.type === 'log' ? said.text : ''), 0)).toThrow('ESRCH')
  })
})

describe('a deployment group', () => {
  const files = { 'appspec.yml': spec(...site), 'site/a.txt': '' }

  it('that is not bound keeps the run from starting', async () => {
    const start = await open(folder()).start(order(text, project(text, files)))
    expect(start.ok || start.failure.message).toBe(
      'Deploy.Ship: Deployment group “shop/blue” is not bound: add it to "deploymentGroups" of the bindings.',
    )
  })

  it('is what the one who trusts the document is told of', async () => {
    const { path } = machine(files)
    const { commands } = await open(folder()).preview(order(text, path))
    expect(commands).toEqual(['Deploy.Ship: the scripts of the revision for shop/blue'])
  })

  it('may be bound for one action alone', async () => {
    const place = machine(files, { actions: { 'Deploy.Ship': { folder: 'own' } } })
    await place.deploy()
    expect([place.files(), filesBelow(join(place.root, '../own'))]).toEqual([[], ['srv/site/a.txt']])
  })

  it('takes one deployment after the other', async () => {
    const both = pipelineText({
      Deploy: [
        action('CodeDeploy', 'Ship', { configuration }, { in: ['Code'] }),
        action('CodeDeploy', 'Again', { configuration }, { in: ['Code'] }),
      ],
    })
    const path = project(both, files, { deploymentGroups: { 'shop/blue': { folder: 'machine' } } })
    const { ended } = await runToEnd(open(folder()), order(both, path))
    expect(ended.status).toBe('Succeeded')
    expect(filesBelow(join(path, '../machine'))).toEqual(['srv/site/a.txt'])
  })
})
