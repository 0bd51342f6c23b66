import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine } from '#main/engine/index.ts'
import { measure, report } from './measure.ts'

/** A pipeline with a number of Commands actions one after the other, each of which runs `true`. */
function pipelineOf(count: number): string {
  const type = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
  const action = (index: number) => ({
    name: `Step-${index}`,
    actionTypeId: type('Compute', 'Commands'),
    runOrder: index + 1,
    commands: ['true'],
    inputArtifacts: [{ name: 'Code' }],
  })
  return JSON.stringify({
    name: `bench-${count}`,
    roleArn: 'arn:aws:iam::123456789012:role/pipeline',
    artifactStore: { type: 'S3', location: 'artifacts' },
    pipelineType: 'V2',
    stages: [
      {
        name: 'Source',
        actions: [
          {
            name: 'Checkout',
            actionTypeId: type('Source', 'CodeCommit'),
            configuration: { RepositoryName: 'r', BranchName: 'main' },
            outputArtifacts: [{ name: 'Code' }],
          },
        ],
      },
      { name: 'Steps', actions: Array.from({ length: count }, (_, index) => action(index)) },
    ],
  })
}

/** What one more trivial action costs in a run, against starting the same process directly. */
export async function engineBench(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stagecraft-bench-'))
  const source = mkdtempSync(join(tmpdir(), 'stagecraft-bench-source-'))
  const created = createEngine({ dataFolder, env: process.env, takesOver: true, log: console.error })
  if (!created.ok) throw new Error(created.failure.message)
  const engine = created.value
  const run = async (count: number) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const unsubscribe = engine.subscribe((event) => {
      if (event.type === 'execution' && 'simulated' in event) resolve(event.status)
    })
    const sources = { 'Source.Checkout': source }
    const started = await engine.start({ text: pipelineOf(count), path: null, variables: {}, sources, trust: true })
    if (!started.ok) throw new Error(started.failure.message)
    const status = await promise
    unsubscribe()
    if (status !== 'Succeeded') throw new Error(`The run ended ${status}.`)
  }
  const directly = () =>
    new Promise<void>((resolve, reject) => {
      spawn('bash', ['-c', 'true'])
        .on('error', reject)
        .on('close', () => resolve())
    })
  const spawned = await measure(40, () => undefined, directly)
  const one = await measure(5, () => 1, run)
  const many = await measure(5, () => 41, run)
  const cost = (many.median - one.median) / 40
  report('one more action in a run, against spawning its process', cost / spawned.median, 'times', 'no bound', true)
  console.log(`     ${cost.toFixed(1)} ms an action, ${spawned.median.toFixed(1)} ms a process`)
  await engine.close()
  rmSync(dataFolder, { recursive: true })
  rmSync(source, { recursive: true })
}
