import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codebuild } from '#main/engine/executors/codebuild.ts'
import { startTimeOf } from '#main/engine/process-identity.ts'
import { folder } from '../bench.ts'
import { artifact, execute, namesIn, unpacked, type WorkOptions, workOf } from './work.ts'

/** Builds a source whose buildspec is this text. */
async function build(buildspec: string, given: WorkOptions = {}, files: Readonly<Record<string, string>> = {}) {
  const code = await artifact('Code', { 'buildspec.yml': buildspec, ...files }, 'abc123')
  return execute('CodeBuild', { configuration: { ProjectName: 'site' }, inputs: [code], ...given })
}

const out = [{ name: 'Out' }]

describe('a build', () => {
  it('runs its phases in one shell and hands on what artifacts name', async () => {
    const { outcome, stdout, running, startedProcesses } = await build(
      `version: 0.2
env:
  variables:
    WHO: world
  exported-variables: [GREETING, MISSING]
phases:
  post_build:
    commands: [echo "post $PWD_AT"]
  install:
    runtime-versions: { nodejs: 20 }
    commands:
      - mkdir -p dist/js && cd dist
      - PWD_AT=$(basename "$PWD")
  build:
    commands:
      - export GREETING="hello $WHO"
      - |
        echo "$GREETING" > index.html
        echo x > js/app.js
artifacts:
  base-directory: dist
  files: '**/*'
`,
      { outputs: out },
    )
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      externalExecutionId: 'site:22222222-2222-4222-8222-222222222222',
      outputVariables: { GREETING: 'hello world' },
    })
    expect(stdout).toBe('post dist\n')
    expect(await namesIn(outcome, 'Out')).toEqual(['index.html', 'js/app.js'])
    expect([startedProcesses, running]).toEqual([1, []])
  })

  it('runs POST_BUILD after a failed BUILD and tells it so', async () => {
    const { outcome, stdout } = await build(`version: 0.2
phases:
  build:
    commands: ['echo "building $CODEBUILD_BUILD_SUCCEEDING"', 'exit 4', echo never]
    finally: ['echo "finally $CODEBUILD_BUILD_SUCCEEDING"']
  post_build:
    commands: ['echo "post $CODEBUILD_BUILD_SUCCEEDING"']
`)
    expect(outcome).toMatchObject({
      status: 'Failed',
      error: {
        code: 'JobFailed',
        message: 'BUILD: Error while executing command: exit 4. Reason: exit status 4',
      },
    })
    expect(stdout).toBe('building 1\nfinally 0\npost 0\n')
  })

  it('ends after a failed INSTALL or PRE_BUILD', async () => {
    const { outcome, stdout } = await build(`version: 0.2
phases:
  pre_build: { commands: ['false'], finally: [echo cleaned] }
  build: { commands: [echo never] }
  post_build: { commands: [echo never] }
`)
    expect(outcome.status).toBe('Failed')
    expect(stdout).toBe('cleaned\n')
  })

  it('ends with a BUILD that says ABORT and goes on after one that says CONTINUE', async () => {
    const of = (onFailure: string) =>
      build(`version: 0.2
phases:
  build: { on-failure: ${onFailure}, commands: ['false'] }
  post_build: { commands: [echo post] }
`)
    const [aborted, continued] = await Promise.all([of('ABORT'), of('CONTINUE')])
    expect([aborted.outcome.status, aborted.stdout]).toEqual(['Failed', ''])
    expect([continued.outcome.status, continued.stdout]).toEqual(['Succeeded', 'post\n'])
  })

  it('tries a phase again that says RETRY', async () => {
    const { outcome, stdout } = await build(`version: 0.2
phases:
  build:
    on-failure: RETRY-2
    commands: ['echo try; echo x >> tries; [ "$(wc -l < tries)" -eq 3 ]']
`)
    expect([outcome.status, stdout]).toEqual(['Succeeded', 'try\ntry\ntry\n'])
  })

  it('gives every command a shell of its own in version 0.1', async () => {
    const { outcome, stdout } = await build(`version: 0.1
phases:
  build:
    commands: [mkdir dist && cd dist, 'X=1', 'echo "$(basename "$PWD") [$X]"']
artifacts: { files: ['**/*'] }
`)
    expect([outcome.status, stdout]).toEqual(['Succeeded', 'Code []\n'])
  })

  it('tells commands what CodeBuild tells them, and nothing of the AWS account of the user', async () => {
    const { stdout } = await build(
      `version: 0.2
phases: { build: { commands: [env] } }
`,
      {
        env: {
          PATH: process.env['PATH'],
          AWS_ACCESS_KEY_ID: 'AKIA',
          AWS_SECRET_ACCESS_KEY: 's',
          AWS_SESSION_TOKEN: 't',
          AWS_PROFILE: 'p',
          AWS_CONTAINER_CREDENTIALS_FULL_URI: 'u',
          MINE: 'kept',
        },
      },
    )
    const told = Object.fromEntries(stdout.split('\n').map((line) => [line.split('=')[0], line]))
    expect(told).toMatchObject({
      MINE: 'MINE=kept',
      CODEBUILD_BUILD_ID: 'CODEBUILD_BUILD_ID=site:22222222-2222-4222-8222-222222222222',
      CODEBUILD_INITIATOR: 'CODEBUILD_INITIATOR=codepipeline/sample',
      CODEBUILD_RESOLVED_SOURCE_VERSION: 'CODEBUILD_RESOLVED_SOURCE_VERSION=abc123',
      CODEBUILD_BUILD_SUCCEEDING: 'CODEBUILD_BUILD_SUCCEEDING=1',
      AWS_REGION: 'AWS_REGION=us-east-1',
    })
    expect(stdout).not.toMatch(/AWS_(ACCESS|SECRET|SESSION|PROFILE|CONTAINER)/)
  })

  it('finds further sources by name and may put each into an artifact of its own', async () => {
    const inputs = [
      await artifact('Other', { 'other.txt': 'other' }),
      await artifact('Main', {
        'buildspec.yml': `version: 0.2
phases:
  build: { commands: ['cat "$CODEBUILD_SRC_DIR_Other/other.txt"', 'touch made.txt', 'echo "[\${CODEBUILD_SRC_DIR_Main-}]"'] }
artifacts:
  files: [made.txt]
  secondary-artifacts:
    One: { files: [made.txt] }
    Two: { base-directory: $CODEBUILD_SRC_DIR_Other, files: ['*'], discard-paths: yes }
`,
      }),
    ]
    const { outcome, stdout } = await execute('CodeBuild', {
      inputs,
      outputs: [{ name: 'One' }, { name: 'Two' }],
      configuration: { ProjectName: 'site', PrimarySource: 'Main' },
    })
    expect(stdout).toBe('other[]\n')
    expect([await namesIn(outcome, 'One'), await namesIn(outcome, 'Two')]).toEqual([['made.txt'], ['other.txt']])
  })

  it('fails without a buildspec, without the artifacts that are declared, and with a mistake in it', async () => {
    const none = await execute('CodeBuild', {
      configuration: { ProjectName: 'site' },
      inputs: [await artifact('Code', { 'a.txt': '' })],
    })
    const noArtifacts = await build('version: 0.2\nphases: { build: { commands: [ls] } }\n', { outputs: out })
    const noFile = await build('version: 0.2\nartifacts: { files: [target/*.jar] }\n', { outputs: out })
    const broken = await build('version: 7\nphases: { build: { commands: 7, on-failure: STOP } }\n')
    const messages = [none, noArtifacts, noFile, broken].map(
      ({ outcome }) => outcome.status === 'Failed' && outcome.error,
    )
    expect(messages).toEqual([
      {
        code: 'ConfigurationError',
        message:
          'There is no buildspec.yml at the root of the source. Bind project site to one in stagecraft.local.json.',
      },
      { code: 'JobFailed', message: 'The buildspec has no artifacts, but the action has output artifact Out.' },
      { code: 'JobFailed', message: 'Output artifact Out: No file matches target/*.jar.' },
      {
        code: 'ConfigurationError',
        message:
          'buildspec.yml:1:10: /version: Expected 0.2 or 0.1.; buildspec.yml:2:45: /phases/build/on-failure: Expected ABORT, CONTINUE or RETRY.',
      },
    ])
  })

  it('ends with everything that it started when it is stopped', async () => {
    const stop = new AbortController()
    const { outcome, stdout, running } = await build(
      'version: 0.2\nphases: { build: { commands: ["sleep 600 & echo $!; sleep 600"] }, post_build: { commands: [echo never] } }\n',
      { signal: stop.signal, log: (stream) => stream === 'stdout' && stop.abort() },
    )
    expect(outcome).toMatchObject({ status: 'Failed', error: { code: 'JobFailed', message: 'The build was stopped.' } })
    expect(running).toEqual([])
    expect(stdout).toMatch(/^\d+\n$/)
    await expect.poll(() => startTimeOf(Number(stdout)), { timeout: 10_000 }).toBeUndefined()
  })

  it('is stopped even before its first command', async () => {
    const stop = new AbortController()
    const { outcome, running } = await build('version: 0.2\nphases: { build: { commands: ["sleep 600"] } }\n', {
      signal: stop.signal,
      started: () => stop.abort(),
    })
    expect([outcome.status, running]).toEqual(['Failed', []])
  })
})

describe('the variables of a build', () => {
  const show = `version: 0.2
env: { variables: { A: spec, B: spec, C: spec } }
phases: { build: { commands: ['echo "$A $B $C"'] } }
`

  it('of the action go before those of the project, and those before the buildspec', async () => {
    const { stdout } = await build(show, {
      configuration: {
        ProjectName: 'site',
        EnvironmentVariables: '[{"name":"A","value":"it\'s $HOME \\"quoted\\"","type":"PLAINTEXT"}]',
      },
      bindings: { projects: { site: { environment: { A: 'project', B: 'project' } } } },
    })
    expect(stdout).toBe('it\'s $HOME "quoted" project spec\n')
  })

  it('that are secrets come from the bindings, are masked and cannot be exported', async () => {
    const { outcome, stdout, masked } = await build(
      `version: 0.2
env:
  parameter-store: { ONE: /app/one }
  secrets-manager: { TWO: 'db:password' }
  exported-variables: [ONE, SHOWN]
phases: { build: { commands: ['echo "$ONE $TWO $THREE $FOUR"', 'SHOWN=yes'] } }
`,
      {
        configuration: {
          ProjectName: 'site',
          EnvironmentVariables: '[{"name":"THREE","value":"/app/one","type":"PARAMETER_STORE"}]',
        },
        env: { ...process.env, ONE_HERE: 'first', DB_HERE: '{"password":"second"}' },
        bindings: {
          secrets: { '/app/one': { env: 'ONE_HERE' }, db: { env: 'DB_HERE' } },
          projects: { site: { environment: { FOUR: { secret: 'db:password' } } } },
        },
      },
    )
    expect(stdout).toBe('first second first second\n')
    expect(outcome).toMatchObject({ status: 'Succeeded', outputVariables: { SHOWN: 'yes' } })
    expect(outcome.status === 'Succeeded' && Object.keys(outcome.outputVariables ?? {})).toEqual(['SHOWN'])
    expect(new Set(masked)).toEqual(new Set(['first', 'second']))
  })

  it('are asked for before the run where no secret is bound to them', async () => {
    const work = workOf('CodeBuild', {
      configuration: {
        ProjectName: 'site',
        EnvironmentVariables: '[{"name":"A","value":"none","type":"SECRETS_MANAGER"}]',
      },
    })
    expect(await codebuild.missing?.(work)).toEqual([
      'A: Secret “none” is not bound: add it to "secrets" of the bindings.',
    ])
  })
})

describe('the buildspec', () => {
  const says = (word: string) => `version: 0.2\nphases: { build: { commands: [echo ${word}] } }\n`
  const files = { 'buildspec.yml': says('source'), 'ci/other.yml': says('other') }

  async function run(given: WorkOptions) {
    const inputs = [await artifact('Code', files)]
    return (await execute('CodeBuildTest', { configuration: { ProjectName: 'site' }, inputs, ...given })).stdout.trim()
  }

  it('is buildspec.yml of the source, else what the project, the action or its binding says', async () => {
    const projects = { site: { buildspec: 'ci/other.yml' } }
    expect(await run({})).toBe('source')
    expect(await run({ bindings: { projects } })).toBe('other')
    expect(await run({ bindings: { projects: { site: { buildspec: says('inline') } } } })).toBe('inline')
    expect(
      await run({
        configuration: { ProjectName: 'site', BuildspecOverride: says('override') },
        bindings: { projects },
      }),
    ).toBe('override')
    expect(await run({ bindings: { projects, actions: { 'Stage.Action': { buildspec: says('action') } } } })).toBe(
      'action',
    )
  })

  it('may lie beside the bindings', async () => {
    const beside = folder({ 'local.yml': says('beside') })
    expect(await run({ bindings: { folder: beside, projects: { site: { buildspec: 'local.yml' } } } })).toBe('beside')
  })
})

describe('what commands see', () => {
  it('is the folder of the primary source', async () => {
    const { outcome, work } = await build(
      'version: 0.2\nphases: { build: { commands: [pwd > where] } }\nartifacts: { files: ["**/*"] }\n',
      { outputs: out },
    )
    const made = await unpacked(outcome, 'Out')
    expect(readFileSync(join(made, 'where'), 'utf8').trim()).toBe(realpathSync(join(work.workFolder, 'src/Code')))
  })
})
