import type { Catalog } from '#shared/catalog/index.ts'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { type Deployable, deployable, planPush, type PushPlan } from '#shared/deploy/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { Pushed, PushPreview, PushProblem } from '#shared/rpc/targets.ts'
import { checkDocument } from '#shared/rules/index.ts'
import type { Connection } from './connection.ts'
import { changeTags, createPipeline, type FoundPipeline, getPipeline, updatePipeline } from './pipelines.ts'

/** A pipeline of a document that is to be compared or pushed. */
export interface Proposal {
  readonly document: ReadDocument
  readonly pipeline: DocumentPipeline
  readonly parameters: Readonly<Record<string, string>>
  readonly catalog: Catalog
}

/** What is asked for after a preview. */
export interface Consent {
  /** The version that the preview found; `null` where it found no pipeline. */
  readonly expected: number | null
  /** Whether it may replace what the document does not come from. */
  readonly force: boolean
}

/** Says what a push would do and everything that speaks against it, and changes nothing. */
export async function previewPush(connection: Connection, proposal: Proposal): Promise<Result<PushPreview>> {
  const prepared = await prepare(connection, proposal)
  return prepared.ok ? succeed(prepared.value.preview) : prepared
}

/** Does what the preview said, as long as it still holds. */
export async function push(
  connection: Connection,
  proposal: Proposal,
  { expected, force }: Consent,
): Promise<Result<Pushed>> {
  const prepared = await prepare(connection, proposal)
  if (!prepared.ok) return prepared
  const { preview, plan, local, remote } = prepared.value
  const { name, remoteVersion, problems } = preview
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return fail('document-invalid', errors.map(({ message }) => message).join('\n'), { problems })
  if (remoteVersion !== expected) {
    const there = remoteVersion === null ? 'it is gone' : `version ${remoteVersion} is there now`
    return fail('conflict', `“${name}” changed meanwhile: ${there}. Look at the differences again.`, { remoteVersion })
  }
  if (plan.conflict !== undefined && !force) return fail('conflict', plan.conflict, { remoteVersion })
  return perform(connection, { name, plan, local, remote })
}

interface Prepared {
  readonly preview: PushPreview
  readonly plan: PushPlan
  readonly local: Deployable
  readonly remote: FoundPipeline | undefined
}

async function prepare(connection: Connection, proposal: Proposal): Promise<Result<Prepared>> {
  const located = await locate(connection, proposal)
  if (!located.ok) return located
  const { name, local, remote, region } = located.value
  const plan = planPush(local, remote, { region, catalog: proposal.catalog })
  const preview: PushPreview = {
    name,
    region,
    does: plan.does,
    changes: plan.changes,
    secrets: plan.secrets,
    problems: problemsOf(proposal, local, plan),
    remoteVersion: remote?.version ?? null,
    ...(plan.conflict === undefined ? {} : { conflict: plan.conflict }),
    notes: notesOf(local, remote, plan),
  }
  return succeed({ preview, plan, local, remote })
}

/** A document’s pipeline beside the one of its name at the target. */
export interface Located {
  readonly name: string
  readonly region: string
  readonly local: Deployable
  readonly remote: FoundPipeline | undefined
}

/** Takes a pipeline out of its document and looks for the one of its name at the target. */
export async function locate(
  connection: Connection,
  { document, pipeline, parameters }: Proposal,
): Promise<Result<Located>> {
  const asked = await connection.region()
  if (!asked.ok) return asked
  const region = asked.value
  const first = deployable(document, pipeline, parameters, { region })
  if ('mistakes' in first) return fail('bad-request', first.mistakes.join('\n'))
  const { name } = first
  if (name === undefined) {
    const reasons = first.unresolved.filter(({ location }) => location[0] === 'name').map(({ message }) => message)
    return fail('document-invalid', reasons.join('\n'))
  }
  const found = await getPipeline(connection, name)
  if (!found.ok) {
    return found.failure.code === 'not-found' ? succeed({ name, region, local: first, remote: undefined }) : found
  }
  // The account is known only now, and a template may ask for it.
  const accountId = found.value.pipelineArn?.split(':')[4]
  const local = deployable(document, pipeline, parameters, { region, ...(accountId ? { accountId } : {}) })
  return 'mistakes' in local
    ? fail('bad-request', local.mistakes.join('\n'))
    : succeed({ name, region, local, remote: found.value })
}

/** What the checks say of the document and of what it becomes, functions that are left, and secrets that would be lost. */
function problemsOf(
  { document, pipeline, catalog }: Proposal,
  local: Deployable,
  plan: PushPlan,
): readonly PushProblem[] {
  const own = checkDocument(document, catalog)
    .filter((problem) => problem.pipeline === pipeline.key || problem.pipeline === null)
    .map(({ rule, severity, message, location, range }) => ({
      rule,
      severity,
      message,
      path: toPointer(location),
      range,
    }))
  const unresolved = local.unresolved.map(
    ({ location, message }): PushProblem => ({
      rule: 'unresolved-function',
      severity: 'error',
      message,
      path: toPointer(location),
    }),
  )
  const lost = plan.refusals.map(
    ({ location, message }): PushProblem => ({
      rule: 'masked-secret',
      severity: 'error',
      message,
      path: toPointer(location),
      range: pipeline.rangeOf(location),
    }),
  )
  // What is said of a place of the template need not be said again, least of all of a function that is left.
  const said = new Set([...own, ...unresolved].map(({ path }) => path))
  const worked = document.format === 'codepipeline-json' ? [] : checkWorkedOut(local.declaration, catalog)
  return [...own, ...worked.filter(({ path }) => !said.has(path)), ...unresolved, ...lost]
}

/** What the checks say of a template once its functions are worked out. */
function checkWorkedOut(declaration: JsonObject, catalog: Catalog): readonly PushProblem[] {
  return checkDocument(readDocument(JSON.stringify({ pipeline: declaration })), catalog)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, severity, message, location }) => ({ rule, severity, message, path: toPointer(location) }))
}

function notesOf(local: Deployable, remote: FoundPipeline | undefined, { does }: PushPlan): readonly string[] {
  return [
    ...local.notes,
    ...(does === 'update' && local.origin.version === undefined
      ? ['The document does not say which version it comes from, so nobody can tell whether somebody else changed it.']
      : []),
    ...(remote?.tagFailure && local.tags ? [`Tags were left alone: ${remote.tagFailure.message}`] : []),
  ]
}

async function perform(
  connection: Connection,
  { name, plan, local, remote }: Pick<Prepared, 'plan' | 'local' | 'remote'> & { readonly name: string },
): Promise<Result<Pushed>> {
  const pushed = { does: plan.does, name }
  const arn = remote?.pipelineArn
  const known = arn === undefined ? {} : { pipelineArn: arn }
  switch (plan.does) {
    case 'nothing':
      return succeed({ ...pushed, ...known, version: remote?.version ?? null })
    case 'create': {
      const created = await createPipeline(connection, local.declaration, local.tags)
      return created.ok ? succeed({ ...pushed, version: created.value }) : created
    }
    case 'tag':
    case 'update': {
      const updated = plan.does === 'update' ? await updatePipeline(connection, local.declaration) : undefined
      if (updated && !updated.ok) return updated
      const version = updated?.value ?? remote?.version ?? null
      const tagged = arn === undefined ? undefined : await changeTags(connection, arn, plan.tags)
      const isTagged = tagged === undefined || tagged.ok
      // The pipeline is written by now: that its tags are not is no reason to call it unwritten.
      if (!isTagged && !updated) return tagged
      return succeed({ ...pushed, ...known, version, ...(isTagged ? {} : { tagFailure: tagged.failure }) })
    }
  }
}
