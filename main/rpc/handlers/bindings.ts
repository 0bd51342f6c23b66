import { dirname, join } from 'node:path'
import { readDocumentFile, writeDocumentFile } from '#main/files/document-file.ts'
import { readBindingsText } from '#shared/bindings/read.ts'
import { bindingsFileName } from '#shared/bindings/schema.ts'
import { fail, type Handlers, type Result, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { NamedPaths } from '../named-paths.ts'

/** The bindings beside documents that are open. */
export function bindingHandlers(named: NamedPaths): Handlers<StagecraftContract>['bindings'] {
  const fileOf = (document: string): Result<string> =>
    named.has(document)
      ? succeed(join(dirname(document), bindingsFileName))
      : fail('not-permitted', `${document}: open this document first.`, { path: document })
  return {
    async read({ document }) {
      const file = fileOf(document)
      if (!file.ok) return file
      const read = await readDocumentFile(file.value)
      if (read.ok) return read
      return read.failure.code === 'not-found' ? succeed({ path: file.value, text: null, revision: null }) : read
    },
    async save({ document, text, expected }) {
      const file = fileOf(document)
      if (!file.ok) return file
      const checked = readBindingsText(text)
      if ('mistakes' in checked) {
        const mistakes = checked.mistakes.map(({ pointer, message }) => `${pointer}: ${message}`)
        return fail('document-invalid', mistakes.join('\n'), { mistakes })
      }
      const saved = await writeDocumentFile({ path: file.value, text, expected })
      return saved.ok ? succeed({ path: file.value, text, revision: saved.value.revision }) : saved
    },
  }
}
