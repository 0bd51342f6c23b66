import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBindings, setBinding } from '#shared/bindings/edit.ts'

describe('setting a binding', () => {
  it('makes the objects that it stands in', () => {
    const text = setBinding(emptyBindings, ['projects', 'site', 'image'], 'node:24')
    expect(text).toBe('{\n  "version": 1,\n  "projects": {\n    "site": {\n      "image": "node:24"\n    }\n  }\n}\n')
    expect(JSON.parse(text ?? '')).toEqual({ version: 1, projects: { site: { image: 'node:24' } } })
  })

  it('leaves every other byte as it is, also where somebody has a way of writing of their own', () => {
    const before =
      '{ "version":1,   // first\r\n\t"projects" : {"site":{ "image" :"old","timeoutInMinutes":5 }},\r\n  "buckets":{}  }'
    expect(setBinding(before, ['projects', 'site', 'image'], 'new')).toBe(before.replace('"old"', '"new"'))
    expect(setBinding(before, ['projects', 'site', 'timeoutInMinutes'], undefined)).toBe(
      before.replace(',"timeoutInMinutes":5', ''),
    )
    const added = setBinding(before, ['projects', 'site', 'buildspec'], 'b.yml') ?? ''
    expect(added.replace(/,\s*"buildspec"\s*:\s*"b.yml"/, '')).toBe(before)
  })

  it('keeps the way of ending lines, and makes nothing of what is removed again', () => {
    const text = '{\r\n  "version": 1,\r\n  "variables": { "A":  "a" }\r\n}\r\n'
    const set = setBinding(text, ['functions', 'f', 'command'], 'true') ?? ''
    expect(set.replaceAll('\r\n', '')).not.toContain('\n')
    expect(setBinding(set, ['functions'], undefined)).toBe(text)
  })

  it('does nothing to a text that cannot be read, or where something else stands', () => {
    expect(setBinding('{"version":1,', ['projects', 'site', 'image'], 'x')).toBeUndefined()
    expect(setBinding('[]', ['projects', 'site', 'image'], 'x')).toBeUndefined()
    expect(setBinding('{"projects":7}', ['projects', 'site', 'image'], 'x')).toBeUndefined()
  })

  it('says what was set, and goes back to what was said before', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.dictionary(name, fc.string())),
        name,
        name,
        fc.string(),
        (all, one, two, value) => {
          const before = JSON.stringify(all, null, 2)
          const set = setBinding(before, [one, two], value) ?? ''
          expect(JSON.parse(set)).toEqual({ ...all, [one]: { ...all[one], [two]: value } })
          const removed = setBinding(set, [one, two], undefined) ?? ''
          const { [two]: _, ...rest } = all[one] ?? {}
          expect(JSON.parse(removed)).toEqual({ ...all, [one]: rest })
        },
      ),
    )
  })
})
