import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Packed, packFiles } from '../artifacts/pack.ts'
import { type ArtifactSelection, selectFiles } from '../artifacts/select.ts'
import { ownMember } from '../bindings.ts'
import type { ActionWork, ArtifactFile } from '../executor.ts'
import type { ArtifactSection, Buildspec } from './schema.ts'

interface Mistake {
  readonly mistake: string
}

/** What one output artifact of an action holds: what `artifacts` itself names, or a secondary artifact. */
export interface WantedOutput {
  readonly name: string
  readonly secondary?: string
}

/** The files on disk that become one output artifact. */
export interface SelectedOutput {
  readonly name: string
  readonly files: readonly Packed[]
}

/** What a build leaves behind: its files, and the variables of its shell. */
export interface BuiltSource {
  /** The folder of the primary source. */
  readonly source: string
  readVariables(names: readonly string[]): Promise<Readonly<Record<string, string>>>
}

/** A single output artifact is what `artifacts` names, or the secondary one of its name; of several, all are those. */
export function wantedOutputs({ artifacts }: Buildspec, outputs: ActionWork['outputs']): readonly WantedOutput[] {
  return outputs.map(({ name }) => {
    const isSecondary = ownMember(artifacts?.['secondary-artifacts'] ?? {}, name) !== undefined
    return isSecondary || outputs.length > 1 ? { name, secondary: name } : { name }
  })
}

/** Finds the files of the output artifacts that are wanted of a build. */
export async function selectOutputs(
  { artifacts: section }: Buildspec,
  wanted: readonly WantedOutput[],
  { source, readVariables }: BuiltSource,
  work: Pick<ActionWork, 'log'>,
): Promise<{ readonly outputs: readonly SelectedOutput[] } | Mistake> {
  const [first] = wanted
  if (!first) return { outputs: [] }
  if (!section) return { mistake: `The buildspec has no artifacts, but the action has output artifact ${first.name}.` }
  // CodeBuild asks for these even where every output is a secondary artifact.
  if (!section.files) return { mistake: 'The buildspec has no artifacts.files.' }
  const selections: { readonly name: string; readonly selection: ArtifactSelection }[] = []
  for (const { name, secondary } of wanted) {
    const chosen = secondary === undefined ? section : ownMember(section['secondary-artifacts'] ?? {}, secondary)
    if (!chosen?.files) return { mistake: `The buildspec has no secondary-artifacts.${secondary} with files.` }
    selections.push({ name, selection: selectionOf({ ...chosen, files: chosen.files }) })
  }
  const expanded = await expandAll(
    selections.map(({ selection }) => selection),
    readVariables,
  )
  return selectAll(
    selections.map(({ name, selection }, index) => ({ name, selection: expanded[index] ?? selection })),
    source,
    work,
  )
}

/** Finds the files that are selected for each output artifact in the same folder. */
export async function selectAll(
  selections: readonly { readonly name: string; readonly selection: ArtifactSelection }[],
  source: string,
  work: Pick<ActionWork, 'log'>,
): Promise<{ readonly outputs: readonly SelectedOutput[] } | Mistake> {
  const outputs: SelectedOutput[] = []
  for (const { name, selection } of selections) {
    const selected = await selectFiles(source, selection)
    if ('mistake' in selected) return { mistake: `Output artifact ${name}: ${selected.mistake}` }
    for (const pattern of selected.unmatched) work.log('system', `No file matches ${pattern} for ${name}.\n`)
    outputs.push({ name, files: selected.files })
  }
  return { outputs }
}

/** Packs the files of each output artifact. */
export async function packOutputs(
  outputs: readonly SelectedOutput[],
  work: Pick<ActionWork, 'workFolder' | 'log'>,
): Promise<readonly ArtifactFile[]> {
  const folder = join(work.workFolder, 'out')
  await mkdir(folder, { recursive: true })
  const artifacts: ArtifactFile[] = []
  for (const { name, files } of outputs) {
    const file = join(folder, `${name}.zip`)
    const { leftOut } = await packFiles(files, file)
    for (const lost of leftOut) work.log('system', `Left out of ${name}: ${lost}\n`)
    artifacts.push({ name, file })
  }
  return artifacts
}

/** Where files lie may be said with variables, as `$CODEBUILD_SRC_DIR_other`; as in a shell, one without a value is empty. */
export async function expandAll(
  selections: readonly ArtifactSelection[],
  readVariables: BuiltSource['readVariables'],
): Promise<readonly ArtifactSelection[]> {
  const variables = await readVariables(selections.flatMap(textsOf).flatMap(variablesIn))
  return selections.map((selection) => expand(selection, variables))
}

/** The words of a buildspec about files as a selection. */
export function selectionOf(
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
