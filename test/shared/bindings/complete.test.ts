import { describe, expect, it } from 'vitest'
import { completeBindings } from '#shared/bindings/complete.ts'

/** What is offered at the bar of a text. */
function offered(marked: string, names = {}) {
  const at = marked.indexOf('|')
  return completeBindings(marked.replace('|', ''), at, names)
}
const labels = (marked: string, names = {}) => offered(marked, names).map(({ label }) => label)

describe('a bindings file', () => {
  it('has keys at its top, with what they mean', () => {
    const all = offered('{"version": 1, "|"}')
    expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['repositories', 'functions', 'secrets']))
    expect(all.find(({ label }) => label === 'objects')).toMatchObject({
      insert: '"objects": {}',
      documentation: 'Objects that sources read: bucket/key.',
    })
  })

  it('offers the names that the pipeline uses, and the members of an entry', () => {
    expect(labels('{"projects": {"|"}}', { projects: ['website-build'] })).toEqual(['website-build'])
    expect(labels('{"repositories": {"me/app": {"|"}}}')).toEqual(['path', 'ref'])
    expect(labels('{"functions": {"f": {"|"}}}').toSorted()).toEqual(['command', 'environment', 'handler'])
    expect(labels('{"actions": {"Build.Make": {"|"}}}')).toEqual(
      expect.arrayContaining(['path', 'folder', 'buildspec']),
    )
  })

  it('offers values to choose from', () => {
    expect(labels('{"alarms": {"high": |}}').toSorted()).toEqual(['ALARM', 'INSUFFICIENT_DATA', 'OK'])
  })

  it('replaces the key that is being typed and keeps its value', () => {
    const [first] = offered('{"repositories": {"me/app": {"pa|th": "x"}}}')
    expect(first).toMatchObject({ insert: '"path"', range: { start: 29, end: 35 } })
  })

  it('offers nothing where nothing is known', () => {
    expect(labels('{"nobody": {"|"}}')).toEqual([])
    expect(labels('|')).toEqual([])
  })
})
