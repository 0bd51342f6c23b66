import type { ReportFormat, TestCase } from '../report.ts'
import { attribute, childNamed, elementsNamed, readXml, type XmlElement } from '../xml.ts'

/** What NUnit 3 writes: `test-run` with nested suites. */
export const nunit3Xml: ReportFormat = {
  id: 'NUNIT3XML',
  read(text) {
    const root = readXml(text)
    if (root.name !== 'test-run') throw new Error(`it begins with <${root.name}> instead of <test-run>`)
    return elementsNamed(root, 'test-case').map((test) => {
      const reason = childNamed(childNamed(test, 'failure'), 'message')?.text
      const name = attribute(test, 'fullname') ?? attribute(test, 'name') ?? ''
      return { name, status: statusOf(test), ...(reason !== undefined && { message: reason }) }
    })
  },
}

function statusOf(test: XmlElement): TestCase['status'] {
  const result = attribute(test, 'result')
  // A warning is a test that went through.
  if (result === 'Passed' || result === 'Warning') return 'passed'
  if (result !== 'Failed') return 'skipped'
  return attribute(test, 'label') === 'Error' ? 'error' : 'failed'
}
