import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import type { ActionReports } from '#shared/rpc/records.ts'
import type { Report } from './report.ts'

interface Place {
  readonly dataFolder: string
  readonly pipelineExecutionId: string
  readonly actionExecutionId: string
}

/** Keeps the test reports of an action with its execution; `hide` takes out what must not be seen. */
export async function keepReports(
  place: Place,
  reports: readonly Report[],
  hide: (text: string) => string,
): Promise<void> {
  if (reports.length === 0) return
  const file = fileOf(place)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const hidden = (_name: string, value: unknown) => (typeof value === 'string' ? hide(value) : value)
  await writeFile(file, `${JSON.stringify({ reports }, hidden, 1)}\n`, { mode: 0o600 })
}

/** The test reports of an action; none where it left none. */
export async function readReports(place: Place): Promise<readonly Report[]> {
  try {
    // Our own writing.
    return (JSON.parse(await readFile(fileOf(place), 'utf8')) as { readonly reports: readonly Report[] }).reports
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return []
    throw error
  }
}

/** The test reports of all actions of an execution. */
export async function reportsOfExecution(
  dataFolder: string,
  pipelineExecutionId: string,
): Promise<readonly ActionReports[]> {
  const folder = join(dataFolder, 'reports', pipelineExecutionId)
  if (!existsSync(folder)) return []
  const ids = (await readdir(folder)).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []))
  return Promise.all(
    ids.map(async (actionExecutionId) => ({
      actionExecutionId,
      reports: await readReports({ dataFolder, pipelineExecutionId, actionExecutionId }),
    })),
  )
}

function fileOf({ dataFolder, pipelineExecutionId, actionExecutionId }: Place): string {
  return join(dataFolder, 'reports', pipelineExecutionId, `${actionExecutionId}.json`)
}
