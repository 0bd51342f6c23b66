import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine } from '#main/engine/index.ts'
import type { ExecutionEnded, RunEvent } from '#shared/execution/events.ts'

/** An action of a pipeline that is measured: it runs one command on the source. */
export interface BenchAction {
  readonly name: string
  readonly runOrder: number
  readonly command: string
}

/** A pipeline of Commands actions behind a source that is a folder. */
export function benchPipeline(name: string, stages: readonly (readonly BenchAction[])[], more: object = {}): string {
  const type = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
  return JSON.stringify({
    name,
    roleArn: 'arn:aws:iam::123456789012:role/pipeline',
    artifactStore: { type: 'S3', location: 'artifacts' },
    pipelineType: 'V2',
    ...more,
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
      ...stages.map((actions, index) => ({
        name: `Stage-${index}`,
        actions: actions.map(({ name: action, runOrder, command }) => ({
          name: action,
          actionTypeId: type('Compute', 'Commands'),
          runOrder,
          commands: [command],
          inputArtifacts: [{ name: 'Code' }],
        })),
      })),
    ],
  })
}

/** An engine on a data folder of its own, with a source to run pipelines on. */
export interface BenchEngine {
  readonly engine: Engine
  readonly dataFolder: string
  /** Runs a pipeline to its end; fails where it does not succeed. */
  run(text: string): Promise<readonly RunEvent[]>
  close(): Promise<void>
}

export function openBenchEngine(): BenchEngine {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stagecraft-bench-'))
  const source = mkdtempSync(join(tmpdir(), 'stagecraft-bench-source-'))
  const created = createEngine({ dataFolder, env: process.env, takesOver: true, log: console.error })
  if (!created.ok) throw new Error(created.failure.message)
  const engine = created.value
  return {
    engine,
    dataFolder,
    async run(text) {
      const all: RunEvent[] = []
      const waiting = new Map<string, (ended: ExecutionEnded) => void>()
      const unsubscribe = engine.subscribe((event) => {
        all.push(event)
        if (event.type === 'execution' && 'simulated' in event) waiting.get(event.pipelineExecutionId)?.(event)
      })
      const sources = { 'Source.Checkout': source }
      const started = await engine.start({ text, path: null, variables: {}, sources, trust: true })
      if (!started.ok) throw new Error(started.failure.message)
      const id = started.value.pipelineExecutionId
      const isOver = all.find(
        (event) => event.type === 'execution' && 'simulated' in event && event.pipelineExecutionId === id,
      )
      const { status } = (isOver ?? (await new Promise((resolve) => waiting.set(id, resolve)))) as ExecutionEnded
      unsubscribe()
      if (status !== 'Succeeded') throw new Error(`The run ended ${status}.`)
      return all.filter(({ pipelineExecutionId }) => pipelineExecutionId === id)
    },
    async close() {
      await engine.close()
      rmSync(dataFolder, { recursive: true })
      rmSync(source, { recursive: true })
    },
  }
}
