import { resolve } from 'node:path'
import type { Command } from 'commander'
import { chosenRevisions, type Engine, type Preview, type StartRun } from '#main/engine/index.ts'
import { locateDataFolder, openDataFolder } from '#main/files/data-folder.ts'
import { openLocalEngine } from '#main/local-engine.ts'
import { isSystemError } from '#main/system-error.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { collect } from '../pairs.ts'
import { printable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { type ApprovalPlan, planApprovals } from '../run/approvals.ts'
import { planBreakpoints } from '../run/breakpoints.ts'
import { startAndFollow } from '../run/follow.ts'
import { readOrder, type RunOptions, type RunOrder } from '../run/order.ts'
import { jsonReport, plainReport } from '../run/report.ts'
import { hasTerminal, openTerminal, type Terminal } from '../run/terminal.ts'

/** Runs a pipeline on this machine, once, and ends when the execution has ended. */
export const run: CliCommand = {
  name: 'run',
  register(program: Command, io: CliIo) {
    program
      .command('run')
      .description('run a pipeline on this machine')
      .argument('<file>', 'the document; - is the standard input')
      .option('--pipeline <name>', 'which pipeline, where the document holds several')
      .option('--bindings <file>', 'another bindings file than stagecraft.local.json beside the document')
      .option('--source <stage.action=path>', 'what a source action takes; may be repeated', collect, [])
      .option('--variable <name=value>', 'the value of a pipeline variable; may be repeated', collect, [])
      .option('--parameter <name=value>', 'the value of a template parameter; may be repeated', collect, [])
      .option('--revision <action=type:value>', 'the revision a source action takes; may be repeated', collect, [])
      .option('--approve <stage.action>', 'approve this manual approval; may be repeated', collect, [])
      .option('--reject <stage.action>', 'reject this manual approval; may be repeated', collect, [])
      .option('--approve-all', 'approve every other manual approval')
      .option('--break <stage[.action][:before|:after]>', 'hold the run there; may be repeated', collect, [])
      .option('--trust', 'execute the commands of this document, now and later as long as it stays the same')
      .option('--data <dir>', 'the data folder')
      .option('--json', 'print one event a line')
      .action((file: string, options: RunOptions) => carryOut(file, options, io))
  },
}

async function carryOut(file: string, options: RunOptions, io: CliIo): Promise<void> {
  const log = (message: string) => io.stderr.write(`${printable(message)}\n`)
  const order = readOrder(options, io.cwd)
  const [text, data] = await Promise.all([readInput(file, io), openDataFolder(locateDataFolder(options.data, io))])
  const failures = [text, data].flatMap((result) => (result.ok ? [] : [result.failure.message]))
  if (!text.ok || !data.ok) {
    for (const reason of [...order.mistakes, ...failures]) log(reason)
    return io.exit(2)
  }
  const local = openLocalEngine({
    dataFolder: data.value,
    env: io.env,
    // This process ends with its own execution; it takes up none of others but those that are in its way.
    takesOver: false,
    log,
  })
  if (!local.ok) {
    for (const reason of [...order.mistakes, local.failure.message]) log(reason)
    return io.exit(2)
  }
  const { engine } = local.value
  const interruption = interruptible()
  const terminal = openTerminal(io)
  try {
    const path = file === '-' ? null : resolve(io.cwd, file)
    io.exit(await runOnce({ file, text: text.value, path, order, options, io, log }, engine, terminal, interruption))
  } finally {
    terminal.close()
    // Pipelines that an action started go on as long as something is being performed for them.
    if (!interruption.signal.aborted) await engine.performed()
    // Ends what the run left behind; only then signals may end this process at once again.
    await local.value.close()
    interruption.forget()
  }
}

interface Wanted {
  /** As the user named it. */
  readonly file: string
  readonly text: string
  readonly path: string | null
  readonly order: RunOrder
  readonly options: RunOptions
  readonly io: CliIo
  readonly log: (message: string) => void
}

/** The exit code of the run. */
async function runOnce(
  wanted: Wanted,
  engine: Engine,
  terminal: Terminal,
  interruption: Interruption,
): Promise<number> {
  const { file, text, path, order, options, io, log } = wanted
  const unresolved: StartRun = {
    text,
    path,
    pipeline: options.pipeline,
    variables: order.variables,
    sources: order.sources,
    parameters: order.parameters,
    bindings: order.bindings,
    trust: false,
  }
  const written = await engine.preview(unresolved)
  const held = planBreakpoints(options.break, written.pipeline, io)
  const { breakpoints } = held
  const { revisions, mistakes } = placeRevisions(order, written)
  const isPlain = breakpoints.length === 0 && order.revisions.length === 0
  const first = isPlain ? written : await engine.preview({ ...unresolved, breakpoints, revisions })
  const plan = first.pipeline ? planApprovals(first.pipeline, options, hasTerminal(io)) : noApprovals
  const problems = first.problems.map(({ code, message }) =>
    code === 'document-invalid' ? `${file}: ${message}` : message,
  )
  const reasons = [...order.mistakes, ...problems, ...mistakes, ...plan.mistakes, ...held.mistakes]
  const mayAsk = hasTerminal(io) && reasons.length === 0
  const isTrusted = first.isTrusted || options.trust === true
  if (!isTrusted && !(mayAsk && (await asksForTrust(first, terminal)))) {
    if (!mayAsk) reasons.push('This document runs commands on this machine: look at them, then add --trust.')
    else reasons.push('Not started: the document is not trusted.')
  }
  if (reasons.length > 0) {
    for (const reason of reasons) log(reason)
    return 2
  }
  if (interruption.signal.aborted) return 1
  for (const remark of first.remarks) log(remark)
  const report = options.json ? jsonReport(io) : plainReport(io)
  const request: StartRun = { ...unresolved, revisions, breakpoints, trust: true }
  const { signal } = interruption
  const ended = await startAndFollow(request, { engine, report, plan, terminal, signal, log })
  if (ended.ok) return ended.value.status === 'Succeeded' ? 0 : 1
  log(ended.failure.message)
  return 2
}

const noApprovals: ApprovalPlan = { answer: () => undefined, mistakes: [] }

/** A revision names a source action alone; the engine wants its stage too. */
function placeRevisions({ revisions: given }: RunOrder, { pipeline }: Preview) {
  if (!pipeline) return { revisions: {}, mistakes: [] }
  const sources = pipeline.stages.flatMap(({ actions }) => actions.filter(({ type }) => type.category === 'Source'))
  const unknown = given.filter(({ actionName }) => !sources.some(({ label }) => label === actionName))
  return {
    revisions: chosenRevisions(pipeline, given),
    mistakes: unknown.map(({ actionName }) => `--revision ${actionName}: there is no such source action.`),
  }
}

async function asksForTrust({ commands }: Preview, terminal: Terminal): Promise<boolean> {
  const listed = commands.map((command) => `  ${command}\n`).join('')
  const question = `This document runs commands on this machine.\n${listed}Trust it and run? [yes/no] `
  return /^y(es)?$/i.test((await terminal.ask(question)) ?? '')
}

interface Interruption {
  readonly signal: AbortSignal
  forget(): void
}

/**
 * Ctrl-C and its like end the run in good order, and so does a reader of the output that goes away (`| head`); pressing
 * it again does not leave processes behind.
 */
function interruptible(): Interruption {
  const abort = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const interrupt = () => abort.abort()
  const unread = (error: Error) => {
    if (!isSystemError(error, 'EPIPE')) throw error
    interrupt()
  }
  for (const name of signals) process.on(name, interrupt)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unread)
  return {
    signal: abort.signal,
    forget() {
      for (const name of signals) process.off(name, interrupt)
    },
  }
}
