import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CodePipelineClient,
  CreatePipelineCommand,
  GetPipelineExecutionCommand,
  GetPipelineStateCommand,
  type PipelineDeclaration,
  StartPipelineExecutionCommand,
} from '@aws-sdk/client-codepipeline'
import { expect } from 'vitest'
import { packText } from '#main/engine/artifacts/pack.ts'
import type { EngineOptions } from '#main/engine/index.ts'
import { folder } from '#test/main/engine/bench.ts'
import { type LocalApi, localApi } from './local-api.ts'

/** The pipeline that tests run is the shop’s. */
const name = 'shop'

/** A data folder with the object that the source of the shop takes. */
export async function folderWithSource(): Promise<string> {
  const dataFolder = folder()
  mkdirSync(join(dataFolder, 'buckets/sources'), { recursive: true })
  await packText('app.txt', 'hello', join(dataFolder, 'buckets/sources/app.zip'))
  return dataFolder
}

/** An API with this pipeline, and the object that its source takes. */
export async function withPipeline(
  pipeline: PipelineDeclaration,
  options: Partial<EngineOptions> = {},
): Promise<LocalApi> {
  const local = localApi(options, await folderWithSource())
  await local.client.send(new CreatePipelineCommand({ pipeline }))
  return local
}

export async function start(client: CodePipelineClient, variables: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(variables).map(([key, value]) => ({ name: key, value }))
  const { pipelineExecutionId = '' } = await client.send(
    new StartPipelineExecutionCommand({ name, ...(given.length > 0 && { variables: given }) }),
  )
  return pipelineExecutionId
}

/** Waits until an execution has a status. */
export async function become(client: CodePipelineClient, pipelineExecutionId: string, status: string) {
  const get = () => client.send(new GetPipelineExecutionCommand({ pipelineName: name, pipelineExecutionId }))
  await expect.poll(async () => (await get()).pipelineExecution?.status, { timeout: 15_000 }).toBe(status)
  return (await get()).pipelineExecution
}

/** The token of the approval that waits, once one does. */
export async function token(client: CodePipelineClient): Promise<string> {
  const find = async () => {
    const { stageStates = [] } = await client.send(new GetPipelineStateCommand({ name }))
    return stageStates.flatMap(({ actionStates = [] }) => actionStates).find((one) => one.latestExecution?.token)
  }
  await expect.poll(find, { timeout: 15_000 }).toBeDefined()
  return (await find())?.latestExecution?.token ?? ''
}
