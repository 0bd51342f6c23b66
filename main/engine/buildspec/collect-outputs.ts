import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packFiles } from '../artifacts/pack.ts'
import { type ArtifactSelection, selectFiles } from '../artifacts/select.ts'
import { ownMember } from '../bindings.ts'
import type { ActionWork, ArtifactFile } from '../executor.ts'
import type { ArtifactSection, Buildspec } from './buildspec.ts'

export type Collected = { readonly artifacts: readonly ArtifactFile[] } | { readonly mistake: string }

/** What a build leaves behind: its files, and the variables of its shell. */
export interface BuiltSource {
  /** The folder of the primary source. */
  readonly source: string
  readVariables(names: readonly string[]): Promise<Readonly<Record<string, string>>>
}

/**
 * The output artifacts of a build: a single one is what `artifacts` names, or the secondary artifact of its name; of
 * several, each is a secondary artifact.
 */
export async function collectOutputs(
  { artifacts: section }: Buildspec,
  { source, readVariables }: BuiltSource,
  work: ActionWork,
): Promise<Collected> {
  const [only, ...others] = work.outputs
  if (!only) return { artifacts: [] }
  if (!section) return { mistake: `The buildspec has no artifacts, but the action has output artifact ${only.name}.` }
  // CodeBuild asks for these even where every output is a secondary artifact.
  if (!section.files) return { mistake: 'The buildspec has no artifacts.files.' }
  const selections: { readonly name: string; readonly selection: ArtifactSelection }[] = []
  for (const { name } of work.outputs) {
    const secondary = section['secondary-artifacts']?.[name]
    const chosen = secondary ?? (others.length === 0 ? section : undefined)
    if (!chosen?.files) return { mistake: `The buildspec has no secondary-artifacts.${name} with files.` }
    selections.push({ name, selection: selectionOf({ ...chosen, files: chosen.files }) })
  }
  const texts = selections.flatMap(({ selection }) => textsOf(selection))
  const variables = await readVariables(texts.flatMap(variablesIn))
  const expanded = selections.map(({ name, selection }) => ({ name, selection: expand(selection, variables) }))
  return packOutputs(expanded, source, work)
}

/** Packs what is selected for each output artifact from the same folder. */
export async function packOutputs(
  selections: readonly { readonly name: string; readonly selection: ArtifactSelection }[],
  source: string,
  work: ActionWork,
): Promise<Collected> {
  const folder = join(work.workFolder, 'out')
  await mkdir(folder, { recursive: true })
  const artifacts: ArtifactFile[] = []
  for (const { name, selection } of selections) {
    const selected = await selectFiles(source, selection)
    if ('mistake' in selected) return { mistake: `Output artifact ${name}: ${selected.mistake}` }
    const file = join(folder, `${name}.zip`)
    const { leftOut } = await packFiles(selected.files, file)
    for (const pattern of selected.unmatched) work.log('system', `No file matches ${pattern} for ${name}.\n`)
    for (const lost of leftOut) work.log('system', `Left out of ${name}: ${lost}\n`)
    artifacts.push({ name, file })
  }
  return { artifacts }
}

function selectionOf(
  section: Omit<ArtifactSection, 'secondary-artifacts'> & { readonly files: string[] },
): ArtifactSelection {
  const { 'base-directory': baseDirectory, 'exclude-paths': excludePaths } = section
  return {
    files: section.files,
    ...(baseDirectory !== undefined && { baseDirectory }),
    ...(excludePaths && { excludePaths }),
    discardPaths: section['discard-paths'] ?? false,
    enableSymlinks: section['enable-symlinks'] ?? false,
  }
}

function textsOf({ baseDirectory, files, excludePaths = [] }: ArtifactSelection): readonly string[] {
  return [baseDirectory ?? '', ...files, ...excludePaths]
}

const variable = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(variable)].map(([, braced, plain]) => braced ?? plain ?? '')
}

/** Where files lie may be said with variables, as `$CODEBUILD_SRC_DIR_other`; as in a shell, one without a value is empty. */
function expand(selection: ArtifactSelection, variables: Readonly<Record<string, string>>): ArtifactSelection {
  const put = (text: string) =>
    text.replace(variable, (_, braced?: string, plain?: string) => ownMember(variables, braced ?? plain ?? '') ?? '')
  const { baseDirectory, files, excludePaths } = selection
  return {
    ...selection,
    files: files.map(put),
    ...(baseDirectory !== undefined && { baseDirectory: put(baseDirectory) }),
    ...(excludePaths && { excludePaths: excludePaths.map(put) }),
  }
}
