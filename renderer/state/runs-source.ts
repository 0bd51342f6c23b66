import type { RetryMode } from '#shared/execution/events.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { ActionReports, ArtifactEntry, EntryText, LogMatches, LogOverview, LogPage } from '#shared/rpc/records.ts'
import { machine } from './machine.ts'

export interface StagePlace {
  readonly pipelineExecutionId: string
  readonly stage: string
}

export interface LogName {
  readonly pipelineExecutionId: string
  readonly actionExecutionId: string
}

export interface ArtifactName {
  readonly pipelineExecutionId: string
  readonly artifact: string
  readonly sha256: string
}

/** A log or an artifact that is to be kept as a file. */
export type Keepsake = ({ readonly kind: 'log' } & LogName) | ({ readonly kind: 'artifact' } & ArtifactName)

/** Where executions take place: what the Runs panel asks there beside the views that it shows. */
export interface RunsSource {
  /** Whether logs and artifacts can be had from it. */
  readonly keepsRecords: boolean
  answer(
    place: StagePlace & { readonly action: string },
    answer: { readonly result: 'Approved' | 'Rejected'; readonly summary: string },
  ): Promise<Result<null>>
  stop(execution: {
    readonly pipelineExecutionId: string
    readonly abandon: boolean
    readonly reason?: string
  }): Promise<Result<null>>
  retry(place: StagePlace & { readonly mode: RetryMode }): Promise<Result<null>>
  rollBack(target: {
    readonly pipelineName: string
    readonly stage: string
    readonly targetPipelineExecutionId: string
  }): Promise<Result<{ readonly pipelineExecutionId: string }>>
  override(place: StagePlace & { readonly conditionType: 'BEFORE_ENTRY' | 'ON_SUCCESS' }): Promise<Result<null>>
  /** Disables the way into a stage for a reason, or with `null` enables it. */
  setTransition(
    way: { readonly pipelineName: string; readonly stage: string },
    reason: string | null,
  ): Promise<Result<null>>
  logs(execution: { readonly pipelineExecutionId: string }): Promise<Result<readonly LogOverview[]>>
  readLog(log: LogName & { readonly from: number; readonly count: number }): Promise<Result<LogPage>>
  searchLog(log: LogName & { readonly text: string }): Promise<Result<LogMatches>>
  reports(execution: { readonly pipelineExecutionId: string }): Promise<Result<readonly ActionReports[]>>
  artifactEntries(artifact: ArtifactName): Promise<Result<readonly ArtifactEntry[]>>
  artifactText(artifact: ArtifactName & { readonly entry: string }): Promise<Result<EntryText>>
  save(keepsake: Keepsake, path: string, replace: boolean): Promise<Result<null>>
}

/** The engine of this machine. */
export const localRuns: RunsSource = {
  keepsRecords: true,
  answer: (place, answer) => machine().runs.approve({ ...place, ...answer }),
  stop: (execution) => machine().runs.stop(execution),
  retry: (place) => machine().runs.retry(place),
  rollBack: (target) => machine().runs.rollBack(target),
  override: (place) => machine().runs.override(place),
  setTransition: (way, reason) =>
    machine().runs.setTransition({
      ...way,
      type: 'Inbound',
      ...(reason === null ? { enabled: true } : { enabled: false, reason }),
    }),
  logs: (execution) => machine().records.logs(execution),
  readLog: (log) => machine().records.readLog(log),
  searchLog: (log) => machine().records.searchLog(log),
  reports: (execution) => machine().records.reports(execution),
  artifactEntries: (artifact) => machine().records.artifactEntries(artifact),
  artifactText: (artifact) => machine().records.artifactText(artifact),
  save(keepsake, path, replace) {
    const { records } = machine()
    if (keepsake.kind === 'log') return records.saveLog({ ...keepsake, path, replace })
    return records.saveArtifact({ ...keepsake, path, replace })
  },
}
