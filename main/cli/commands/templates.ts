import { existsSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { appFolder } from '#main/app-folder.ts'
import { templateHandlers } from '#main/rpc/handlers/templates.ts'
import { isSystemError } from '#main/system-error.ts'
import type { Caller } from '#shared/rpc/contract.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { printable } from '../printable.ts'

/** Lists the starter templates, and makes a pipeline with its sample sources from one. */
export const templates: CliCommand = {
  name: 'templates',
  register(program: Command, io: CliIo) {
    const command = program.command('templates').description('start from a template')
    command
      .command('list')
      .description('list the templates')
      .option('--json', 'print the list as JSON')
      .action((options: { readonly json?: boolean }) => list(options, io))
    command
      .command('new')
      .description('print the pipeline of a template, or write it with the sample sources that it runs on')
      .argument('<name>', 'the name of a template')
      .option('--out <file>', 'write the pipeline to this file, which must not be there yet')
      .action((name: string, options: { readonly out?: string }) => make(name, options.out, io))
    // Commander's own way out would end the process before its output is written.
    for (const part of command.commands) part.exitOverride()
  },
}

/** What goes beside a new pipeline, so that it can be run at once. */
const companions = ['source', 'stagecraft.local.json']

async function list({ json }: { readonly json?: boolean }, io: CliIo): Promise<void> {
  const all = await allTemplates()
  const widest = Math.max(...all.map(({ name }) => name.length))
  const lines = all.map(({ name, title }) => `${name.padEnd(widest)}  ${title}\n`)
  io.stdout.write(json ? `${JSON.stringify(all)}\n` : lines.join(''))
  io.exit(0)
}

async function make(name: string, out: string | undefined, io: CliIo): Promise<void> {
  const refuse = (reason: string) => {
    io.stderr.write(`${printable(reason)}\n`)
    io.exit(2)
  }
  const template = await handlers().read({ name }, nobody)
  if (!template.ok) {
    const names = (await allTemplates()).map((one) => one.name).join(', ')
    return refuse(`${template.failure.message} There is: ${names}.`)
  }
  if (out === undefined) {
    io.stdout.write(template.value.text)
    return io.exit(0)
  }
  const file = resolve(io.cwd, out)
  try {
    // Fails where there is something, so that nobody's work is written over.
    await writeFile(file, template.value.text, { flag: 'wx' })
  } catch (error) {
    return refuse(`${out} was not written: ${reasonOf(error, dirname(file))}`)
  }
  for (const companion of companions) {
    const place = join(dirname(file), companion)
    if (existsSync(place)) io.stderr.write(printable(`${place} is there already and was left as it is.\n`))
    else await cp(join(templateFolder(), name, companion), place, { recursive: true })
  }
  io.exit(0)
}

function reasonOf(error: unknown, folder: string): string {
  if (isSystemError(error, 'EEXIST')) return 'there is such a file already.'
  if (isSystemError(error, 'ENOENT')) return `there is no folder ${folder}.`
  return error instanceof Error ? error.message : String(error)
}

async function allTemplates() {
  const listed = await handlers().list(undefined, nobody)
  if (!listed.ok) throw new Error(listed.failure.message)
  return listed.value
}

function handlers() {
  return templateHandlers(templateFolder())
}

function templateFolder(): string {
  return join(appFolder(), 'resources/templates')
}

/** The command line asks as nobody who could be told anything later. */
const nobody: Caller = { id: 'command line', tell: () => undefined }
