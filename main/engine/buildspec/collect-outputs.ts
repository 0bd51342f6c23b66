import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packFiles } from '../artifacts/pack.ts'
import { type ArtifactSelection, selectFiles } from '../artifacts/select.ts'
import type { ActionWork, ArtifactFile } from '../executor.ts'
import type { ArtifactSection, Buildspec } from './buildspec.ts'

export type Collected = { readonly artifacts: readonly ArtifactFile[] } | { readonly mistake: string }

/**
 * The output artifacts of a build: a single one is what `artifacts` names, or the secondary artifact of its name; of
 * several, each is a secondary artifact.
 */
export async function collectOutputs(
  { artifacts: section }: Buildspec,
  source: string,
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
  return packOutputs(selections, source, work)
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
