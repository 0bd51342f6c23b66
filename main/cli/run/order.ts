import { resolve } from 'node:path'
import type { SourceRevision } from '#shared/execution/journal.ts'
import { revisionTypes } from '#main/engine/index.ts'
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

/** What the options ask for, as far as they can be read without the document. */
export interface RunOrder {
  readonly sources: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, string>>
  readonly revisions: readonly SourceRevision[]
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
  const revisions = readRevisions(options.revision)
  mistakes.push(...revisions.mistakes)
  return {
    sources: Object.fromEntries(Object.entries(sources).map(([place, path]) => [place, resolve(cwd, path)])),
    variables,
    parameters,
    revisions: revisions.values,
    bindings: options.bindings === undefined ? undefined : resolve(cwd, options.bindings),
    mistakes,
  }
}

/** Reads source revisions; those of one action have types of their own, since a key and a version go together. */
function readRevisions(given: readonly string[]): {
  readonly values: readonly SourceRevision[]
  readonly mistakes: readonly string[]
} {
  const values: SourceRevision[] = []
  const mistakes: string[] = []
  for (const pair of given) {
    const [, actionName, type, revisionValue] = /^([^=]+)=([^:]*):(.+)$/s.exec(pair) ?? []
    const revisionType = revisionTypes.find((one) => one === type)
    if (actionName === undefined || revisionValue === undefined) {
      mistakes.push(`--revision ${pair}: write it as ACTION=TYPE:VALUE.`)
    } else if (revisionType === undefined) {
      mistakes.push(`--revision ${pair}: there is no type “${type}”. There is: ${revisionTypes.join(', ')}.`)
    } else if (values.some((one) => one.actionName === actionName && one.revisionType === revisionType)) {
      mistakes.push(`--revision ${actionName} is given twice.`)
    } else values.push({ actionName, revisionType, revisionValue })
  }
  return { values, mistakes }
}
