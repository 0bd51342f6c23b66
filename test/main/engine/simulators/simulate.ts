import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesIn } from '#main/engine/artifacts/pack.ts'
import { unpack } from '#main/engine/artifacts/unpack.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { folder, open, order, pipelineText, project, runToEnd } from '../bench.ts'

const types = {
  CloudFormation: { category: 'Deploy', owner: 'AWS' },
  CloudFormationStackSet: { category: 'Deploy', owner: 'AWS' },
  CloudFormationStackInstances: { category: 'Deploy', owner: 'AWS' },
  ECS: { category: 'Deploy', owner: 'AWS' },
  CodeDeployToECS: { category: 'Deploy', owner: 'AWS' },
  ElasticBeanstalk: { category: 'Deploy', owner: 'AWS' },
  AppConfig: { category: 'Deploy', owner: 'AWS' },
  ServiceCatalog: { category: 'Deploy', owner: 'AWS' },
  EKS: { category: 'Deploy', owner: 'AWS' },
  Lambda: { category: 'Deploy', owner: 'AWS' },
  OpsWorks: { category: 'Deploy', owner: 'AWS' },
  AlexaSkillsKit: { category: 'Deploy', owner: 'ThirdParty' },
  DeviceFarm: { category: 'Test', owner: 'AWS' },
  InspectorScan: { category: 'Invoke', owner: 'AWS' },
  ECRBuildAndPublish: { category: 'Build', owner: 'AWS' },
} as const

export type Provider = keyof typeof types

/** An action that takes in the source; `more` are further members. */
export function simulatedAction(
  provider: Provider,
  name: string,
  configuration: JsonObject,
  more: JsonObject = {},
): JsonObject {
  const actionTypeId = { ...types[provider], provider, version: '1' }
  return { name, actionTypeId, configuration, inputArtifacts: [{ name: 'Code' }], ...more }
}

/** Runs a pipeline whose source has these files and whose stages have one action each, through the engine itself. */
export async function simulateAll(
  actions: readonly JsonObject[],
  files: Readonly<Record<string, string>> = { 'app.txt': 'hello' },
  { bindings = {}, dataFolder = folder(), pipeline = {} }: SimulationOptions = {},
) {
  const stages = Object.fromEntries(actions.map((action, i) => [`Stage${i}`, [action]]))
  const text = pipelineText(stages, pipeline)
  const run = await runToEnd(open(dataFolder), order(text, project(text, files, bindings)))
  return {
    ...run,
    dataFolder,
    /** How an action ended. */
    told(name: string) {
      const { end } = run.of(name)
      if (end?.type !== 'action') throw new Error(`${name} did not end`)
      return {
        status: end.status,
        fidelity: end.fidelity,
        summary: end.summary,
        variables: end.outputVariables,
        mistakes: end.errorDetails?.message.split('\n') ?? [],
      }
    },
  }
}

export interface SimulationOptions {
  readonly bindings?: JsonObject
  readonly dataFolder?: string
  /** Members of the pipeline. */
  readonly pipeline?: JsonObject
}

/** Runs one action on a source with these files, and tells how it ended. */
export async function simulate(
  provider: Provider,
  configuration: JsonObject,
  files: Readonly<Record<string, string>> = { 'app.txt': 'hello' },
  more: JsonObject = {},
) {
  const { told } = await simulateAll([simulatedAction(provider, 'It', configuration, more)], files)
  return told('It')
}

/** What an output artifact of an execution holds, by the names of its files. */
export async function artifactOf(dataFolder: string, artifact: string): Promise<Readonly<Record<string, string>>> {
  const kept = await filesIn(join(dataFolder, 'artifacts'))
  const zip = kept.find(({ name }) => name.endsWith(`/${artifact}.zip`))
  if (!zip) throw new Error(`There is no artifact ${artifact}`)
  const to = folder()
  await unpack(zip.file, to)
  return Object.fromEntries((await filesIn(to)).map(({ name, file }) => [name, readFileSync(file, 'utf8')]))
}

/** A file as somebody else wrote it. */
export function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../../fixtures/simulators', name), 'utf8')
}
