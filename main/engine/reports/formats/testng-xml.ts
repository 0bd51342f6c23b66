import type { ReportFormat } from '../report.ts'
import { attribute, childNamed, elementsNamed, readXml, type XmlElement } from '../xml.ts'

/** What TestNG writes: `testng-results` with test methods, among which are those that only prepare. */
export const testngXml: ReportFormat = {
  id: 'TESTNGXML',
  read(text) {
    const root = readXml(text)
    if (root.name !== 'testng-results') throw new Error(`it begins with <${root.name}> instead of <testng-results>`)
    return elementsNamed(root, 'class').flatMap((one) =>
      elementsNamed(one, 'test-method')
        .filter((method) => attribute(method, 'is-config') !== 'true')
        .map((method) => {
          const name = [attribute(one, 'name'), attribute(method, 'name')].filter(Boolean).join('.')
          const status = attribute(method, 'status')
          if (status === 'FAIL') return { name, status: 'failed' as const, message: messageOf(method) }
          return { name, status: status === 'PASS' ? ('passed' as const) : ('skipped' as const) }
        }),
    )
  },
}

function messageOf(method: XmlElement): string {
  const exception = childNamed(method, 'exception')
  const told = childNamed(exception, 'message')?.text
  return told ?? (exception && attribute(exception, 'class')) ?? ''
}
