import { join } from 'node:path'
import type { Command } from 'commander'
import { createOwnActionTypes, type OwnActionTypes } from '#main/files/action-types.ts'
import { locateDataFolder, openDataFolder } from '#main/files/data-folder.ts'
import { actionTypeOf, customActionTypeKey, findActionType } from '#shared/catalog/index.ts'
import { type DefinitionText, readDefinitionText } from '#shared/codecs/definitions/custom-action-types.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { collect, readPairs } from '../pairs.ts'
import { printable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { lineStarts, positionAt } from '../validate/positions.ts'

interface DataOption {
  readonly data?: string
}

/** Keeps the custom action types that pipelines may use beside those of CodePipeline. */
export const actionTypes: CliCommand = {
  name: 'action-types',
  register(program: Command, io: CliIo) {
    const command = program.command('action-types').description('keep the custom action types of your accounts')
    command
      .command('list')
      .description('list them')
      .option('--json', 'print the list as JSON')
      .option('--data <dir>', 'the data folder')
      .action((options: DataOption & { readonly json?: boolean }) =>
        withOwn(options, io, (own) => list(own, options, io)),
      )
    command
      .command('show')
      .description('print the definition of one, as aws codepipeline create-custom-action-type takes it')
      .argument('<key>', 'its key, as the list has it: Build/Custom/MyProvider/1')
      .option('--data <dir>', 'the data folder')
      .action((key: string, options: DataOption) => withOwn(options, io, (own) => show(own, key, io)))
    command
      .command('add')
      .description('add those that files define, each in the place of one with its key')
      .argument(
        '<files...>',
        'JSON: the input of create-custom-action-type, the output of list-action-types, or a template; - is the standard input',
      )
      .option('--parameter <name=value>', 'the value of a template parameter; may be repeated', collect, [])
      .option('--data <dir>', 'the data folder')
      .action((files: readonly string[], options: AddOptions) =>
        withOwn(options, io, (own) => add(own, files, options, io)),
      )
    command
      .command('remove')
      .description('remove one')
      .argument('<key>', 'its key, as the list has it')
      .option('--data <dir>', 'the data folder')
      .action((key: string, options: DataOption) => withOwn(options, io, (own) => remove(own, key, io)))
    // Commander's own way out would end the process before its output is written.
    for (const part of command.commands) part.exitOverride()
  },
}

interface AddOptions extends DataOption {
  readonly parameter: readonly string[]
}

/** Opens the data folder, and ends with what the work gives as exit code. */
async function withOwn({ data }: DataOption, io: CliIo, work: (own: OwnActionTypes) => Promise<number>): Promise<void> {
  const folder = await openDataFolder(locateDataFolder(data, io))
  if (!folder.ok) return io.exit(refused(folder.failure.message, io))
  const log = (message: string) => io.stderr.write(`${printable(message)}\n`)
  io.exit(await work(createOwnActionTypes(join(folder.value, 'action-types'), { log })))
}

function refused(reason: string, io: CliIo): number {
  io.stderr.write(`${printable(reason)}\n`)
  return 2
}

async function list(own: OwnActionTypes, { json }: { readonly json?: boolean }, io: CliIo): Promise<number> {
  const listed = await own.list()
  if (!listed.ok) return refused(listed.failure.message, io)
  const all = listed.value.map((definition) => ({
    key: customActionTypeKey(definition),
    title: actionTypeOf(definition).title,
    definition,
  }))
  if (json) io.stdout.write(`${JSON.stringify({ actionTypes: all })}\n`)
  else if (all.length === 0) io.stderr.write('There are none yet: stagecraft action-types add FILE adds some.\n')
  else io.stdout.write(all.map(({ key, title }) => `${key}  ${title}\n`).join(''))
  return 0
}

async function show(own: OwnActionTypes, key: string, io: CliIo): Promise<number> {
  const listed = await own.list()
  if (!listed.ok) return refused(listed.failure.message, io)
  const definition = listed.value.find((candidate) => customActionTypeKey(candidate) === key)
  if (!definition) return refused(`${unknown(key)} ${whatThereIs(listed.value)}`, io)
  io.stdout.write(`${JSON.stringify(definition, null, 2)}\n`)
  return 0
}

async function remove(own: OwnActionTypes, key: string, io: CliIo): Promise<number> {
  const removed = await own.remove(key)
  if (removed.ok) {
    io.stdout.write(`Removed ${key}\n`)
    return 0
  }
  const listed = await own.list()
  if (removed.failure.code !== 'not-found' || !listed.ok) return refused(removed.failure.message, io)
  return refused(`${unknown(key)} ${whatThereIs(listed.value)}`, io)
}

function unknown(key: string): string {
  const [category, owner, provider, version] = key.split('/')
  const builtIn = findActionType({ category, owner, provider, version })
  return builtIn
    ? `${key} is no type of your own: ${builtIn.docs} describes it.`
    : `There is no custom action type “${key}”.`
}

function whatThereIs(definitions: readonly CustomActionTypeDefinition[]): string {
  const keys = definitions.map(customActionTypeKey)
  return keys.length === 0 ? 'There are none yet.' : `There is: ${keys.join(', ')}.`
}

/** All files or none: half of what was meant would be hard to tell from the whole. */
async function add(own: OwnActionTypes, files: readonly string[], options: AddOptions, io: CliIo): Promise<number> {
  const parameters = readPairs('--parameter', 'NAME=VALUE', options.parameter)
  const lines: string[] = [...parameters.mistakes]
  const found: Found[] = []
  let isUnreadable = parameters.mistakes.length > 0
  let isWrong = false
  for (const file of files) {
    const text = await readInput(file, io)
    if (text.ok) {
      const read = readDefinitionText(text.value, parameters.values)
      lines.push(...inWords(file, text.value, read))
      isWrong ||= read.problems.some(({ severity }) => severity === 'error')
      found.push(...read.definitions.map((definition) => ({ file, definition, key: customActionTypeKey(definition) })))
    } else {
      lines.push(text.failure.message)
      if (text.failure.code === 'document-invalid' || text.failure.code === 'too-large') isWrong = true
      else isUnreadable = true
    }
  }
  const repeated = repeatedIn(found)
  for (const line of [...lines, ...repeated]) io.stderr.write(`${printable(line)}\n`)
  if (isUnreadable) return 2
  if (isWrong || repeated.length > 0) return 1
  const before = await own.list()
  if (!before.ok) return refused(before.failure.message, io)
  const added = await own.add(found.map(({ definition }) => definition))
  if (!added.ok) return refused(added.failure.message, io)
  const known = new Set(before.value.map(customActionTypeKey))
  for (const { key } of found) io.stdout.write(`${known.has(key) ? 'Replaced' : 'Added'} ${key}\n`)
  return 0
}

interface Found {
  readonly file: string
  readonly key: string
  readonly definition: CustomActionTypeDefinition
}

function inWords(file: string, text: string, { problems }: DefinitionText): readonly string[] {
  const starts = lineStarts(text)
  return problems.map(({ severity, message, range }) => {
    const { line, column } = positionAt(starts, range.start)
    return `${file}:${line}:${column}: ${severity}: ${message}`
  })
}

/** The same action type in two files: which of them is meant, only the user can say. */
function repeatedIn(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ file, key }, i) => {
    const first = found.findIndex((other) => other.key === key)
    return first < i ? [`${file}: error: ${key} is in ${found[first]?.file ?? ''} too.`] : []
  })
}
