import type { Command } from 'commander'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { isObject, type Json } from '#shared/model/json.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { printable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { rewriteFile } from '../rewrite-file.ts'

interface EditOptions {
  readonly op: readonly string[]
  readonly pipeline?: string
  readonly write?: boolean
}

/** Carries out edits on a document, all or none, and changes only the bytes that they are about. */
export const edit: CliCommand = {
  name: 'edit',
  register(program: Command, io: CliIo) {
    program
      .command('edit')
      .description('carry out edits on a document, all or none, leaving all other bytes as they are')
      .argument('<file>', 'the document; - is the standard input')
      .requiredOption(
        '--op <json>',
        'an edit, for example {"edit":"stage.add","name":"Test"}; may be repeated',
        collect,
        [],
      )
      .option('--pipeline <name>', 'which pipeline, where the document holds several')
      .option('--write', 'write the file instead of printing the new text')
      .action((file: string, options: EditOptions) => run(file, options, io))
  },
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value]
}

async function run(file: string, options: EditOptions, io: CliIo): Promise<void> {
  const refuse = (code: number, ...reasons: readonly string[]) => {
    for (const reason of reasons) io.stderr.write(`${printable(reason)}\n`)
    io.exit(code)
  }
  const requests = options.op.map(parseRequest)
  const mistakes = requests.flatMap((request) => ('mistake' in request ? [request.mistake] : []))
  if (requests.length === 0) mistakes.push('Say what to change: --op {"edit":"stage.add","name":"Test"}.')
  if (options.write && file === '-') mistakes.push('--write needs a file: the standard input cannot be written.')
  if (mistakes.length > 0) return refuse(2, ...mistakes)

  const read = await readInput(file, io)
  if (!read.ok) return refuse(read.failure.code === 'document-invalid' ? 1 : 2, read.failure.message)
  const document = readDocument(read.value)
  const problem = document.problems.find(({ severity }) => severity === 'error')
  if (problem) return refuse(1, `${file}: ${problem.message}`)
  const pipeline = choosePipeline(document, options.pipeline)
  if ('mistake' in pipeline) return refuse(2, `${file}: ${pipeline.mistake}`)

  const edited = applyEdits(
    pipeline.declaration,
    requests.flatMap((request) => ('mistake' in request ? [] : [request.request])),
  )
  if ('refused' in edited) return refuse(2, edited.refused)
  const text = applyChanges(document.text, patchDocument(document, pipeline, edited.declaration))
  for (const note of edited.notes ?? []) io.stderr.write(`${printable(note)}\n`)
  if (!options.write) io.stdout.write(text)
  else {
    const mistake = await rewriteFile(file, { before: read.value, after: text }, io)
    if (mistake !== undefined) return refuse(2, mistake)
  }
  io.exit(0)
}

function parseRequest(text: string): { readonly request: EditRequest } | { readonly mistake: string } {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { mistake: `--op ${text}: it is no JSON (${error instanceof Error ? error.message : String(error)}).` }
  }
  if (!isObject(value) || typeof value.edit !== 'string') {
    return { mistake: `--op ${text}: expected an object with “edit”, such as {"edit":"stage.add","name":"Test"}.` }
  }
  return { request: { ...value, edit: value.edit } }
}
