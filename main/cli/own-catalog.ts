import { join } from 'node:path'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { locateDataFolder } from '#main/files/data-folder.ts'
import { type Catalog, catalogWith } from '#shared/catalog/index.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { CliIo } from './command.ts'
import { printable } from './printable.ts'

/**
 * The action types of CodePipeline and the custom ones that the data folder keeps. The folder is only read: where there
 * is none, there are no custom ones.
 */
export async function ownCatalog(data: string | undefined, io: CliIo): Promise<Result<Catalog>> {
  const folder = join(locateDataFolder(data, io), 'action-types')
  const own = await createOwnActionTypes(folder, {
    log: (message) => io.stderr.write(`${printable(message)}\n`),
  }).types()
  return own.ok ? { ok: true, value: catalogWith(own.value) } : own
}
