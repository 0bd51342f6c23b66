import { describe, expect, it } from 'vitest'
import { bindingPlaceOf } from '#shared/bindings/place.ts'
import { readBindingsText } from '#shared/bindings/read.ts'

const action = (category: string, provider: string, configuration: Record<string, string>, owner = 'AWS') => ({
  type: { category, owner, provider, version: '1' },
  configuration,
})

describe('what an action works with', () => {
  it.each([
    [action('Source', 'CodeCommit', { RepositoryName: 'shop' }), { table: 'repositories', name: 'shop' }],
    [action('Source', 'S3', { S3Bucket: 'b', S3ObjectKey: 'k/x.zip' }), { table: 'objects', name: 'b/k/x.zip' }],
    [action('Test', 'CodeBuild', { ProjectName: 'p' }), { table: 'projects', name: 'p' }],
    [
      action('Deploy', 'CodeDeploy', { ApplicationName: 'a', DeploymentGroupName: 'g' }),
      { table: 'deploymentGroups', name: 'a/g' },
    ],
    [action('Build', 'My Jenkins', {}, 'Custom'), { table: 'jenkins', name: 'My Jenkins' }],
    [action('Build', 'Smithy', {}, 'Custom'), undefined],
    [action('Invoke', 'Lambda', { FunctionName: '#{variables.Name}' }), undefined],
    [action('Deploy', 'ECS', { ClusterName: 'c' }), undefined],
  ])('is bound in its table: %j', (one, place) => {
    expect(bindingPlaceOf(one)).toEqual(place)
  })
})

describe('a member of the bindings', () => {
  it('has its mistakes named where they stand', () => {
    const text = '{"version": 1, "buckets": {"b": {"folders": "x"}}}'
    const read = readBindingsText(text)
    if ('data' in read) throw new Error('It was taken')
    expect(read.mistakes.map(({ pointer, range }) => [pointer, text.slice(range.start, range.end)])).toEqual([
      ['/buckets/b/folder', '{"folders": "x"}'],
      ['/buckets/b/folders', '"x"'],
    ])
  })
})
