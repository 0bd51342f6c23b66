import { existsSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { bindingOf, boundPath, ownMember } from '../bindings.ts'
import { bucketFolder, OutsideBucket } from '../buckets.ts'
import type { PlannedWork } from '../executor.ts'
import { type SourceResource, sourceResource } from '#shared/bindings/source-resource.ts'
import { placeName } from '../terms.ts'
import { type Commit, currentBranch, findCommit, gitKind, topLevel } from './git.ts'
import { keptVersion, keptVersions } from './object-versions.ts'
import { revisionRefusals } from './revision.ts'

/** Where the files of a source action come from. */
export type Located =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'zip'; readonly path: string }
  /** A checkout as it stands; a fresh one has no commit yet. */
  | { readonly kind: 'checkout'; readonly path: string; readonly commit?: Commit; readonly branch?: string }
  | { readonly kind: 'commit'; readonly path: string; readonly commit: Commit; readonly branch?: string }

export interface NotLocated {
  readonly missing: string
}

/**
 * Finds what a source action takes, in the order of the outer contract: what the command line said, what is bound for
 * this action, what is bound for its repository or object, and else the git checkout that holds the document.
 */
export async function locateSource(work: PlannedWork): Promise<Located | NotLocated> {
  const resource = resourceOf(work)
  const chosen = work.sourceRevision ?? {}
  const refusals = revisionRefusals(resource, chosen)
  if (refusals.length > 0) return { missing: refusals.join(' ') }
  if (chosen.S3_OBJECT_VERSION_ID !== undefined) return locateVersion(work, resource.name, chosen.S3_OBJECT_VERSION_ID)
  if (resource.kind === 'object' && chosen.S3_OBJECT_KEY !== undefined) return locateObject(work, resource)
  const named = findNamed(work, resource)
  if (named) return classify(named.path, chosen.COMMIT_ID ?? named.ref, resource)
  const checkout = work.documentFolder === null ? undefined : await topLevel(work.documentFolder)
  if (checkout !== undefined) return classify(checkout, chosen.COMMIT_ID, resource)
  return {
    missing:
      `Nothing is bound to ${resource.kind} “${resource.name}”, and the document lies in no git checkout. ` +
      `Give --source ${placeName(work)}=PATH or bind it in stagecraft.local.json.`,
  }
}

/** What a source action takes; the key of an object may be one that the start named. */
export function resourceOf(work: PlannedWork): SourceResource {
  const resource = sourceResource(work)
  if (!resource) throw new Error(`${work.type.provider} is no source that can be taken here`)
  const key = work.sourceRevision?.S3_OBJECT_KEY
  if (resource.kind !== 'object' || key === undefined) return resource
  return { ...resource, key, name: `${resource.bucket}/${key}` }
}

/** Finds what an earlier execution took of an object. */
function locateVersion({ dataFolder }: PlannedWork, name: string, version: string): Located | NotLocated {
  const object = { name, dataFolder }
  const path = keptVersion(object, version)
  if (path !== undefined) return { kind: 'zip', path }
  const known = keptVersions(object)
  const hint =
    known.length === 0
      ? 'A folder keeps none, so only what an execution took can be taken again, and none has taken this object yet.'
      : `A folder keeps none, so only what an execution took can be taken again: ${known.slice(0, 5).join(', ')}.`
  return { missing: `There is no version “${version}” of object “${name}” here. ${hint}` }
}

/** Finds another object than the configured one, which what is said for the action alone does not speak of. */
async function locateObject(work: PlannedWork, resource: BucketObject): Promise<Located | NotLocated> {
  const { name, bucket } = resource
  const own =
    work.source !== undefined
      ? '--source says what this action takes'
      : bindingOf(work.bindings, work)?.path !== undefined && 'its path is bound for this action alone'
  if (own) return { missing: `Object “${name}” cannot be taken: ${own}. Bind bucket “${bucket}” to a folder instead.` }
  const found = findObject(work, resource)
  if (found) return classify(found.path, undefined, resource)
  const folder = folderOfBucket(bucket, work)
  const hint = folder === undefined ? 'Bind' : `Put it into ${folder}, or bind`
  return { missing: `There is no object “${name}” here. ${hint} it under "objects" of the bindings.` }
}

type BucketObject = Extract<SourceResource, { readonly kind: 'object' }>

interface Named {
  readonly path: string
  readonly ref?: string | undefined
}

function findNamed(work: PlannedWork, resource: SourceResource): Named | undefined {
  const { source, bindings } = work
  if (source !== undefined) return splitRef(source)
  const own = bindingOf(bindings, work)
  if (own?.path !== undefined) return { path: boundPath(bindings, own.path), ref: own.ref }
  if (resource.kind === 'object') return findObject(work, resource)
  const bound = ownMember(bindings.repositories, resource.name)
  return bound && { path: boundPath(bindings, bound.path), ref: bound.ref }
}

function findObject(work: PlannedWork, { name, bucket, key }: BucketObject): Named | undefined {
  const bound = ownMember(work.bindings.objects, name)
  if (bound) return { path: boundPath(work.bindings, bound.path) }
  const folder = folderOfBucket(bucket, work)
  if (folder === undefined) return undefined
  const path = join(folder, key)
  return path.startsWith(folder + sep) && existsSync(path) ? { path } : undefined
}

function folderOfBucket(bucket: string, work: PlannedWork): string | undefined {
  try {
    return bucketFolder(bucket, work)
  } catch (error) {
    if (error instanceof OutsideBucket) return undefined
    throw error
  }
}

/** `PATH#REF`, unless there is something whose name holds the `#`. */
function splitRef(text: string): Named {
  const at = text.lastIndexOf('#')
  return at < 0 || existsSync(text) ? { path: text } : { path: text.slice(0, at), ref: text.slice(at + 1) }
}

async function classify(
  path: string,
  ref: string | undefined,
  resource: SourceResource,
): Promise<Located | NotLocated> {
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) return { missing: `${path} does not exist.` }
  const kind = status.isDirectory() ? await gitKind(path) : undefined
  // An image, like an object, has no branches.
  const branch = resource.kind === 'repository' ? resource.branch : 'HEAD'
  if (ref !== undefined || kind === 'bare') {
    if (!kind) return { missing: `${path} is no git repository, so it has no “${ref}”.` }
    const wanted = ref ?? branch
    const commit = await findCommit(path, wanted)
    if (!commit) return { missing: `${path} has no branch, tag or commit “${wanted}”.` }
    const isBranch = (await findCommit(path, `refs/heads/${wanted}`)) !== undefined
    return { kind: 'commit', path, commit, ...(isBranch && { branch: wanted }) }
  }
  if (kind === 'checkout') {
    const [commit, current] = await Promise.all([findCommit(path, 'HEAD'), currentBranch(path)])
    return { kind, path, ...(commit && { commit }), ...(current !== undefined && { branch: current }) }
  }
  if (status.isDirectory()) return { kind: 'folder', path }
  return path.toLowerCase().endsWith('.zip')
    ? { kind: 'zip', path }
    : { missing: `${path} is no folder and no zip file.` }
}
