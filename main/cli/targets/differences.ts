import { locate } from '#main/aws/index.ts'
import { differencesFrom } from '#shared/deploy/index.ts'
import type { Change } from '#shared/diff/index.ts'
import type { CliIo } from '../command.ts'
import type { Trouble } from '../read-documents.ts'
import { atTarget } from './open.ts'
import { type TargetOptions, targetOf } from './options.ts'
import { type ProposalOptions, readProposal } from './proposal.ts'
import { tell } from './tell.ts'

/** What a push of a document would change: before is what is there, after what the document says. */
export async function differencesAtTarget(
  file: string,
  options: TargetOptions & ProposalOptions,
  io: CliIo,
): Promise<{ readonly changes: readonly Change[] } | Trouble> {
  const meant = targetOf(options)
  if ('mistakes' in meant) return { code: 2, reasons: meant.mistakes }
  const proposal = await readProposal(file, options, io)
  if ('code' in proposal) return proposal
  const located = await atTarget(meant.target, (connection) => locate(connection, proposal))
  if (!located.ok) return { code: 2, reasons: [`${file}: ${located.failure.message}`] }
  const { name, local, remote, region } = located.value
  if (!remote) return { code: 2, reasons: [`There is no pipeline “${name}” in ${region}.`] }
  tell(io, [...local.unresolved.map(({ message }) => message), ...local.notes])
  return { changes: differencesFrom(remote, local, { region, catalog: proposal.catalog }) }
}
