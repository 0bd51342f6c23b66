import { expect, it } from 'vitest'
import { configurationListFormat } from '#shared/rules/checks/configuration-list-format.ts'
import { configured, fixedIn, foundIn, placesIn } from '../one-action.ts'

it('finds blanks, empty values, brackets and repetitions', () => {
  const tags = (ImageTags: string) =>
    configured('Build', 'ECRBuildAndPublish', { ECRRepositoryName: 'shop', ImageTags })
  const message = (ImageTags: string) => foundIn(configurationListFormat, tags(ImageTags)).map(([, said]) => said)
  expect(message('a, b')).toEqual(['Remove the blanks around the commas in “ImageTags”.'])
  expect(message('a,,b')).toEqual(['Remove the comma too many in “ImageTags”: one of its values is empty.'])
  expect(message('a,b,a')).toEqual(['Name “a” once in “ImageTags”.'])
  expect(message('["a", "b"]')).toEqual([
    'Leave out brackets and quotation marks in “ImageTags”: values have just commas between them.',
  ])
  expect(['a, b', 'a,,b', '["a", "b"]', 'a,b,a'].map((text) => fixedIn(configurationListFormat, tags(text)))).toEqual(
    Array.from({ length: 4 }, () => tags('a,b')),
  )
})

it('is content with commas alone', () => {
  const tags = configured('Build', 'ECRBuildAndPublish', { ECRRepositoryName: 'shop', ImageTags: 'a,#{variables.Tag}' })
  expect(placesIn(configurationListFormat, tags)).toEqual([])
})
