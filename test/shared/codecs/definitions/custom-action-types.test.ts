import { describe, expect, it } from 'vitest'
import { readDefinitionText } from '#shared/codecs/definitions/custom-action-types.ts'
import { definition } from '#test/shared/catalog/definitions/definition.ts'

function read(text: string) {
  const { definitions, problems } = readDefinitionText(text)
  return { definitions, problems: problems.map(({ message, range }) => [text.slice(range.start, range.end), message]) }
}

describe('the text of a definition', () => {
  it('may have comments and a byte-order mark', () => {
    const text = `\uFEFF// ours\n${JSON.stringify(definition())}`
    expect(read(text)).toEqual({ definitions: [definition()], problems: [] })
  })

  it('has its problems where they stand', () => {
    const text = JSON.stringify({ ...definition(), provider: 'a b', owner: 'Custom' })
    expect(read(text)).toEqual({
      definitions: [],
      problems: [
        ['"owner"', 'Remove “owner”: CodePipeline knows no such member here.'],
        ['"a b"', 'Change “provider”: it must match ^[0-9A-Za-z_-]+$.'],
      ],
    })
  })

  it.each([
    ['', 'There is nothing in it.'],
    [' \n', 'There is nothing in it.'],
    ['Resources: {}', 'This is no JSON: give the definition or the template in JSON.'],
    ['{"category": "Build"', 'Expected “}”: an object is not closed.'],
    ['['.repeat(100_000), 'Nest values at most 200 levels deep.'],
  ])('is refused where it is no JSON', (text, message) => {
    const { definitions, problems } = readDefinitionText(text)
    expect(definitions).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error', message }])
  })
})
