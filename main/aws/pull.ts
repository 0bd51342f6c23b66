import type { Catalog } from '#shared/catalog/index.ts'
import { applyChanges } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { deployable, differencesFrom, pulledOver, pulledText } from '#shared/deploy/index.ts'
import type { Change } from '#shared/diff/index.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Pulled } from '#shared/rpc/targets.ts'
import type { Connection } from './connection.ts'
import { type FoundPipeline, getPipeline } from './pipelines.ts'

/** The document of a pipeline at a target. */
export async function pull(
  connection: Connection,
  name: string,
): Promise<Result<Pulled & { readonly remote: FoundPipeline }>> {
  const found = await getPipeline(connection, name)
  if (!found.ok) return found
  const remote = found.value
  return succeed({
    name,
    version: remote.version,
    text: pulledText(remote),
    // Names hold nothing that a file system takes for something else.
    fileName: `${name}.json`,
    notes: remote.tagFailure ? [`Without tags: ${remote.tagFailure.message}`] : [],
    remote,
  })
}

/** What pulling into a document that is there already would do. */
export interface PullOver {
  readonly text: string
  /** What the target says differently. */
  readonly changes: readonly Change[]
  /** Whether the document says something that no version there said, as far as can be told; it would be lost. */
  readonly hasOwnChanges: boolean
}

/** Pulls a pipeline into the document that it was pulled into before; another document is refused. */
export async function pullOver(
  connection: Connection,
  { name, remote }: { readonly name: string; readonly remote: FoundPipeline },
  { text, catalog }: { readonly text: string; readonly catalog: Catalog },
): Promise<Result<PullOver>> {
  const document = readDocument(text)
  const [pipeline] = document.pipelines
  if (!document.parses || !pipeline || document.format !== 'codepipeline-json' || pipeline.name !== name) {
    return fail('already-exists', `it is no CodePipeline JSON of “${name}”: pull into another file, and compare.`)
  }
  const asked = await connection.region()
  if (!asked.ok) return asked
  const region = asked.value
  const local = deployable(document, pipeline, {}, { region })
  if ('mistakes' in local) return fail('bad-request', local.mistakes.join('\n'))
  const { version, pipelineArn } = local.origin
  if (pipelineArn !== undefined && remote.pipelineArn !== undefined && pipelineArn !== remote.pipelineArn) {
    return fail('already-exists', `it was pulled from ${pipelineArn}, and this one is ${remote.pipelineArn}.`)
  }
  const context = { region, catalog }
  const changes = differencesFrom(local, remote, context)
  const after = applyChanges(text, pulledOver(document, pipeline, remote, catalog))
  if (changes.length === 0) return succeed({ text: after, changes, hasOwnChanges: false })
  const base = version === undefined ? undefined : await baseOf(connection, name, version, remote)
  if (base && !base.ok) return base
  const isUntouched = base?.value !== undefined && differencesFrom(base.value, local, context).length === 0
  return succeed({ text: after, changes, hasOwnChanges: !isUntouched })
}

/** The version that a document comes from; `undefined` where it is not kept any more. */
async function baseOf(
  connection: Connection,
  name: string,
  version: number,
  remote: FoundPipeline,
): Promise<Result<FoundPipeline | undefined>> {
  if (version === remote.version) return succeed(remote)
  const found = await getPipeline(connection, name, version)
  if (found.ok || found.failure.code !== 'not-found') return found
  return succeed(undefined)
}
