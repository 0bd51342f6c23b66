import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LocalRuns } from '#main/rpc/handlers/runs.ts'
import { createServices, type ServiceOptions } from '#main/services.ts'
import { type Caller, fail, succeed } from '#shared/rpc/contract.ts'
import { temporaryFolder } from '#test/main/files/temporary-folder.ts'

const nothing = async () => fail('not-found', 'There is nothing here.')

export const noRuns: LocalRuns = {
  start: async ({ path }) => succeed({ pipelineExecutionId: `run of ${path}` }),
  stop: async () => succeed(null),
  approve: async () => succeed(null),
  retry: async () => succeed(null),
  rollBack: async () => succeed({ pipelineExecutionId: 'rollback' }),
  override: async () => succeed(null),
  setTransition: async () => succeed(null),
  state: nothing,
  events: async () => succeed([]),
  records: {
    list: async () => succeed([]),
    logs: async () => succeed([]),
    readLog: nothing,
    searchLog: nothing,
    logText: () => fail('not-found', 'There is nothing here.'),
    reports: async () => succeed([]),
    artifactEntries: nothing,
    artifactText: nothing,
    artifactFile: nothing,
  },
  subscribe: () => () => undefined,
  subscribeChanges: () => () => undefined,
  close: async () => undefined,
}

/** Services over a fresh folder that holds `data`, with one page connected. */
export async function testServices(change: Partial<ServiceOptions> = {}) {
  const folder = await temporaryFolder()
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  const log: string[] = []
  const services = await createServices({
    dataFolder,
    files: [],
    cwd: folder,
    runs: noRuns,
    endpoint: { status: nothing, start: nothing, stop: nothing, writeProfile: nothing },
    log: (message) => void log.push(message),
    host: {
      info: { host: 'browser', version: '1.2.3', platform: 'linux', nativeDialogs: false },
      pickOpen: async () => null,
      pickSave: async () => null,
      openExternal: async () => fail('not-permitted', 'No.'),
    },
    ...change,
  })
  onTestFinished(() => services.close())
  const told: { event: string; payload: unknown }[] = []
  const caller: Caller = { id: 'page', tell: (event, payload) => void told.push({ event, payload }) }
  const disconnect = services.connect(caller)
  const ask = (name: string, input?: unknown) => services.dispatch(name, input, caller)
  return { folder, dataFolder, services, log, told, ask, disconnect }
}
