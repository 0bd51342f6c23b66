import { expect, it } from 'vitest'
import { collectReports, reportText } from '#main/engine/reports/collect-reports.ts'
import { folder } from '../bench.ts'

/** What is told of the files of one JUnit group. */
async function told(files: Readonly<Record<string, string>>): Promise<string> {
  const selection = { files: Object.keys(files) }
  const [report] = await collectReports([{ name: 'unit', format: 'JUnitXml', selection }], folder(files))
  return report ? reportText(report) : ''
}

it('counts the tests of all files of a group, and tells those that did not succeed', async () => {
  const text = await told({
    'one.xml':
      '\uFEFF<testsuites><testsuite><testsuite><testcase classname="A" name="deep"/></testsuite></testsuite></testsuites>',
    'two.xml': '<testsuite><testcase name="f &lt;x&gt;"><failure message="boom"/></testcase></testsuite>',
  })
  expect(text).toBe('Report unit (JUNITXML): 2 tests, 1 failed\n  failed f <x>: boom')
})

it('says where a file is cut off, instead of counting what there is of it', async () => {
  expect(await told({ 'cut.xml': '<testsuite>\n  <testcase name="a"/>\n  <testcase name="b">' })).toMatch(
    /^Report unit \(JUNITXML\): 0 tests\n {2}cut\.xml cannot be read: it is no well-formed XML \(\d+:\d+: .+\)\.$/,
  )
})
