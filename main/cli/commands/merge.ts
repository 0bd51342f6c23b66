import type { Command } from 'commander'
import { readDocument } from '#shared/codecs/index.ts'
import { mergeTexts } from '#shared/merge/index.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { conflictInWords } from '../merge/words.ts'
import { printable } from '../printable.ts'
import { readTexts } from '../read-documents.ts'
import { writeOutput } from '../write-output.ts'

/** Merges what two sides made of a document; it can be Git's merge driver for such files. */
export const merge: CliCommand = {
  name: 'merge',
  register(program: Command, io: CliIo) {
    program
      .command('merge')
      .description('merge what two sides made of a document')
      .argument('<base>', 'the document that both come from')
      .argument('<ours>', 'what we made of it; its way of writing is kept')
      .argument('<theirs>', 'what they made of it')
      .option('--out <file>', 'write the merged text to this file instead of printing it')
      .action((base: string, ours: string, theirs: string, options: { readonly out?: string }) =>
        run([base, ours, theirs], options.out, io),
      )
  },
}

async function run(files: readonly string[], out: string | undefined, io: CliIo): Promise<void> {
  const tell = (lines: readonly string[]) => {
    for (const line of lines) io.stderr.write(`${printable(line)}\n`)
  }
  const read = await readTexts(files, io)
  if ('code' in read) {
    tell(read.reasons)
    return io.exit(read.code)
  }
  const [base = '', ours = '', theirs = ''] = read.texts
  const merged = mergeTexts({ base, ours, theirs })
  tell(merged.pipelines.map(conflictInWords))
  tell(merged.lines.map(({ line }) => `Conflict: both changed what is at line ${line} of OURS.`))
  tell(merged.notes)
  const mistake = await writeOutput(merged.text, out, io)
  if (mistake !== undefined) {
    tell([mistake])
    return io.exit(2)
  }
  if (merged.pipelines.length + merged.lines.length > 0) return io.exit(1)
  // What no longer parses was merged by its lines alone.
  const isBroken = merged.notes.length > 0 && !readDocument(merged.text).parses
  if (isBroken) tell(['The merged text cannot be read: look at it before you go on.'])
  io.exit(isBroken ? 1 : 0)
}
