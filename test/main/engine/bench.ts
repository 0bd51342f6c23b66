import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createEngine, type Engine, type EngineOptions, type StartRun } from '#main/engine/index.ts'
import type { ExecutionEnded, RunEvent } from '#shared/execution/events.ts'
import type { JsonObject } from '#shared/model/json.ts'

/** A folder of its own for one test, with these files; gone after it. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'stagecraft-engine-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

/** An engine on a data folder, closed after the test. */
export function open(dataFolder: string, options: Partial<EngineOptions> = {}): Engine {
  const complaints: string[] = []
  const log = (message: string) => void complaints.push(message)
  const opened = createEngine({ dataFolder, env: process.env, takesOver: true, log, ...options })
  if (!opened.ok) throw new Error(opened.failure.message)
  onTestFinished(async () => {
    await opened.value.close()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })
  return opened.value
}

/** A start of this text, trusted, with everything else left out. */
export function order(text: string, path: string | null, more: Partial<StartRun> = {}): StartRun {
  return { text, path, variables: {}, sources: {}, trust: true, ...more }
}

/** Starts an execution and gives everything that was told of it once it has ended. */
export async function runToEnd(engine: Engine, request: StartRun) {
  const { events, id } = await started(engine, request)
  const ended = await until(engine, events, isEnd)
  if (!isEnd(ended)) throw new Error('That was not the end')
  return { id, events, ended, of: of(events) }
}

/** Starts an execution; `events` grows as it goes on. */
export async function started(engine: Engine, request: StartRun) {
  const events: RunEvent[] = []
  let id: string | undefined
  const unsubscribe = engine.subscribe((event) => {
    if (id === undefined || event.pipelineExecutionId === id) events.push(event)
  })
  onTestFinished(unsubscribe)
  const start = await engine.start(request)
  if (!start.ok) throw new Error(start.failure.message)
  id = start.value.pipelineExecutionId
  return { id, events }
}

/** Whether an event is the last of its execution. */
export function isEnd(event: RunEvent): event is ExecutionEnded {
  return event.type === 'execution' && 'summary' in event
}

/** Waits for an event. */
export async function until(
  engine: Engine,
  events: readonly RunEvent[],
  is: (event: RunEvent) => boolean,
): Promise<RunEvent> {
  const there = events.find(is)
  if (there) return there
  return new Promise((resolve) => {
    const unsubscribe = engine.subscribe((event) => {
      if (!is(event)) return
      unsubscribe()
      resolve(event)
    })
  })
}

/** What was told of one action. */
export function of(events: readonly RunEvent[]) {
  return (name: string) => {
    const told = events.filter((event) => 'action' in event && event.action === name)
    return {
      told,
      log: (stream: 'stdout' | 'stderr' | 'system') =>
        told.map((event) => (event.type === 'log' && event.stream === stream ? event.text : '')).join(''),
      end: told.findLast((event) => event.type === 'action'),
    }
  }
}

const types = {
  Source: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
  Build: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
  Commands: { category: 'Compute', owner: 'AWS', provider: 'Commands', version: '1' },
  Approval: { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' },
  S3: { category: 'Deploy', owner: 'AWS', provider: 'S3', version: '1' },
  CodeDeploy: { category: 'Deploy', owner: 'AWS', provider: 'CodeDeploy', version: '1' },
  EC2: { category: 'Deploy', owner: 'AWS', provider: 'EC2', version: '1' },
  ECR: { category: 'Source', owner: 'AWS', provider: 'ECR', version: '1' },
  S3Source: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
  Lambda: { category: 'Invoke', owner: 'AWS', provider: 'Lambda', version: '1' },
  StepFunctions: { category: 'Invoke', owner: 'AWS', provider: 'StepFunctions', version: '1' },
  Custom: { category: 'Build', owner: 'Custom', provider: 'Builder', version: '1' },
  CustomSource: { category: 'Source', owner: 'Custom', provider: 'Archive', version: '1' },
  Jenkins: { category: 'Build', owner: 'Custom', provider: 'Jenkins', version: '1' },
  Partner: { category: 'Invoke', owner: 'ThirdParty', provider: 'Snyk', version: '1' },
  CodePipeline: { category: 'Invoke', owner: 'AWS', provider: 'CodePipeline', version: '1' },
} as const

/** An action of a type by its short name; artifacts by name. */
export function action(
  type: keyof typeof types,
  name: string,
  more: JsonObject = {},
  artifacts: { readonly in?: readonly string[]; readonly out?: readonly (string | JsonObject)[] } = {},
): JsonObject {
  return {
    name,
    actionTypeId: types[type],
    ...more,
    ...(artifacts.in && { inputArtifacts: artifacts.in.map((artifact) => ({ name: artifact })) }),
    ...(artifacts.out && {
      outputArtifacts: artifacts.out.map((artifact) => (typeof artifact === 'string' ? { name: artifact } : artifact)),
    }),
  }
}

/** The source that every pipeline here begins with; its repository is `me/app`. */
export const fetch = action(
  'Source',
  'Fetch',
  {
    namespace: 'Src',
    configuration: {
      ConnectionArn: 'arn:aws:codeconnections:us-east-1:123456789012:connection/00000000-0000-4000-8000-000000000000',
      FullRepositoryId: 'me/app',
      BranchName: 'main',
    },
  },
  { out: ['Code'] },
)

/** Runs lines of shell on the source. */
export function commands(name: string, lines: readonly string[], more: JsonObject = {}, out?: JsonObject): JsonObject {
  return action('Commands', name, { commands: lines, ...more }, { in: ['Code'], ...(out && { out: [out] }) })
}

/** A rule; `more` are further members. */
export function rule(
  provider: string,
  name: string,
  configuration: JsonObject = {},
  more: JsonObject = {},
): JsonObject {
  return { name, ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version: '1' }, configuration, ...more }
}

/** A rule that runs lines of shell on the source. */
export function commandsRule(name: string, lines: readonly string[], more: JsonObject = {}): JsonObject {
  const { configuration: _, ...members } = rule('Commands', name)
  return { ...members, commands: lines, inputArtifacts: [{ name: 'Code' }], ...more }
}

/** The one condition of a position. */
export function condition(result: string, ...rules: readonly JsonObject[]): JsonObject {
  return { conditions: [{ result, rules }] }
}

/** The text of a document whose first stage fetches the source; a stage is its actions, or all of its members. */
export function pipelineText(
  stages: Readonly<Record<string, readonly JsonObject[] | JsonObject>>,
  more: JsonObject = {},
): string {
  const all = Object.entries({ Source: [fetch], ...stages }).map(([name, stage]) => ({
    name,
    ...(Array.isArray(stage) ? { actions: stage } : stage),
  }))
  return JSON.stringify({
    pipeline: {
      name: 'sample',
      roleArn: 'arn:aws:iam::123456789012:role/sample',
      artifactStore: { type: 'S3', location: 'sample-artifacts' },
      stages: all,
      pipelineType: 'V2',
      ...more,
    },
  })
}

/** A document with a source folder and bindings beside it; gives its path. */
export function project(
  text: string,
  files: Readonly<Record<string, string>> = { 'app.txt': 'hello' },
  bindings: JsonObject = {},
): string {
  const all = {
    'pipeline.json': text,
    'stagecraft.local.json': JSON.stringify({
      version: 1,
      repositories: { 'me/app': { path: 'source' } },
      ...bindings,
    }),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`source/${name}`, content])),
  }
  return join(folder(all), 'pipeline.json')
}
