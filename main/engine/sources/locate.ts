import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bindingOf, boundPath, ownMember } from '../bindings.ts'
import { bucketFolder } from '../buckets.ts'
import type { PlannedWork } from '../executor.ts'
import type { SourceResource } from '../source-resource.ts'
import { placeName } from '../terms.ts'
import { type Commit, currentBranch, findCommit, gitKind, topLevel } from './git.ts'

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
export async function locateSource(work: PlannedWork, resource: SourceResource): Promise<Located | NotLocated> {
  const named = findNamed(work, resource)
  if (named) return classify(named.path, work.commit ?? named.ref, resource)
  const checkout = work.documentFolder === null ? undefined : await topLevel(work.documentFolder)
  if (checkout !== undefined) return classify(checkout, work.commit, resource)
  return {
    missing:
      `Nothing is bound to ${resource.kind} “${resource.name}”, and the document lies in no git checkout. ` +
      `Give --source ${placeName(work)}=PATH or bind it in stagecraft.local.json.`,
  }
}

interface Named {
  readonly path: string
  readonly ref?: string | undefined
}

function findNamed(work: PlannedWork, resource: SourceResource): Named | undefined {
  const { source, bindings } = work
  if (source !== undefined) return splitRef(source)
  const own = bindingOf(bindings, work)
  if (own?.path !== undefined) return { path: boundPath(bindings, own.path), ref: own.ref }
  if (resource.kind === 'repository') {
    const bound = ownMember(bindings.repositories, resource.name)
    return bound && { path: boundPath(bindings, bound.path), ref: bound.ref }
  }
  const bound = ownMember(bindings.objects, resource.name)
  if (bound) return { path: boundPath(bindings, bound.path) }
  const inBucket = /^[a-zA-Z0-9]/.test(resource.bucket) ? join(bucketFolder(resource.bucket, work), resource.key) : ''
  return existsSync(inBucket) ? { path: inBucket } : undefined
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
  const branch = resource.kind === 'repository' ? resource.branch : ''
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
