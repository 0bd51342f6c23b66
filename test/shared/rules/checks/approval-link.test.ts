import { expect, it } from 'vitest'
import { approvalLink } from '#shared/rules/checks/approval-link.ts'
import { approval } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, placesIn } from '../one-action.ts'

it('wants a web address', () => {
  const linked = (ExternalEntityLink: string) => approval({ configuration: { ExternalEntityLink } })
  expect(foundIn(approvalLink, linked('example.com/review'))).toEqual([
    [
      'configuration/ExternalEntityLink',
      'Write an address with https:// in “ExternalEntityLink”: it is “example.com/review”.',
    ],
  ])
  expect(fixedIn(approvalLink, linked('example.com/review'))).toEqual(linked('https://example.com/review'))
  expect(placesIn(approvalLink, linked('see the wiki'))).toEqual(['configuration/ExternalEntityLink'])
  expect(placesIn(approvalLink, linked('http://example.com'))).toEqual([])
  expect(placesIn(approvalLink, linked('#{Build.Link}'))).toEqual([])
})
