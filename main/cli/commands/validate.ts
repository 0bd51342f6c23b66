import { type Command, Option } from 'commander'
import type { Catalog } from '#shared/catalog/index.ts'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { appVersion } from '#main/app-folder.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { ownCatalog } from '../own-catalog.ts'
import { printable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { rewriteFile } from '../rewrite-file.ts'
import { fixDocument } from '../validate/fix.ts'
import { type Report, type ReportedDocument, reportDocument, reportUnreadable, summarize } from '../validate/report.ts'
import { toSarif } from '../validate/sarif.ts'

interface ValidateOptions {
  readonly json?: boolean
  readonly fix?: boolean
  readonly format?: 'sarif'
  readonly data?: string
}

/** Checks documents and says everything that is wrong with them. */
export const validate: CliCommand = {
  name: 'validate',
  register(program: Command, io: CliIo) {
    program
      .command('validate')
      .description('check documents and say everything that is wrong with them')
      .argument('<files...>', 'documents; - is the standard input')
      .option('--json', 'print the report as JSON')
      .option('--fix', 'repair what has one obvious repair, in the files themselves')
      .addOption(new Option('--format <format>', 'print the report in another form').choices(['sarif']))
      .option('--data <dir>', 'the data folder, which knows the custom action types')
      .action((files: readonly string[], options: ValidateOptions) => run(files, options, io))
  },
}

async function run(files: readonly string[], options: ValidateOptions, io: CliIo): Promise<void> {
  if (options.fix && files.includes('-')) {
    io.stderr.write('--fix needs files: the standard input cannot be written.\n')
    return io.exit(2)
  }
  const catalog = await ownCatalog(options.data, io)
  if (!catalog.ok) {
    io.stderr.write(`${printable(catalog.failure.message)}\n`)
    return io.exit(2)
  }
  const documents: ReportedDocument[] = []
  let hasFailed = false
  for (const file of files) {
    const read = await readInput(file, io)
    if (read.ok) {
      const document = readDocument(read.value)
      const mended = options.fix ? await fixFile({ file, document, catalog: catalog.value }, io) : { document }
      documents.push(reportDocument(file, mended.document, catalog.value))
      if ('mistake' in mended) {
        hasFailed = true
        io.stderr.write(`${printable(mended.mistake)}\n`)
      }
    } else if (read.failure.code === 'document-invalid') {
      documents.push(reportUnreadable(file, 'document-not-text', read.failure.message))
    } else if (read.failure.code === 'too-large') {
      documents.push(reportUnreadable(file, 'document-too-large', read.failure.message))
    } else {
      hasFailed = true
      io.stderr.write(`${printable(read.failure.message)}\n`)
    }
  }
  const report = summarize(documents)
  if (options.format === 'sarif') io.stdout.write(`${JSON.stringify(toSarif(report, appVersion()), null, 2)}\n`)
  else io.stdout.write(options.json ? `${JSON.stringify(report)}\n` : inWords(report))
  io.exit(hasFailed ? 2 : report.summary.errors + report.summary.warnings > 0 ? 1 : 0)
}

/** Writes the repaired file and says what was repaired; a file that cannot be written is reported as it stands. */
async function fixFile(
  { file, document, catalog }: { readonly file: string; readonly document: ReadDocument; readonly catalog: Catalog },
  io: CliIo,
): Promise<{ readonly document: ReadDocument; readonly mistake?: string }> {
  const { document: fixed, done } = fixDocument(document, catalog)
  if (done.length === 0) return { document }
  const mistake = await rewriteFile(file, { before: document.text, after: fixed.text }, io)
  if (mistake !== undefined) return { document, mistake }
  for (const line of done) io.stderr.write(`${printable(`${file}: repaired ${line}`)}\n`)
  return { document: fixed }
}

function inWords({ documents, summary }: Report): string {
  const lines = documents.flatMap(({ file, diagnostics }) =>
    diagnostics.map(
      ({ severity, rule, message, range }) =>
        `${file}:${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}]`,
    ),
  )
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const end = `${count(summary.errors, 'error')}, ${count(summary.warnings, 'warning')} in ${count(documents.length, 'document')}`
  return [...lines, end].map((line) => `${printable(line)}\n`).join('')
}
