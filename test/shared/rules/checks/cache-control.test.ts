import { expect, it } from 'vitest'
import { cacheControl } from '#shared/rules/checks/cache-control.ts'
import { configured, foundIn } from '../one-action.ts'

it('wants directives', () => {
  const cached = (CacheControl: string) =>
    foundIn(cacheControl, configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true', CacheControl }))
  expect(cached('Cache-Control: max-age=60')).toEqual([
    [
      'configuration/CacheControl',
      'Write “CacheControl” as directives with commas between, such as public, max-age=3600.',
    ],
  ])
  expect(cached('max-age: 60')).toHaveLength(1)
  expect(cached('public, max-age=3600, no-transform')).toEqual([])
  expect(cached('no-store')).toEqual([])
  expect(cached('max-age=#{variables.Age}')).toEqual([])
})
