import { expect, it } from 'vitest'
import { tagPlace } from '#renderer/inspector/pipeline/tags.ts'

it('knows where each notation keeps tags', () => {
  expect(tagPlace({}, 'cloudformation')).toEqual({ location: ['$cloudFormation', 'Tags'], key: 'Key', value: 'Value' })
  expect(tagPlace({ $tags: [] }, 'api')).toEqual({ location: ['$tags'], key: 'key', value: 'value' })
  expect(tagPlace({ name: 'p' }, 'api')).toBeUndefined()
})
