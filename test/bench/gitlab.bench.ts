import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { report } from './measure.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const rounds = 5

/** The same jobs by `stagecraft run` and by gitlab-ci-local on its shell, from the start of the program to its end. */
export async function gitlabBench(): Promise<void> {
  if (spawnSync('rsync', ['--version']).status !== 0) {
    console.log('     gitlab-ci-local needs rsync, which is not on the PATH: runs are not compared with it')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-bench-gitlab-'))
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], { cwd: folder })
  writeFileSync(join(folder, '.gitlab-ci.yml'), gitlabText())
  writeFileSync(join(folder, 'pipeline.json'), pipelineText())
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'git@example.com:me/app.git')
  await git('add', '.')
  await git('commit', '--quiet', '--message=First')
  const ours = () =>
    run(
      process.execPath,
      [join(root, 'out/main/cli.js'), 'run', 'pipeline.json', '--trust', '--data', join(folder, '.data')],
      { cwd: folder },
    )
  const theirs = () =>
    run(
      process.execPath,
      [join(root, 'node_modules/gitlab-ci-local/dist/index.js'), '--force-shell-executor', '--no-color'],
      { cwd: folder },
    )
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(ours))
    times.theirs.push(await timed(theirs))
  }
  rmSync(folder, { recursive: true })
  const ratio = median(times.ours) / median(times.theirs)
  report('stagecraft run, against gitlab-ci-local on the same jobs', ratio, 'times', 'bound 1', ratio < 1)
  console.log(`     ${median(times.ours).toFixed(0)} ms against ${median(times.theirs).toFixed(0)} ms`)
}

const stages = ['build', 'test', 'deploy'] as const
const jobs = [1, 2, 3, 4]

function gitlabText(): string {
  const all = stages.flatMap((stage) =>
    jobs.map((job) => `${stage}-${job}:\n  stage: ${stage}\n  script:\n    - echo ${stage} ${job}\n    - ls\n`),
  )
  return `stages: [${stages.join(', ')}]\n${all.join('')}`
}

function pipelineText(): string {
  const type = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
  return JSON.stringify({
    name: 'jobs',
    roleArn: 'arn:aws:iam::123456789012:role/pipeline',
    artifactStore: { type: 'S3', location: 'artifacts' },
    pipelineType: 'V2',
    stages: [
      {
        name: 'source',
        actions: [
          {
            name: 'checkout',
            actionTypeId: type('Source', 'CodeCommit'),
            configuration: { RepositoryName: 'app', BranchName: 'main' },
            outputArtifacts: [{ name: 'Code' }],
          },
        ],
      },
      ...stages.map((stage) => ({
        name: stage,
        actions: jobs.map((job) => ({
          name: `${stage}-${job}`,
          actionTypeId: type('Compute', 'Commands'),
          commands: [`echo ${stage} ${job}`, 'ls'],
          inputArtifacts: [{ name: 'Code' }],
        })),
      })),
    ],
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
