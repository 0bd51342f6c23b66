import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './support/app.ts'

const folder = mkdtempSync(join(tmpdir(), 'stagecraft-reports-'))
const junit =
  '<testsuite><testcase classname="cart" name="adds"/><testcase classname="cart" name="pays"><failure message="2 is not 3"/></testcase></testsuite>'
mkdirSync(join(folder, 'source'))
writeFileSync(
  join(folder, 'source/buildspec.yml'),
  `version: 0.2
phases:
  build:
    commands:
      - echo '${junit}' > junit.xml
reports:
  unit-tests:
    files: [junit.xml]
`,
)
writeFileSync(
  join(folder, 'stagecraft.local.json'),
  JSON.stringify({ version: 1, repositories: { shop: { path: 'source' } } }),
)
const type = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
writeFileSync(
  join(folder, 'tested.json'),
  JSON.stringify({
    pipeline: {
      name: 'tested',
      pipelineType: 'V2',
      roleArn: 'arn:aws:iam::123456789012:role/pipeline',
      artifactStore: { type: 'S3', location: 'tested-artifacts' },
      stages: [
        {
          name: 'Source',
          actions: [
            {
              name: 'Checkout',
              actionTypeId: type('Source', 'CodeCommit'),
              configuration: { RepositoryName: 'shop', BranchName: 'main', PollForSourceChanges: 'false' },
              outputArtifacts: [{ name: 'SourceCode' }],
            },
          ],
        },
        {
          name: 'Test',
          actions: [
            {
              name: 'Unit',
              actionTypeId: type('Test', 'CodeBuild'),
              configuration: { ProjectName: 'shop-tests' },
              inputArtifacts: [{ name: 'SourceCode' }],
            },
          ],
        },
      ],
    },
  }),
)

test.use({ files: ['tested.json', 'source', 'stagecraft.local.json'].map((name) => join(folder, name)) })
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what tests reported is read and shown, with those that did not succeed', async ({ app }) => {
  const { page } = app
  const runs = page.getByRole('region', { name: 'Runs' })
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('button', { name: 'Trust and run' }).click()
  await runs.getByRole('tab', { name: 'Reports' }).click({ timeout: 30_000 })
  const report = runs.getByRole('list', { name: 'Reports' }).getByRole('listitem')
  await expect(report).toContainText('unit-tests')
  await expect(report).toContainText('2 tests, 1 failed')
  await expect(report).toContainText('2 is not 3')
  await page.screenshot({ path: 'test-results/reports.png' })
})
