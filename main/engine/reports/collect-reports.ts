import { readFile, stat } from 'node:fs/promises'
import { type ArtifactSelection, selectFiles } from '../artifacts/select.ts'
import { reportFormats } from './formats/index.ts'
import type { Report, TestCase } from './report.ts'

/** A report group of a buildspec: which files, and what they are. */
export interface ReportGroup {
  readonly name: string
  readonly format: string
  readonly selection: ArtifactSelection
}

/** The largest file of a report, and how many files of one group are read. */
const limits = { bytes: 20 * 1024 * 1024, files: 500 } as const
/** How many tests that did not succeed are told one by one, and how much of what they say. */
const told = { cases: 50, characters: 500 } as const

const coverageFormats = ['CLOVERXML', 'COBERTURAXML', 'JACOCOXML', 'SIMPLECOV']

/** Reads the test reports that a build left in a folder. What cannot be read is said, and no reason to fail. */
export async function collectReports(groups: readonly ReportGroup[], folder: string): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const { name, format, selection } of groups) {
    reports.push(await collect(name, format.toUpperCase(), selection, folder))
  }
  return reports
}

/** A sentence about a report, and the tests that did not succeed, for the log. */
export function reportText(report: Report): string {
  const { group, format, failing, mistakes } = report
  const hidden = report.failures + report.errors - failing.length
  return [
    `Report ${group} (${format}): ${countsText(report)}`,
    ...failing.map(({ name, status, message = '' }) => `  ${status} ${name}${message === '' ? '' : `: ${message}`}`),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ...mistakes.map((mistake) => `  ${mistake}`),
  ].join('\n')
}

/** `12 tests, 1 failed, 2 skipped`, over several reports together. */
export function countsText(...reports: readonly Report[]): string {
  const sum = (count: 'tests' | 'failures' | 'errors' | 'skipped') =>
    reports.reduce((total, report) => total + report[count], 0)
  const tests = sum('tests')
  const parts = [
    [sum('failures'), 'failed'],
    [sum('errors'), 'broken'],
    [sum('skipped'), 'skipped'],
  ] as const
  const more = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return [`${tests} ${tests === 1 ? 'test' : 'tests'}`, ...more].join(', ')
}

async function collect(group: string, format: string, selection: ArtifactSelection, folder: string): Promise<Report> {
  const reader = reportFormats.find(({ id }) => id === format)
  if (!reader) {
    const isCoverage = coverageFormats.includes(format)
    const why = isCoverage ? 'Reports of coverage are not read.' : `There is no report format ${format}.`
    return reportOf(group, format, [], [why])
  }
  const selected = await selectFiles(folder, selection)
  if ('mistake' in selected) return reportOf(group, format, [], [selected.mistake])
  const tests: TestCase[] = []
  const mistakes: string[] = []
  if (selected.files.length > limits.files) mistakes.push(`Only the first ${limits.files} files are read.`)
  for (const { name, file } of selected.files.slice(0, limits.files)) {
    try {
      if ((await stat(file)).size > limits.bytes) throw new Error(`it is larger than ${limits.bytes} bytes`)
      tests.push(...reader.read(await readFile(file, 'utf8')))
    } catch (error) {
      mistakes.push(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
  return reportOf(group, format, tests, mistakes)
}

function reportOf(group: string, format: string, tests: readonly TestCase[], mistakes: readonly string[]): Report {
  const count = (status: TestCase['status']) => tests.filter((test) => test.status === status).length
  const failing = tests.filter(({ status }) => status === 'failed' || status === 'error')
  return {
    group,
    format,
    tests: tests.length,
    failures: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
    failing: failing.slice(0, told.cases).map(({ name, status, message }) => ({
      name: shortened(name),
      status,
      ...(message !== undefined && { message: shortened(message) }),
    })),
    mistakes: mistakes.slice(0, told.cases).map(shortened),
  }
}

function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > told.characters ? `${line.slice(0, told.characters)}…` : line
}
