import { describe, expect, it } from 'vitest'
import { commitThatStarts, type GitEvent } from '#shared/execution/triggers/match.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'

const push = (branch: string, files: readonly string[] | null = ['a.txt']): GitEvent => ({
  kind: 'push',
  branch,
  commit: 'c1',
  files,
})
const tag = (name: string): GitEvent => ({ kind: 'tag', tag: name, commit: 'c2' })
const pullRequest = (
  event: 'OPEN' | 'UPDATED' | 'CLOSED',
  destination: string,
  files: readonly string[] = ['a.txt'],
): GitEvent => ({ kind: 'pullRequest', event, destination, commit: 'c3', files })

/** The events that start a pipeline with such a trigger. */
function started(git: JsonObject | undefined, events: readonly GitEvent[], configuration: JsonObject = {}) {
  const pipeline = readPipeline({
    stages: [
      {
        name: 'Source',
        actions: [{ name: 'Fetch', configuration: { BranchName: 'main', ...configuration } }],
      },
    ],
    ...(git && { triggers: [{ gitConfiguration: { sourceActionName: 'Fetch', ...git } }] }),
  })
  return events.filter((event) => commitThatStarts(pipeline, 'Fetch', event) !== undefined)
}

describe('without filters', () => {
  it('any push to the configured branch starts the pipeline, with its commit', () => {
    const all = [push('main'), push('next'), tag('v1'), pullRequest('OPEN', 'main')]
    expect(started(undefined, all)).toEqual([push('main')])
    expect(started({}, all)).toEqual([push('main')])
  })

  it('nothing does where changes are not detected', () => {
    expect(started(undefined, [push('main')], { DetectChanges: 'false' })).toEqual([])
  })

  it('only actions of the first stage are asked', () => {
    const pipeline = readPipeline({ stages: [{ name: 'Source', actions: [{ name: 'Fetch' }] }] })
    expect(commitThatStarts(pipeline, 'Compile', push('main'))).toBe(undefined)
  })
})

describe('a push filter', () => {
  it('replaces the configured branch', () => {
    const git = { push: [{ branches: { includes: ['release/**'] } }] }
    expect(started(git, [push('main'), push('release/1/x')])).toEqual([push('release/1/x')])
  })

  it('lets excludes win over includes, and takes empty includes for everything', () => {
    const both = { push: [{ branches: { includes: ['feature/**'], excludes: ['feature/old/**'] } }] }
    expect(started(both, [push('feature/x'), push('feature/old/x')])).toEqual([push('feature/x')])
    const excludes = { push: [{ branches: { excludes: ['wip-*'] } }] }
    expect(started(excludes, [push('main'), push('wip-1')])).toEqual([push('main')])
  })

  it('with tags looks at tags alone, and one with branches at branches', () => {
    const git = { push: [{ tags: { includes: ['v*'] } }] }
    expect(started(git, [push('v1'), tag('v1'), tag('x')])).toEqual([tag('v1')])
    expect(started({ push: [{ branches: { includes: ['v*'] } }] }, [push('v1'), tag('v1')])).toEqual([push('v1')])
  })

  it('is an alternative to the others', () => {
    const git = { push: [{ tags: { includes: ['v*'] } }, { branches: { includes: ['main'] } }] }
    expect(started(git, [push('main'), tag('v1'), push('next')])).toEqual([push('main'), tag('v1')])
  })

  it('must meet all of its own criteria', () => {
    const git = { push: [{ branches: { includes: ['main'] }, filePaths: { includes: ['src/**'] } }] }
    const events = [push('main', ['src/a']), push('main', ['docs/a']), push('next', ['src/a'])]
    expect(started(git, events)).toEqual([push('main', ['src/a'])])
  })

  it('is content with one changed file that is included and not excluded', () => {
    const git = { push: [{ filePaths: { includes: ['src/**'], excludes: ['**/*.md'] } }] }
    const good = push('main', ['README.md', 'src/a.ts'])
    expect(started(git, [good, push('main', ['src/a.md', 'x'])])).toEqual([good])
  })

  it('with file paths never fires for the push that creates a branch', () => {
    expect(started({ push: [{ filePaths: { includes: ['**'] } }] }, [push('main', null)])).toEqual([])
  })

  it('looks at the first hundred changed files', () => {
    const many = Array.from({ length: 100 }, (_, n) => `docs/${n}`)
    const git = { push: [{ filePaths: { includes: ['src/**'] } }] }
    expect(started(git, [push('main', [...many, 'src/a'])])).toEqual([])
    expect(started(git, [push('main', [...many.slice(1), 'src/a'])])).toHaveLength(1)
  })
})

describe('a pull request filter', () => {
  it('looks at the branch that it goes to, and gives the commit of the one that it comes from', () => {
    const git = { pullRequest: [{ branches: { includes: ['main'] } }] }
    expect(started(git, [pullRequest('OPEN', 'main'), pullRequest('OPEN', 'next'), push('main')])).toEqual([
      pullRequest('OPEN', 'main'),
    ])
  })

  it('takes the events that it names, or all of them', () => {
    const all = (['OPEN', 'UPDATED', 'CLOSED'] as const).map((event) => pullRequest(event, 'main'))
    expect(started({ pullRequest: [{ events: ['OPEN', 'CLOSED'] }] }, all)).toEqual([all[0], all[2]])
    expect(started({ pullRequest: [{ branches: { includes: ['*'] } }] }, all)).toEqual(all)
  })

  it('may fire beside a push filter for the same change', () => {
    const git = { push: [{ branches: { includes: ['main'] } }], pullRequest: [{ events: ['CLOSED'] }] }
    const merge = [pullRequest('CLOSED', 'main'), push('main')]
    expect(started(git, merge)).toEqual(merge)
  })
})
