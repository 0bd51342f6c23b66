import { type Command, Option } from 'commander'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import { conversionTargets, convert as converted, readSource } from '#shared/convert/index.ts'
import { inWords } from '#shared/model/message.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { collect, readPairs } from '../pairs.ts'
import { printable } from '../printable.ts'
import { readTexts } from '../read-documents.ts'
import { writeOutput } from '../write-output.ts'

interface ConvertOptions {
  readonly to: string
  readonly pipeline?: string
  readonly parameter: readonly string[]
  readonly out?: string
}

/** Writes a pipeline as something else, and says what that has no words for. */
export const convert: CliCommand = {
  name: 'convert',
  register(program: Command, io: CliIo) {
    const targets = conversionTargets.map(({ id }) => id)
    program
      .command('convert')
      .description('write a pipeline as something else, and say what that has no words for')
      .argument('<file>', 'a document, or a file of Terraform; - is the standard input')
      .addOption(new Option('--to <format>', 'what to write').choices(targets).makeOptionMandatory())
      .option('--pipeline <name>', 'which pipeline, where the document holds several')
      .option('--parameter <name=value>', 'work out functions with this value; may be repeated', collect, [])
      .option('--out <file>', 'write to this file instead of printing')
      .action((file: string, options: ConvertOptions) => run(file, options, io))
  },
}

async function run(file: string, options: ConvertOptions, io: CliIo): Promise<void> {
  const refuse = (code: number, reasons: readonly string[]) => {
    for (const reason of reasons) io.stderr.write(`${printable(reason)}\n`)
    io.exit(code)
  }
  const { values: parameters, mistakes } = readPairs('--parameter', 'NAME=VALUE', options.parameter)
  if (mistakes.length > 0) return refuse(2, mistakes)
  const read = await readTexts([file], io)
  if ('code' in read) return refuse(read.code, read.reasons)
  const source = readSource(read.texts[0] ?? '')
  if ('fault' in source) return refuse(1, [`${file}: ${source.fault}`])
  const target = conversionTargets.find(({ id }) => id === options.to)
  // All pipelines of a template go along.
  const isWhole = target?.isTemplate === true && source.template !== undefined && options.pipeline === undefined
  const [first] = source.pipelines
  const pipeline = isWhole && first ? first : choosePipeline(source, options.pipeline)
  if ('mistake' in pipeline) return refuse(2, [`${file}: ${pipeline.mistake}`])
  if (!target) return refuse(2, [`There is no format named “${options.to}”.`])

  const result = converted(source, pipeline, target, parameters)
  if ('refused' in result)
    return refuse(
      2,
      result.refused.map((reason) => `${file}: ${inWords(reason)}`),
    )
  for (const note of result.notes) io.stderr.write(`${printable(inWords(note))}\n`)
  const mistake = await writeOutput(result.text, options.out, io)
  return mistake === undefined ? io.exit(0) : refuse(2, [mistake])
}
