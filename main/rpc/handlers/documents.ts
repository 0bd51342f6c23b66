import { basename } from 'node:path'
import type { Drafts } from '#main/files/drafts.ts'
import type { OpenDocuments } from '#main/files/open-documents.ts'
import type { RecentFiles } from '#main/files/recent.ts'
import { type Handlers, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import { type NamedPaths, typedPath } from '../named-paths.ts'

export interface DocumentServices {
  /** Real paths of the files that the command line named. */
  readonly files: readonly string[]
  /** Where a relative path that somebody types starts. */
  readonly cwd: string
  readonly open: OpenDocuments
  readonly drafts: Drafts
  readonly recent: RecentFiles
  readonly named: NamedPaths
}

/** Documents on disk, for the files that the user named. */
export function documentHandlers({
  files,
  cwd,
  open,
  drafts,
  recent,
  named,
}: DocumentServices): Handlers<StagecraftContract>['documents'] {
  return {
    session: async () => succeed({ files, untitled: await drafts.untitled() }),
    async open({ path }, caller) {
      const read = await open.open(typedPath(path, cwd), caller.id)
      if (!read.ok) return read
      const { path: real, text, revision } = read.value
      const permitted = named.mayRead({ path: real, text })
      if (!permitted.ok) {
        open.close(real, caller.id)
        return permitted
      }
      named.add(real)
      await recent.add(real)
      const draft = await drafts.unlessSame(real, text)
      return succeed({ path: real, name: basename(real), text, revision, ...(draft && { draft }) })
    },
    close({ path }, caller) {
      open.close(path, caller.id)
      return succeed(null)
    },
    async save({ path, ...request }, caller) {
      const target = await open.target(typedPath(path, cwd))
      if (!target.ok) return target
      const permitted = named.mayWrite(target.value)
      if (!permitted.ok) return permitted
      const saved = await open.save({ ...request, path: target.value }, caller.id)
      if (!saved.ok) return saved
      const { path: real, revision } = saved.value
      named.add(real)
      await recent.add(real)
      // Only if it says what was saved: the user may have typed on meanwhile.
      await drafts.unlessSame(real, request.text)
      return succeed({ path: real, name: basename(real), revision })
    },
    async keepDraft(draft) {
      await drafts.keep(draft)
      return succeed(null)
    },
    async dropDraft(owner) {
      await drafts.drop(owner)
      return succeed(null)
    },
    recent: async () => succeed(await recent.list()),
    async forgetRecent({ path }) {
      await recent.forget(path)
      return succeed(null)
    },
  }
}
