import {
  CreatePipelineCommand,
  GetPipelineCommand,
  ListPipelinesCommand,
  ListTagsForResourceCommand,
  type PipelineDeclaration,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePipelineCommand,
} from '@aws-sdk/client-codepipeline'
import type { RemotePipeline } from '#shared/deploy/index.ts'
import { isObject, type JsonObject } from '#shared/model/json.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Failure } from '#shared/rpc/failure.ts'
import type { Page, PipelineOverview } from '#shared/rpc/remote-pipeline.ts'
import type { Connection } from './connection.ts'
import { plain } from './plain.ts'

/** The pipelines at a target, a page of them. */
export async function listPipelines(
  connection: Connection,
  nextToken: string | undefined,
): Promise<Result<Page<PipelineOverview>>> {
  const answer = await connection.ask(new ListPipelinesCommand({ nextToken }))
  if (!answer.ok) return answer
  const items = (answer.value.pipelines ?? []).map(({ name = '', version, pipelineType, executionMode, updated }) =>
    plain({ name, version, pipelineType, executionMode, updated }),
  )
  return succeed(plain({ items, nextToken: answer.value.nextToken }))
}

/** A pipeline that was found, and why its tags are not known, where they are not. */
export interface FoundPipeline extends RemotePipeline {
  readonly tagFailure?: Failure
}

/** The pipeline of a name, in its newest version or in another one, with its tags. */
export async function getPipeline(
  connection: Connection,
  name: string,
  version?: number,
): Promise<Result<FoundPipeline>> {
  const answer = await connection.ask(new GetPipelineCommand({ name, version }))
  if (!answer.ok) {
    const { code, details } = answer.failure
    return code === 'not-found' ? fail(code, `There is no pipeline “${name}” there.`, details) : answer
  }
  const { pipeline, metadata } = answer.value
  const declaration = plain(pipeline ?? {})
  const pipelineArn = metadata?.pipelineArn
  // An answer without these is none of CodePipeline's.
  if (!isDeclaration(declaration) || pipeline?.version === undefined) {
    return fail('service-failed', 'What answered does not speak as CodePipeline does: check the address.')
  }
  const found = { declaration, version: pipeline.version }
  if (pipelineArn === undefined) return succeed(found)
  const tags = await listTags(connection, pipelineArn)
  return succeed({ ...found, pipelineArn, ...(tags.ok ? { tags: tags.value } : { tagFailure: tags.failure }) })
}

function isDeclaration(value: unknown): value is JsonObject {
  return isObject(value) && typeof value.name === 'string' && Array.isArray(value.stages)
}

async function listTags(
  connection: Connection,
  resourceArn: string,
): Promise<Result<Readonly<Record<string, string>>>> {
  const answer = await connection.ask(new ListTagsForResourceCommand({ resourceArn }))
  if (!answer.ok) return answer
  const tags = (answer.value.tags ?? []).map(({ key = '', value = '' }) => [key, value] as const)
  // AWS sets tags of its own, which nobody else may write.
  return succeed(Object.fromEntries(tags.filter(([key]) => !key.startsWith('aws:'))))
}

/** Creates a pipeline; answers with its version. */
export async function createPipeline(
  connection: Connection,
  declaration: JsonObject,
  tags: Readonly<Record<string, string>> = {},
): Promise<Result<number>> {
  const list = tagList(tags)
  const pipeline = asDeclaration(declaration)
  const answer = await connection.ask(
    new CreatePipelineCommand({ pipeline, ...(list.length === 0 ? {} : { tags: list }) }),
  )
  return answer.ok ? succeed(answer.value.pipeline?.version ?? 1) : answer
}

/** Replaces a pipeline; answers with its new version. */
export async function updatePipeline(
  connection: Connection,
  declaration: JsonObject,
): Promise<Result<number | undefined>> {
  const answer = await connection.ask(new UpdatePipelineCommand({ pipeline: asDeclaration(declaration) }))
  return answer.ok ? succeed(answer.value.pipeline?.version) : answer
}

/** Sets tags, and takes others away. */
export async function changeTags(
  connection: Connection,
  resourceArn: string,
  { set, remove }: { readonly set: Readonly<Record<string, string>>; readonly remove: readonly string[] },
): Promise<Result<null>> {
  const tags = tagList(set)
  if (tags.length > 0) {
    const answer = await connection.ask(new TagResourceCommand({ resourceArn, tags }))
    if (!answer.ok) return answer
  }
  if (remove.length > 0) {
    const answer = await connection.ask(new UntagResourceCommand({ resourceArn, tagKeys: [...remove] }))
    if (!answer.ok) return answer
  }
  return succeed(null)
}

function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}

/** The document has been checked; whatever the client does not know it leaves out, and AWS has the last word. */
function asDeclaration(declaration: JsonObject): PipelineDeclaration {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return declaration as unknown as PipelineDeclaration
}
