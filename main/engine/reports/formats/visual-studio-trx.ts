import type { ReportFormat, TestCase } from '../report.ts'
import { attribute, childNamed, elementsNamed, readXml } from '../xml.ts'

const statuses: Readonly<Record<string, TestCase['status']>> = {
  Passed: 'passed',
  PassedButRunAborted: 'passed',
  Warning: 'passed',
  Completed: 'passed',
  Failed: 'failed',
  Error: 'error',
  Timeout: 'error',
  Aborted: 'error',
  Disconnected: 'error',
}

/** What Visual Studio and `dotnet test` write: `TestRun` with results. */
export const visualStudioTrx: ReportFormat = {
  id: 'VISUALSTUDIOTRX',
  read(text) {
    const root = readXml(text)
    if (root.name !== 'TestRun') throw new Error(`it begins with <${root.name}> instead of <TestRun>`)
    return elementsNamed(root, 'UnitTestResult').map((result) => {
      const outcome = attribute(result, 'outcome') ?? ''
      const info = childNamed(childNamed(result, 'Output'), 'ErrorInfo')
      const message = childNamed(info, 'Message')?.text
      const status = Object.hasOwn(statuses, outcome) ? statuses[outcome] : undefined
      return {
        name: attribute(result, 'testName') ?? '',
        status: status ?? 'skipped',
        ...(message !== undefined && { message }),
      }
    })
  },
}
