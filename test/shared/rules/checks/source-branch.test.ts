import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { sourceBranch } from '#shared/rules/checks/source-branch.ts'
import { around, fixedIn, foundIn, inTemplate, placesIn, sourceOf } from '../one-action.ts'

it('finds what no branch can be called', () => {
  expect(foundIn(sourceBranch, watching('release/*'))).toEqual([
    ['configuration/BranchName', 'Name one branch in “BranchName”: no branch can be called “release/*”.'],
  ])
  const wrong = ['my branch', 'a..b', 'HEAD^', 'a:b', 'a\\b', '/main', 'main/', 'main.lock', '-main', 'a//b']
  expect(wrong.filter((branch) => placesIn(sourceBranch, watching(branch)).length === 0)).toEqual([])
})

it('only warns of a connection, which may take the branch of a trigger', () => {
  const connected = sourceOf('CodeStarSourceConnection', {
    ConnectionArn: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/abc',
    FullRepositoryId: 'me/shop',
    BranchName: '*',
  })
  const severities = [connected, watching('*')].map((each) =>
    checkDeclaration(around(each)).flatMap(({ rule, severity }) => (rule === sourceBranch.id ? [severity] : [])),
  )
  expect(severities).toEqual([['warning'], ['error']])
})

it('takes refs/heads/ off', () => {
  expect(foundIn(sourceBranch, watching('refs/heads/main'))).toEqual([
    ['configuration/BranchName', 'Write “main” in “BranchName”, without refs/heads/.'],
  ])
  expect(fixedIn(sourceBranch, watching('refs/heads/main'))).toEqual(watching('main'))
})

it('is content with names of branches, and does not judge references', () => {
  const good = ['main', 'feature/ABC-1_x', 'v1.2', 'dependabot/npm/a@1', '#{variables.Branch}']
  expect(good.filter((branch) => placesIn(sourceBranch, watching(branch)).length > 0)).toEqual([])
  expect(placesIn(sourceBranch, watching({ Ref: 'Branch' }), inTemplate)).toEqual([])
})

it('looks at the branch of the first GitHub action too', () => {
  const github = {
    ...sourceOf('GitHub', {
      Owner: 'me',
      Repo: 'shop',
      Branch: 'feature/*',
      OAuthToken: '{{resolve:secretsmanager:github}}',
    }),
    actionTypeId: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
  }
  expect(placesIn(sourceBranch, github)).toEqual(['configuration/Branch'])
})

function watching(BranchName: Json) {
  return sourceOf('CodeCommit', { RepositoryName: 'shop', BranchName })
}
