import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { toPointer } from '#shared/model/location.ts'
import { checkDocument } from '#shared/rules/index.ts'

const text = `{
  "pipeline": { "name": "shop", "stages": [] },
  "tags": [{ "key": "team", "value": "web" }]
}`

function edited(before: string, ...requests: readonly EditRequest[]): string {
  const document = readDocument(before)
  const [pipeline] = document.pipelines
  if (!pipeline) throw new Error('There is a pipeline in this text.')
  const outcome = applyEdits(pipeline.declaration, requests)
  if ('refused' in outcome) throw new Error(outcome.refused)
  return applyChanges(before, patchDocument(document, pipeline, outcome.declaration))
}

describe('tags beside a declaration', () => {
  it('are read with it, at the place where they stand', () => {
    const [pipeline] = readDocument(text).pipelines
    expect(pipeline?.declaration.$tags).toEqual([{ key: 'team', value: 'web' }])
    const { start, end } = pipeline?.rangeOf(['$tags', 0, 'value']) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('"web"')
  })

  it('are edited where they stand', () => {
    expect(edited(text, { edit: 'set', path: '/$tags/0/value', value: 'shop' })).toBe(text.replace('"web"', '"shop"'))
    expect(edited(text, { edit: 'set', path: '/name', value: 'other' })).toBe(text.replace('"shop"', '"other"'))
    expect(edited(text, { edit: 'unset', path: '/$tags' })).toBe('{\n  "pipeline": { "name": "shop", "stages": [] }\n}')
  })

  it('come where there were none', () => {
    const bare = '{\n  "pipeline": { "name": "shop", "stages": [] }\n}'
    const after = edited(bare, { edit: 'set', path: '/$tags', value: [{ key: 'a', value: 'b' }] })
    expect(JSON.parse(after)).toEqual({ pipeline: { name: 'shop', stages: [] }, tags: [{ key: 'a', value: 'b' }] })
  })

  it('are checked', () => {
    const wrong = text.replace('"team"', '"aws:team"').replace('"value"', '"Value"')
    const found = checkDocument(readDocument(wrong)).map(({ rule, location }) => `${rule} ${toPointer(location)}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'tag-prefix /$tags/0/key',
        'required-member /$tags/0/value',
        'unknown-member /$tags/0/Value',
      ]),
    )
  })
})
