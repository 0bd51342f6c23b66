import { type Command, Option } from 'commander'
import { readDocument } from '#shared/codecs/index.ts'
import { appVersion } from '#main/app-folder.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { printable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { type Report, type ReportedDocument, reportDocument, reportUnreadable, summarize } from '../validate/report.ts'
import { toSarif } from '../validate/sarif.ts'

interface ValidateOptions {
  readonly json?: boolean
  readonly fix?: boolean
  readonly format?: 'sarif'
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
      .addOption(new Option('--format <format>', 'print the report in another form').choices(['sarif']))
      .action((files: readonly string[], options: ValidateOptions) => run(files, options, io))
  },
}

async function run(files: readonly string[], options: ValidateOptions, io: CliIo): Promise<void> {
  const documents: ReportedDocument[] = []
  let isUnreadable = false
  for (const file of files) {
    const read = await readInput(file, io)
    if (read.ok) documents.push(reportDocument(file, readDocument(read.value)))
    else if (read.failure.code === 'document-invalid') {
      documents.push(reportUnreadable(file, 'document-not-text', read.failure.message))
    } else if (read.failure.code === 'too-large') {
      documents.push(reportUnreadable(file, 'document-too-large', read.failure.message))
    } else {
      isUnreadable = true
      io.stderr.write(`${printable(read.failure.message)}\n`)
    }
  }
  const report = summarize(documents)
  if (options.format === 'sarif') io.stdout.write(`${JSON.stringify(toSarif(report, appVersion()), null, 2)}\n`)
  else io.stdout.write(options.json ? `${JSON.stringify(report)}\n` : inWords(report))
  io.exit(isUnreadable ? 2 : report.summary.errors + report.summary.warnings > 0 ? 1 : 0)
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
