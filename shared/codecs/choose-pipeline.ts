import type { DocumentPipeline } from './codec.ts'

/** What people call a pipeline by. */
export type NamedPipeline = Pick<DocumentPipeline, 'name' | 'logicalId'>

/** The pipeline that people mean by a name: a logical id first, then a name; needed only where there are several. */
export function choosePipeline<Pipeline extends NamedPipeline>(
  { pipelines }: { readonly pipelines: readonly Pipeline[] },
  wanted: string | undefined,
): Pipeline | { readonly mistake: string } {
  const names = pipelines.map(({ name, logicalId }) => logicalId ?? name ?? '').join(', ')
  const [only, ...others] = pipelines
  if (!only) return { mistake: 'There is no pipeline in it.' }
  if (wanted !== undefined) {
    return (
      pipelines.find(({ logicalId }) => logicalId === wanted) ??
      pipelines.find(({ name }) => name === wanted) ?? {
        mistake: `There is no pipeline named “${wanted}” in it. There is: ${names}.`,
      }
    )
  }
  return others.length === 0 ? only : { mistake: `It holds several pipelines: say which with --pipeline (${names}).` }
}

/** The name under which a pipeline is executed here; without one, CloudFormation would make it up of the logical id. */
export function executedName({ name, logicalId }: NamedPipeline): string | undefined {
  return name ?? logicalId
}
