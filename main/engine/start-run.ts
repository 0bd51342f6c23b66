import type { Pipeline } from '#shared/model/pipeline.ts'
import type { FailureCode } from '#shared/rpc/failure.ts'

/** What to run and on what terms. */
export interface StartRun {
  readonly text: string
  /**
   * Where the document lies: its folder is where bindings and sources are looked for. `null` for a text that has no
   * file; it is trusted, and its sources are those of the starter template that names them.
   */
  readonly path: string | null
  readonly pipeline?: string | undefined
  readonly variables: Readonly<Record<string, string>>
  /** `STAGE.ACTION` to a path. */
  readonly sources: Readonly<Record<string, string>>
  /** The user's yes; it is remembered for a document that has a path. */
  readonly trust: boolean
  /** Another bindings file than the one beside the document. */
  readonly bindings?: string | undefined
  readonly parameters?: Readonly<Record<string, string>> | undefined
  /** Source action to the commit that it takes in place of what it would take. */
  readonly commits?: Readonly<Record<string, string>> | undefined
}

/** One reason why a run cannot start, in a sentence for people. */
export interface StartProblem {
  readonly code: FailureCode
  readonly message: string
}

/** What a start would do, or everything that keeps it from starting. */
export interface Preview {
  readonly problems: readonly StartProblem[]
  /** Absent when the text holds no such pipeline. */
  readonly pipeline?: Pipeline
  readonly isTrusted: boolean
  /** What would be executed on this machine, for the one who is asked for trust. */
  readonly commands: readonly string[]
}
