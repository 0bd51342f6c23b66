import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'

/** The pipeline that `--pipeline NAME` means: by logical id first, then by name; needed only where there are several. */
export function choosePipeline(
  { pipelines }: ReadDocument,
  wanted: string | undefined,
): DocumentPipeline | { readonly mistake: string } {
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
