import { describe, expect, it } from 'vitest'
import { foreignSections, withSections } from '#main/api/access/ini.ts'

const mark = '# Written by stagecraft endpoint; it is written anew at each start.'
const sections = [{ name: 'profile local', lines: ['region = us-east-1'] }]
const written = `[profile local]\n${mark}\nregion = us-east-1\n`

describe('sections of ours', () => {
  it('stand behind all else, which keeps its bytes', () => {
    expect(withSections('', sections)).toBe(written)
    expect(withSections('# top\n[default]\nregion=x', sections)).toBe(`# top\n[default]\nregion=x\n\n${written}`)
    expect(withSections('[a]\r\nb = c\r\n', sections)).toBe(`[a]\r\nb = c\r\n\r\n${written.replaceAll('\n', '\r\n')}`)
  })

  it('are replaced, and the comments of the next section stay', () => {
    const others = '# mine = yours\n\n; two\n[profile b]\ns3 =\n  addressing_style = path\n'
    const before = `[a]\nb = c\n\n${written.replace('us-east-1', 'eu-west-1')}\n${others}`
    const after = `[a]\nb = c\n\n${others}\n${written}`
    expect(withSections(before, sections)).toBe(after)
    expect(withSections(after, sections)).toBe(after)
  })

  it('are told from those that somebody else wrote', () => {
    expect(foreignSections(`${written}[ profile   "mine" ]\n[x]\n`, ['profile local', 'profile mine', 'y'])).toEqual([
      'profile mine',
    ])
  })
})
