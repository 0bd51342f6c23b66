import type { ReportFormat, TestCase } from '../report.ts'
import { attribute, childNamed, elementsNamed, readXml } from '../xml.ts'

const statuses: Readonly<Record<string, TestCase['status']>> = {
  Success: 'passed',
  Failure: 'failed',
  Error: 'error',
}

/** What NUnit 2 writes: `test-results` with nested suites. */
export const nunitXml: ReportFormat = {
  id: 'NUNITXML',
  read(text) {
    const root = readXml(text)
    if (root.name !== 'test-results') throw new Error(`it begins with <${root.name}> instead of <test-results>`)
    return elementsNamed(root, 'test-case').map((test) => {
      const told = attribute(test, 'result') ?? ''
      const reason = childNamed(childNamed(test, 'failure'), 'message')?.text
      // Older versions only say whether it was a success.
      const plain = attribute(test, 'success') === 'False' ? 'failed' : 'passed'
      const isKnown = Object.hasOwn(statuses, told)
      const status = isKnown
        ? (statuses[told] ?? plain)
        : told === '' && isExecuted(test.attributes)
          ? plain
          : 'skipped'
      return { name: attribute(test, 'name') ?? '', status, ...(reason !== undefined && { message: reason }) }
    })
  },
}

function isExecuted({ executed = 'True' }: Readonly<Record<string, string>>): boolean {
  return executed === 'True'
}
