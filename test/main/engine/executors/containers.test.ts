import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn } from '#main/engine/artifacts/pack.ts'
import { findContainerMachine } from './container-machine.ts'
import { artifact, execute, unpacked, type WorkOptions } from './work.ts'

const machine = findContainerMachine()
const isMissing = 'none' in machine
const title = isMissing
  ? `a build in a container (skipped: ${machine.none})`
  : `a build in a container of ${machine.program}`

describe.skipIf(isMissing)(title, () => {
  const { program, image, env } = isMissing ? { program: '', image: '', env: {} } : machine

  async function build(buildspec: string, given: WorkOptions = {}, asked = image) {
    const code = await artifact('Code', { 'buildspec.yml': buildspec, 'src/a.txt': 'from the source' })
    return execute('CodeBuild', {
      configuration: { ProjectName: 'site' },
      inputs: [code],
      bindings: { projects: { site: { image: asked } } },
      env,
      ...given,
    })
  }

  /** Containers of ours that are there, running or not. */
  const left = () =>
    spawnSync(program, ['ps', '--all', '--quiet', '--filter', 'name=stagecraft-'], { env, encoding: 'utf8' }).stdout

  it('runs its phases in one shell inside, where nothing of this machine is seen but the work folder', async () => {
    const { outcome, stdout, system } = await build(
      `version: 0.2
env:
  variables: { WHO: world }
  exported-variables: [GREETING]
phases:
  install:
    commands: [mkdir made, cd made, 'here() { echo "hello $WHO from $CODEBUILD_BUILD_IMAGE"; }']
  build:
    commands:
      - export GREETING="$(here)"
      - cat "$CODEBUILD_SRC_DIR/src/a.txt" > a.txt
      - echo "leaked $LEAK"
      - ls /
artifacts:
  files: '**/*'
  base-directory: made
`,
      { env: { ...env, LEAK: 'secret' }, outputs: [{ name: 'Out' }] },
    )
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      outputVariables: { GREETING: `hello world from ${image}` },
    })
    expect(outcome).not.toHaveProperty('summary')
    expect(system).toContain(`Building in a container of image ${image}.`)
    expect(stdout).toContain('leaked \n')
    expect(stdout).not.toContain('home\n')
    const made = await unpacked(outcome, 'Out')
    const [file, ...others] = await filesIn(made)
    expect([file?.name, others]).toEqual(['a.txt', []])
    expect(readFileSync(join(made, 'a.txt'), 'utf8')).toBe('from the source')
    expect(left()).toBe('')
  })

  it('leaves files that belong to who runs it', async () => {
    const { work } = await build('version: 0.2\nphases:\n  build:\n    commands: [mkdir mine]\n')
    const [folder] = spawnSync('find', [work.workFolder, '-name', 'mine'], { encoding: 'utf8' }).stdout.split('\n')
    expect(statSync(folder ?? '').uid).toBe(process.getuid?.())
  })

  it('fails with the command that fails, and the finally of its phase still runs', async () => {
    const { outcome, stdout } = await build(`version: 0.2
phases:
  build:
    commands: ['exit 4', echo never]
    finally: ['echo finally']
`)
    expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'JobFailed' } })
    expect(stdout).toBe('finally\n')
    expect(left()).toBe('')
  })

  it('is gone when it is abandoned, with everything in it', async () => {
    const stop = new AbortController()
    const { outcome, running } = await build(
      'version: 0.2\nphases:\n  build:\n    commands: [echo begun, sleep 600]\n',
      {
        signal: stop.signal,
        log: (stream) => stream === 'stdout' && stop.abort(),
      },
    )
    expect(outcome.status).toBe('Failed')
    expect(running).toEqual([])
    expect(left()).toBe('')
  })

  it('is done on the shell of this machine where there is no such image, and says so', async () => {
    const nowhere = 'localhost:1/no/such-image:7'
    const { outcome, system } = await build('version: 0.2\nphases:\n  build:\n    commands: [echo done]\n', {}, nowhere)
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      summary: `Built on the shell of this machine, not in a container of image ${nowhere}`,
    })
    expect(system).toContain(`Image ${nowhere} is not used: `)
  })
})

const imageTitle = isMissing
  ? `the build of an image (skipped: ${machine.none})`
  : `the build of an image with ${machine.program}`

describe.skipIf(isMissing)(imageTitle, () => {
  const { program, image, env } = isMissing ? { program: '', image: '', env: {} } : machine

  const publish = async (dockerfile: string, configuration: Readonly<Record<string, string>> = {}) =>
    execute('ECRBuildAndPublish', {
      configuration: {
        ECRRepositoryName: 'team/web',
        ImageTags: 'one, two',
        DockerFilePath: 'image',
        ...configuration,
      },
      inputs: [await artifact('Code', { 'image/Dockerfile': dockerfile, 'image/page.html': '<p>hello</p>' })],
      env,
    })

  it('makes it here under a name of its own, and says that nobody was given it', async () => {
    const { outcome, stdout, stderr } = await publish(`FROM ${image}\nCOPY page.html /page.html\nRUN cat /page.html\n`)
    const tags = ['stagecraft/team/web:one', 'stagecraft/team/web:two']
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      summary: `Simulated: ${tags.join(', ')} was built with ${program} on this machine, and not pushed to team/web.`,
      outputVariables: {
        ECRImageDigestId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        ECRRepositoryName: 'team/web',
      },
    })
    expect(`${stdout}${stderr}`).toContain('<p>hello</p>')
    const shown = spawnSync(program, ['run', '--rm', tags[1] ?? '', 'cat', '/page.html'], { env, encoding: 'utf8' })
    expect(shown.stdout).toBe('<p>hello</p>')
    spawnSync(program, ['rmi', '--force', ...tags], { env })
  })

  it('fails where a step of it fails, and before it begins where the Dockerfile is none', async () => {
    expect((await publish(`FROM ${image}\nRUN cat /nothing\n`)).outcome).toMatchObject({
      status: 'Failed',
      error: { code: 'JobFailed', message: expect.stringContaining(`${program} build failed: `) },
    })
    expect((await publish('RUN true\n')).outcome).toMatchObject({
      status: 'Failed',
      error: { code: 'ConfigurationError', message: 'Code::image/Dockerfile:1:1: A Dockerfile begins with FROM.' },
    })
  })

  it('only looks at the Dockerfile where what it is made from cannot be had', async () => {
    const { outcome, system } = await publish('FROM localhost:1/no/such-image:7\n')
    expect(outcome).toMatchObject({ status: 'Succeeded', summary: expect.stringContaining('was not called') })
    expect(system).toContain('No image is built: image localhost:1/no/such-image:7 could not be fetched (')
  })
})
