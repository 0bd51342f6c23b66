import { join } from 'node:path'
import type { Command } from 'commander'
import { openBrowser } from '#main/browser/open-browser.ts'
import { type BrowserHost, startBrowserHost } from '#main/browser/server.ts'
import { readSessionKey } from '#main/browser/session-key.ts'
import { locateDataFolder, openDataFolder } from '#main/files/data-folder.ts'
import { resolveNamedFiles } from '#main/files/named-files.ts'
import { appFolder, appVersion, createServices, openLocal } from '#main/services.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { parsePort } from '../port.ts'
import { printable } from '../printable.ts'
import { untilSignal } from '../until-signal.ts'

interface ServeOptions {
  readonly port: number
  readonly open: boolean
  readonly data?: string
  readonly json?: boolean
}

/** Serves the designer to a browser of this machine until it is told to end. */
export const serve: CliCommand = {
  name: 'serve',
  register(program: Command, io: CliIo) {
    program
      .command('serve')
      .description('serve the designer to a browser on this machine')
      .argument('[files...]', 'documents to open as tabs')
      .option('--port <n>', 'the port to listen on; 0 means any free one', parsePort, 0)
      .option('--no-open', 'only print the address, do not open a browser')
      .option('--data <dir>', 'the data folder')
      .option('--json', 'print {"url"} as the first line')
      .action((files: readonly string[], options: ServeOptions) => run(files, options, io))
  },
}

async function run(names: readonly string[], options: ServeOptions, io: CliIo): Promise<void> {
  const log = (message: string) => io.stderr.write(`${printable(message)}\n`)
  const ended = untilSignal()
  const started = await start(names, options, io, log)
  if (!started.ok) {
    ended.forget()
    log(started.failure.message)
    return io.exit(2)
  }
  const host = started.value
  io.stdout.write(options.json ? `${JSON.stringify({ url: host.url })}\n` : `Stagecraft is at ${host.url}\n`)
  if (options.open) openBrowser(host.url, io.env, log)
  await ended.signal
  await host.close()
  io.exit(0)
}

async function start(
  names: readonly string[],
  options: ServeOptions,
  io: CliIo,
  log: (message: string) => void,
): Promise<Result<BrowserHost>> {
  const [files, data] = await Promise.all([
    resolveNamedFiles(names, io.cwd),
    openDataFolder(locateDataFolder(options.data, io)),
  ])
  if (!files.ok || !data.ok) {
    const failures = [files, data].flatMap((result) => (result.ok ? [] : [result.failure.message]))
    return fail('io', failures.join('\n'))
  }
  const local = openLocal(data.value, log)
  if (!local.ok) return local
  const services = await createServices({
    dataFolder: data.value,
    files: files.value,
    cwd: io.cwd,
    ...local.value,
    log,
    host: {
      info: { host: 'browser', version: appVersion(), platform: process.platform, nativeDialogs: false },
      // The page has a dialog of its own for this.
      pickOpen: () => Promise.resolve(null),
      pickSave: () => Promise.resolve(null),
      openExternal: async (url) => fail('not-permitted', `Open ${url} in this browser yourself.`, { url }),
    },
  })
  const sessionKey = await readSessionKey(data.value)
  const page = join(appFolder(), 'out/renderer')
  const host = await startBrowserHost({ services, page, port: options.port, sessionKey, log })
  if (!host.ok) {
    await services.close()
    return host
  }
  return succeed({
    url: host.value.url,
    async close() {
      await host.value.close()
      await services.close()
    },
  })
}
