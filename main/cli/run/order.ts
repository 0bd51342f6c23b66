import { resolve } from 'node:path'
import { readPairs } from '../pairs.ts'

/** The options of `run` as they are written. */
export interface RunOptions {
  readonly pipeline?: string
  readonly bindings?: string
  readonly source: readonly string[]
  readonly variable: readonly string[]
  readonly parameter: readonly string[]
  readonly revision: readonly string[]
  readonly approve: readonly string[]
  readonly reject: readonly string[]
  readonly approveAll?: boolean
  readonly break: readonly string[]
  readonly trust?: boolean
  readonly data?: string
  readonly json?: boolean
}

/** A source revision that takes the place of the newest one. */
export interface Revision {
  readonly action: string
  readonly commit: string
}

/** What the options ask for, as far as they can be read without the document. */
export interface RunOrder {
  readonly sources: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly revisions: readonly Revision[]
  readonly bindings: string | undefined
  /** Every reason why the options cannot be meant, in sentences. */
  readonly mistakes: readonly string[]
}

/** Reads the options; paths start from `cwd`. */
export function readOrder(options: RunOptions, cwd: string): RunOrder {
  const mistakes: string[] = []
  const pairs = (option: string, shape: string, given: readonly string[]) => {
    const read = readPairs(option, shape, given)
    mistakes.push(...read.mistakes)
    return read.values
  }
  const sources = pairs('--source', 'STAGE.ACTION=PATH', options.source)
  for (const [place, path] of Object.entries(sources)) {
    if (path === '') mistakes.push(`--source ${place}: the path is missing.`)
  }
  const variables = pairs('--variable', 'NAME=VALUE', options.variable)
  const parameters = pairs('--parameter', 'NAME=VALUE', options.parameter)
  const revisions = Object.entries(pairs('--revision', 'ACTION=TYPE:VALUE', options.revision)).flatMap(
    ([action, revision]) => {
      const commit = /^COMMIT_ID:(.+)$/s.exec(revision)?.[1]
      if (commit !== undefined) return [{ action, commit }]
      mistakes.push(`--revision ${action}=${revision}: a local run takes COMMIT_ID:VALUE only.`)
      return []
    },
  )
  return {
    sources: Object.fromEntries(Object.entries(sources).map(([place, path]) => [place, resolve(cwd, path)])),
    variables,
    parameters,
    revisions,
    bindings: options.bindings === undefined ? undefined : resolve(cwd, options.bindings),
    mistakes,
  }
}
