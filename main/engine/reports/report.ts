/** One test as a report tells it. */
export interface TestCase {
  readonly name: string
  /** An error is a test that broke where a failure found something wrong; not every format tells them apart. */
  readonly status: 'passed' | 'failed' | 'error' | 'skipped'
  readonly message?: string
}

/** A way to write down what became of tests. */
export interface ReportFormat {
  /** As `file-format` of a buildspec says it. */
  readonly id: string
  /** The tests in the text of a file; throws an error with a sentence for what is no such report. */
  read(text: string): readonly TestCase[]
}

/** What the tests of one report group came to. */
export interface Report {
  readonly group: string
  /** The build of a batch that it comes from. */
  readonly build?: string
  readonly format: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
  /** The first tests that did not succeed. */
  readonly failing: readonly TestCase[]
  /** Files that could not be read, and why. */
  readonly mistakes: readonly string[]
}
