import { CodePipelineClient } from '@aws-sdk/client-codepipeline'
import { join } from 'node:path'
import { type Caller, localCaller, type Role } from '#main/api/access/caller.ts'
import { type Api, createApi } from '#main/api/handler.ts'
import { inProcessHandler } from '#main/api/in-process.ts'
import type { Engine, EngineOptions } from '#main/engine/index.ts'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { onTestFinished } from 'vitest'
import { folder, open } from '#test/main/engine/bench.ts'

export interface LocalApi {
  readonly api: Api
  readonly engine: Engine
  readonly dataFolder: string
  /** AWS's own client, talking to the API without a socket. */
  readonly client: CodePipelineClient
  clientFor(role: Role): CodePipelineClient
}

/** The API over an engine of its own, for one test. */
export function localApi(options: Partial<EngineOptions> = {}, dataFolder = folder()): LocalApi {
  const complaints: string[] = []
  onTestFinished(() => {
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })
  const log = (message: string) => void complaints.push(message)
  const actionTypes = createOwnActionTypes(join(dataFolder, 'action-types'), { log })
  const engine = open(dataFolder, { customActionTypes: actionTypes.list, ...options })
  const api = createApi({ engine, actionTypes, region: 'us-east-1', account: '123456789012', log })
  const clientOf = (caller: Caller) => clientWith(api, caller)
  return {
    api,
    engine,
    dataFolder,
    client: clientOf(localCaller('123456789012')),
    clientFor: (role) => clientOf({ principal: `arn:aws:iam::123456789012:user/${role}`, role }),
  }
}

function clientWith(api: Api, caller: Caller): CodePipelineClient {
  return new CodePipelineClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    requestHandler: inProcessHandler(api, caller),
    maxAttempts: 1,
  })
}
