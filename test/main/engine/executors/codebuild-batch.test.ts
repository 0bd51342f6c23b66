import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startTimeOf } from '#main/engine/process-identity.ts'
import { artifact, execute, namesIn, unpacked, type WorkOptions } from './work.ts'

/** Runs a batch of a source whose buildspec is this text. */
async function batch(buildspec: string, given: WorkOptions = {}, files: Readonly<Record<string, string>> = {}) {
  const inputs = [await artifact('Code', { 'buildspec.yml': buildspec, ...files })]
  const { configuration, ...rest } = given
  return execute('CodeBuild', {
    inputs,
    configuration: { ProjectName: 'site', BatchEnabled: 'true', ...configuration },
    ...rest,
  })
}

const list = `version: 0.2
batch:
  build-list:
    - identifier: app
      env: { compute-type: BUILD_GENERAL1_SMALL, variables: { WHO: one } }
    - identifier: app_test
      buildspec: ci/test.yml
phases:
  build: { commands: ['echo "$WHO $CODEBUILD_BATCH_BUILD_IDENTIFIER"', 'echo "$WHO" > made.txt'] }
artifacts:
  files: [made.txt]
  secondary-artifacts: { extra: { files: [buildspec.yml] } }
`
const test = `version: 0.2
phases: { build: { commands: [echo tested > tested.txt] } }
artifacts: { files: [tested.txt], secondary-artifacts: { logs: { files: [ci/*] } } }
`

describe('a batch', () => {
  it('runs every build in a source of its own, and names its outputs after the builds', async () => {
    const { outcome, stdout, system } = await batch(
      list,
      { outputs: [{ name: 'app' }, { name: 'app_extra' }, { name: 'app_test' }, { name: 'app_test_logs' }] },
      { 'ci/test.yml': test },
    )
    expect(outcome).toMatchObject({ status: 'Succeeded', summary: 'app: Succeeded, app_test: Succeeded' })
    expect(stdout).toBe('[app] one app\n')
    expect(system).toContain('[app] Not used in a local run: compute-type BUILD_GENERAL1_SMALL.\n')
    expect(readFileSync(join(await unpacked(outcome, 'app'), 'made.txt'), 'utf8')).toBe('one\n')
    expect(await namesIn(outcome, 'app_extra')).toEqual(['buildspec.yml'])
    expect(await namesIn(outcome, 'app_test')).toEqual(['tested.txt'])
    expect(await namesIn(outcome, 'app_test_logs')).toEqual(['ci/test.yml'])
  })

  it('may put everything into one artifact', async () => {
    const { outcome } = await batch(
      list,
      { outputs: [{ name: 'All' }], configuration: { CombineArtifacts: 'true' } },
      { 'ci/test.yml': test },
    )
    expect(await namesIn(outcome, 'All')).toEqual(['made.txt', 'tested.txt'])
  })

  it('fails with a build that may not fail, tells of all, and keeps their reports', async () => {
    const { outcome, work } = await batch(`version: 0.2
batch:
  build-matrix:
    dynamic: { env: { variables: { N: [0, 3] } } }
phases: { build: { commands: ['echo "<testsuite><testcase name=\\"t$N\\"/></testsuite>" > r.xml', 'exit $N'] } }
reports: { Unit: { files: r.xml } }
`)
    expect(outcome).toEqual({
      status: 'Failed',
      error: {
        code: 'JobFailed',
        message: 'build2: BUILD: Error while executing command: exit $N. Reason: exit status 3',
      },
      externalExecutionId: 'site:22222222-2222-4222-8222-222222222222',
      summary: 'build1: Succeeded, build2: Failed. 2 tests',
    })
    const folder = join(work.dataFolder, 'reports', work.pipelineExecutionId)
    expect(readdirSync(folder)).toEqual([`${work.actionExecutionId}.json`])
    expect(readFileSync(join(folder, `${work.actionExecutionId}.json`), 'utf8')).toMatch(/"build": "build1"/)
  })

  it('goes on after a build that may fail', async () => {
    const { outcome, stdout } = await batch(`version: 0.2
batch:
  build-graph:
    - { identifier: second, depend-on: [first], env: { variables: { CODE: 0 } } }
    - { identifier: first, ignore-failure: true, env: { variables: { CODE: 4 } } }
phases: { build: { commands: ['echo "$CODE"; exit $CODE'] } }
`)
    expect(outcome).toMatchObject({ status: 'Succeeded', summary: 'second: Succeeded, first: Failed (ignored)' })
    expect(stdout).toBe('[first] 4\n[second] 0\n')
  })

  it('that fails fast ends the other builds with everything that they started', async () => {
    const { outcome, stdout, running } = await batch(`version: 0.2
batch:
  fast-fail: true
  build-list:
    - { identifier: slow, env: { variables: { DO: 'sleep 600 & echo $!; touch ../../../../begun; sleep 600' } } }
    - { identifier: broken, env: { variables: { DO: 'until [ -e ../../../../begun ]; do sleep 0.05; done; exit 1' } } }
phases: { build: { commands: ['eval "$DO"'] } }
`)
    expect(outcome).toMatchObject({ status: 'Failed', summary: 'slow: Stopped, broken: Failed' })
    expect(running).toEqual([])
    const left = Number(/\[slow\] (\d+)/.exec(stdout)?.[1])
    await expect.poll(() => startTimeOf(left), { timeout: 10_000 }).toBeUndefined()
  })

  it('says what is wrong with it before anything runs', async () => {
    const none = await batch('version: 0.2\nphases: { build: { commands: [echo ran] } }\n')
    const misnamed = await batch(list, { outputs: [{ name: 'Other' }] })
    expect(
      [none, misnamed].map(({ outcome, stdout }) => [outcome.status === 'Failed' && outcome.error, stdout]),
    ).toEqual([
      [
        {
          code: 'ConfigurationError',
          message: 'buildspec.yml: The action starts a batch, but the buildspec has no builds under batch.',
        },
        '',
      ],
      [
        {
          code: 'ConfigurationError',
          message: 'Output artifact Other is not named after a build of the batch (app, app_test).',
        },
        '',
      ],
    ])
  })
})
