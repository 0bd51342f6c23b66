import type { TestCase, TestReport } from '#shared/rpc/records.ts'

export type { TestCase }
export type Report = TestReport

/** A way to write down what became of tests. */
export interface ReportFormat {
  /** As `file-format` of a buildspec says it. */
  readonly id: string
  /** The tests in the text of a file; throws an error with a sentence for what is no such report. */
  read(text: string): readonly TestCase[]
}
