import { copyFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { digestOf } from '../artifacts/digest.ts'
import { filesIn, packFiles, type Packed } from '../artifacts/pack.ts'
import { listEntries, UnsafeArchive } from '../artifacts/unpack.ts'
import type { ActionWork, Executor, Outcome } from '../executor.ts'
import { type Cloneable, filesOfClone } from './full-clone.ts'
import { archive, filesOfCheckout, GitFailed } from './git.ts'
import { type Located, locateSource } from './locate.ts'

/** What was taken, for the output variables of the provider. Only what is really known is there. */
export interface Taken {
  readonly located: Located
  readonly md5: string
  readonly sha256: string
}

/** An executor for source actions; what differs between providers is what they call the things they tell. */
export function sourceExecutor(options: {
  readonly types: readonly string[]
  variables(work: ActionWork, taken: Taken): Readonly<Record<string, string | undefined>>
  revision(taken: Taken): string | undefined
  /** Told what was taken and where its zip file is. */
  taken?(work: ActionWork, taken: Taken, zipFile: string): Promise<void>
}): Executor {
  return {
    types: options.types,
    performs: 'runs',
    ...atSource(async (located, output, work) => {
      const zipFile = join(work.workFolder, 'source.zip')
      await takeFiles(located, zipFile, work)
      const [md5, sha256] = await Promise.all([digestOf(zipFile, 'md5'), digestOf(zipFile, 'sha256')])
      const taken = { located, md5, sha256 }
      await options.taken?.(work, taken, zipFile)
      const revision = options.revision(taken)
      const artifact = { name: output.name, file: zipFile, ...(revision !== undefined && { revision }) }
      return {
        status: 'Succeeded',
        summary: describe(located),
        outputVariables: known(options.variables(work, taken)),
        artifacts: [artifact],
      }
    }),
  }
}

/** What every source has around what it takes: it must be found, there must be somewhere to put it, and be readable. */
export function atSource(
  take: (located: Located, output: ActionWork['outputs'][number], work: ActionWork) => Promise<Outcome>,
): Pick<Executor, 'missing' | 'execute'> {
  return {
    async missing(work) {
      const located = await locateSource(work)
      return 'missing' in located ? [located.missing] : []
    },
    async execute(work) {
      const located = await locateSource(work)
      if ('missing' in located) return failed(located.missing)
      const [output] = work.outputs
      if (!output) return failed('There is no output artifact.')
      try {
        return await take(located, output, work)
      } catch (error) {
        if (error instanceof UnsafeArchive || error instanceof GitFailed) {
          return failed(`${located.path}: ${error.message}`)
        }
        throw error
      }
    },
  }
}

/** Writes the files that were located as a zip file; fails with `UnsafeArchive` for what is none. */
export async function takeFiles(located: Located, zipFile: string, work: ActionWork): Promise<void> {
  work.log('system', `Taking ${describe(located)}\n`)
  if (work.configuration['OutputArtifactFormat'] === 'CODEBUILD_CLONE_REF') {
    if ('commit' in located) return takeClone(located, zipFile, work)
    work.log('system', 'There is no Git history here to be cloned; the artifact holds only the files.\n')
  }
  switch (located.kind) {
    case 'folder':
      return pack(located.path, await filesIn(located.path), zipFile, work)
    case 'checkout':
      return pack(located.path, await filesOfCheckout(located.path), zipFile, work)
    case 'commit':
      return archive(located.path, located.commit.id, zipFile)
    case 'zip':
      await listEntries(located.path)
      return copyFile(located.path, zipFile)
  }
}

/** CodeBuild clones what the artifact refers to; here the artifact itself is the clone. */
async function takeClone(located: Cloneable, zipFile: string, work: ActionWork): Promise<void> {
  const folder = join(work.workFolder, 'clone')
  const files = await filesOfClone(located, folder)
  const isOfClone = ({ file }: Packed) => isBelow(file, folder)
  await pack(located.path, files, zipFile, work, isOfClone)
}

async function pack(
  root: string,
  files: readonly Packed[],
  zipFile: string,
  work: ActionWork,
  isWanted: (file: Packed) => boolean = () => false,
): Promise<void> {
  // A data folder inside the source would grow into itself with every run; a bucket inside the data folder does not.
  const isOwn = (one: Packed) => isWanted(one) || !isBelow(one.file, work.dataFolder)
  const own = isBelow(root, work.dataFolder) ? files : files.filter(isOwn)
  const { leftOut } = await packFiles(own, zipFile)
  for (const name of leftOut) work.log('system', `Left out ${name}: it is a link out of the folder, or no file.\n`)
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder + sep)
}

/** What was located, in words. */
export function describe(located: Located): string {
  switch (located.kind) {
    case 'folder':
      return `folder ${located.path} as it stands`
    case 'zip':
      return located.path
    case 'checkout':
      return `checkout ${located.path} as it stands${located.commit ? `, at ${located.commit.id.slice(0, 7)}` : ''}`
    case 'commit':
      return `${located.commit.id.slice(0, 7)} of ${located.path}`
  }
}

function known(variables: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

function failed(message: string): Outcome {
  return { status: 'Failed', error: { code: 'ConfigurationError', message } }
}

/** What Git told of what was taken; nothing for a folder or a zip file. */
export function commitOf({ located }: Taken) {
  return 'commit' in located ? located.commit : undefined
}

/** The branch that was taken, and where that is not known the one that is configured. */
export function branchOf({ located }: Taken, configured: string | undefined): string | undefined {
  return 'branch' in located ? located.branch : configured
}
