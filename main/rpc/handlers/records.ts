import { createReadStream } from 'node:fs'
import { saveStream } from '#main/files/save-stream.ts'
import type { Client, Handlers, Result } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import { type NamedPaths, typedPath } from '../named-paths.ts'

type Served = Client<StagecraftContract>['records']
type Artifact = Parameters<Served['artifactEntries']>[0]
type Log = Omit<Parameters<Served['readLog']>[0], 'from' | 'count'>

/** What is read of executions, in the contract's own shapes; and what is saved of them, as a stream. */
export interface LocalRecords
  extends Pick<Served, 'logs' | 'readLog' | 'searchLog' | 'reports' | 'artifactEntries' | 'artifactText'> {
  logText(log: Log): Result<AsyncIterable<string>>
  artifactFile(artifact: Artifact): Promise<Result<string>>
}

/** What local executions leave behind. */
export function recordHandlers(
  records: LocalRecords,
  { named, cwd }: { readonly named: NamedPaths; readonly cwd: string },
): Handlers<StagecraftContract>['records'] {
  return {
    logs: (input) => records.logs(input),
    readLog: (input) => records.readLog(input),
    searchLog: (input) => records.searchLog(input),
    async saveLog({ path, replace, ...log }) {
      const target = typedPath(path, cwd)
      const permitted = named.mayKeep(target, ['.log', '.txt'])
      if (!permitted.ok) return permitted
      const text = records.logText(log)
      return text.ok ? saveStream(target, text.value, { replace }) : text
    },
    reports: (input) => records.reports(input),
    artifactEntries: (input) => records.artifactEntries(input),
    artifactText: (input) => records.artifactText(input),
    async saveArtifact({ path, replace, ...artifact }) {
      const target = typedPath(path, cwd)
      const permitted = named.mayKeep(target, ['.zip'])
      if (!permitted.ok) return permitted
      const file = await records.artifactFile(artifact)
      return file.ok ? saveStream(target, createReadStream(file.value), { replace }) : file
    },
  }
}
