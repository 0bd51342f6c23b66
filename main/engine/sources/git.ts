import { execFile } from 'node:child_process'
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Packed } from '../artifacts/pack.ts'

const run = promisify(execFile)

/** What Git could not do, in its own words. */
export class GitFailed extends Error {
  readonly code: number

  constructor(code: number, said: string) {
    super(`Git failed: ${said.trim().split('\n').join(' ')}`)
    this.code = code
  }
}

/** What Git says of a commit. */
export interface Commit {
  readonly id: string
  readonly message: string
  /** ISO 8601, UTC, to the second. */
  readonly authorDate: string
  readonly committerDate: string
}

/** What a folder is to Git: the top of a checkout, a repository without one, or nothing of its own. */
export async function gitKind(folder: string): Promise<'checkout' | 'bare' | undefined> {
  const top = await topLevel(folder)
  if (top !== undefined) return top === realpathSync(folder) ? 'checkout' : undefined
  const isBare = (await tryGit(folder, 'rev-parse', '--is-bare-repository'))?.trim() === 'true'
  if (!isBare) return undefined
  const own = (await tryGit(folder, 'rev-parse', '--absolute-git-dir'))?.trim()
  return own !== undefined && realpathSync(own) === realpathSync(folder) ? 'bare' : undefined
}

/** The top of the checkout that holds a folder. */
export async function topLevel(folder: string): Promise<string | undefined> {
  const top = (await tryGit(folder, 'rev-parse', '--show-toplevel'))?.trim()
  return top ? realpathSync(top) : undefined
}

/** The commit that a branch, tag or id means; `undefined` when there is none. */
export async function findCommit(folder: string, ref: string): Promise<Commit | undefined> {
  // A name that begins with a dash would be an option.
  if (ref.startsWith('-')) return undefined
  const id = (await tryGit(folder, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`))?.trim()
  if (!id) return undefined
  const told = await git(folder, 'log', '-1', '--no-show-signature', '--format=%aI%n%cI%n%B', id)
  const [authorDate = '', committerDate = '', ...message] = told.split('\n')
  return {
    id,
    message: message.join('\n').trim(),
    authorDate: utc(authorDate),
    committerDate: utc(committerDate),
  }
}

/** The branch that is checked out; `undefined` when none is. */
export async function currentBranch(folder: string): Promise<string | undefined> {
  return (await tryGit(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD'))?.trim() || undefined
}

/** Every file of a checkout as it stands: changed and new ones too, ignored ones and Git's own data not. */
export async function filesOfCheckout(folder: string): Promise<readonly Packed[]> {
  const listed = await git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate')
  const files: Packed[] = []
  for (const name of listed.split('\0')) {
    const file = join(folder, name)
    // A file that was deleted is still listed.
    const status = name === '' ? undefined : lstatSync(file, { throwIfNoEntry: false })
    if (!status) continue
    if (!status.isDirectory()) files.push({ name, file })
    else if (existsSync(join(file, '.git'))) {
      // A submodule, or another checkout inside this one.
      for (const inner of await filesOfCheckout(file)) files.push({ name: join(name, inner.name), file: inner.file })
    }
  }
  return files
}

/**
 * Clones a repository with all of its history into an empty folder, at a commit on no branch, as CodeBuild does. Its
 * files are there too where they are wanted.
 */
export async function cloneAt(
  folder: string,
  commit: string,
  { into, withFiles }: { readonly into: string; readonly withFiles: boolean },
): Promise<void> {
  // The process that hands out a repository reads no options of this command, only files.
  const settings = `${into}.gitconfig`
  await writeFile(settings, '[safe]\n\tdirectory = *\n[uploadpack]\n\tallowAnySHA1InWant = true\n')
  const env = { GIT_CONFIG_GLOBAL: settings, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' }
  // Without a template, there are no hooks.
  await gitWith(env, '.', 'clone', '--quiet', '--no-local', '--no-checkout', '--template=', folder, into)
  // It may be on no branch, or only on one of another repository.
  await gitWith(env, into, 'fetch', '--quiet', '--update-shallow', 'origin', commit)
  await gitWith(env, into, 'update-ref', '--no-deref', 'HEAD', commit)
  await gitWith(env, into, ...(withFiles ? ['reset', '--quiet', '--hard'] : ['read-tree', 'HEAD']))
}

/** Writes the files of a commit as a zip file. What is kept elsewhere (LFS) stays a reference, as in the service. */
export async function archive(folder: string, commit: string, zipFile: string): Promise<void> {
  await gitWith(await withoutFilters(folder), folder, 'archive', '--format=zip', '-o', zipFile, commit)
}

/** Settings under which no filter changes a file: they are programs that a repository configures. */
async function withoutFilters(folder: string): Promise<Readonly<Record<string, string>>> {
  const listed = (await tryGit(folder, 'config', '-z', '--name-only', '--get-regexp', '^filter[.]')) ?? ''
  const filters = new Set(listed.split('\0').flatMap((key) => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []))
  const settings = [...filters].flatMap((filter) => [
    [`${filter}.smudge`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ])
  return {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key = '', value = ''], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  }
}

async function tryGit(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    return await git(folder, ...args)
  } catch (error) {
    // Git's answer to a question is its exit code; without Git there is no repository to speak of.
    if (error instanceof Error && 'code' in error && (typeof error.code === 'number' || error.code === 'ENOENT')) {
      return undefined
    }
    throw error
  }
}

function git(folder: string, ...args: string[]): Promise<string> {
  return gitWith({}, folder, ...args)
}

async function gitWith(settings: Readonly<Record<string, string>>, folder: string, ...args: string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  // The user named this folder, whoever owns it; and nothing that it configures shall run.
  const always = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-C', folder]
  try {
    const { stdout } = await run('git', [...always, ...args], {
      env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...settings },
      maxBuffer: 512 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stderr' in error)) throw error
    throw new GitFailed(error.code, String(error.stderr))
  }
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}
