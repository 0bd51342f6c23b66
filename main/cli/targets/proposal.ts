import type { Proposal } from '#main/aws/index.ts'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import type { CliIo } from '../command.ts'
import { ownCatalog } from '../own-catalog.ts'
import { readPairs } from '../pairs.ts'
import { readDocuments, type Trouble } from '../read-documents.ts'

export interface ProposalOptions {
  readonly pipeline?: string
  readonly parameter: readonly string[]
  readonly data?: string
}

/** The pipeline of a file that a command is about, or everything that stands in the way. */
export async function readProposal(
  file: string,
  { pipeline: wanted, parameter, data }: ProposalOptions,
  io: CliIo,
): Promise<Proposal | Trouble> {
  const { values: parameters, mistakes } = readPairs('--parameter', 'NAME=VALUE', parameter)
  if (mistakes.length > 0) return { code: 2, reasons: mistakes }
  const [read, catalog] = await Promise.all([readDocuments([file], io), ownCatalog(data, io)])
  if ('code' in read) return read
  if (!catalog.ok) return { code: 2, reasons: [catalog.failure.message] }
  const [document] = read.documents
  if (!document) throw new Error('One file was read, and there is no document.')
  const pipeline = choosePipeline(document, wanted)
  if ('mistake' in pipeline) return { code: 2, reasons: [`${file}: ${pipeline.mistake}`] }
  return { document, pipeline, parameters, catalog: catalog.value }
}
