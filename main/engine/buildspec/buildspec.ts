import { readYaml } from '../yaml-file.ts'
import { type Buildspec, buildspecSchema } from './schema.ts'

export type ReadBuildspec =
  | {
      readonly buildspec: Buildspec
      /** What CodeBuild would not look at either, with its place. */
      readonly warnings: readonly string[]
    }
  | { readonly mistakes: readonly string[] }

/** Reads a buildspec; every mistake in it is named at once, with `LINE:COLUMN: ` in front. */
export function readBuildspec(text: string): ReadBuildspec {
  const read = readYaml(text, buildspecSchema)
  if ('mistakes' in read) return read
  const { environment_variables: old, ...buildspec } = read.value
  const isFirstVersion = buildspec.version === 0.1
  const unknown = [...read.unknown, ...(old && !isFirstVersion ? [['environment_variables']] : [])]
  const warnings = unknown.map((path) => read.told(path, 'CodeBuild knows no such key here; it is ignored.'))
  if (!old || !isFirstVersion) return { buildspec, warnings }
  const variables = { ...old.plaintext, ...buildspec.env?.variables }
  return { buildspec: { ...buildspec, env: { ...buildspec.env, variables } }, warnings }
}
