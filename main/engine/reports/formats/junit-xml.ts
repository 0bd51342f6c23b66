import type { ReportFormat } from '../report.ts'
import { attribute, childNamed, elementsNamed, readXml, type XmlElement } from '../xml.ts'

/** `testsuites` or `testsuite` with test cases, of which most tools write a dialect. */
export const junitXml: ReportFormat = {
  id: 'JUNITXML',
  read(text) {
    const root = readXml(text)
    if (root.name !== 'testsuites' && root.name !== 'testsuite') {
      throw new Error(`it begins with <${root.name}> instead of <testsuites> or <testsuite>`)
    }
    return elementsNamed(root, 'testcase').map((test) => {
      const name = [attribute(test, 'classname'), attribute(test, 'name')].filter(Boolean).join('.')
      const error = childNamed(test, 'error')
      const failure = childNamed(test, 'failure')
      if (error) return { name, status: 'error', message: messageOf(error) }
      if (failure) return { name, status: 'failed', message: messageOf(failure) }
      return { name, status: childNamed(test, 'skipped') ? 'skipped' : 'passed' }
    })
  },
}

function messageOf(element: XmlElement): string {
  return attribute(element, 'message') ?? element.text
}
