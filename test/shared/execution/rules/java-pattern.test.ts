import { describe, expect, it } from 'vitest'
import { readJavaPattern } from '#shared/execution/rules/java-pattern.ts'

function matching(pattern: string, ...texts: readonly string[]): readonly string[] | string {
  const read = readJavaPattern(pattern)
  return 'mistake' in read ? read.mistake : texts.filter((text) => read.matches(text))
}

describe('a pattern of Java', () => {
  it('matches a text as a whole', () => {
    expect(matching('ma|main', 'main', 'ma', 'mainline')).toEqual(['main', 'ma'])
  })

  it('takes flags at its beginning', () => {
    expect(matching('(?i)main', 'MAIN', 'next')).toEqual(['MAIN'])
    expect(matching('(?s)a.b', 'a\nb')).toEqual(['a\nb'])
  })

  it('takes quoted stretches as they are', () => {
    expect(matching('v\\Q1.0\\E', 'v1.0', 'v1x0')).toEqual(['v1.0'])
    expect(matching('\\Q[a]', '[a]', 'a')).toEqual(['[a]'])
  })

  it('knows anchors and classes that JavaScript writes differently', () => {
    expect(matching('\\Av\\d+\\z', 'v12', 'v')).toEqual(['v12'])
    expect(matching('\\p{Upper}\\p{Alpha}+', 'Main', 'main')).toEqual(['Main'])
    expect(matching('[\\p{Digit}.]+', '1.0', '1-0')).toEqual(['1.0'])
    expect(matching('\\P{Digit}+', 'abc', 'a1')).toEqual(['abc'])
    expect(matching('a\\hb', 'a b', 'a\tb', 'a\nb')).toEqual(['a b', 'a\tb'])
  })

  it('takes only the spaces of ASCII for spaces', () => {
    expect(matching('a\\sb', 'a b', 'a\u00A0b')).toEqual(['a b'])
    expect(matching('a[\\s,]b', 'a b', 'a,b', 'a\u00A0b')).toEqual(['a b', 'a,b'])
  })

  it('knows the classes of Unicode', () => {
    expect(matching('\\p{L}+', 'müller', '12')).toEqual(['müller'])
  })

  it.each(['a++b', 'a*+', '(?>a|b)c', '[a-z&&[^m]]', '\\Gx'])(
    'says of %s that it cannot be matched here',
    (pattern) => {
      expect(matching(pattern, 'a')).toMatch(/^A local run cannot match/)
    },
  )

  it('says what is no pattern at all', () => {
    expect(matching('(a', 'a')).toMatch(/^“\(a” is no regular expression: /)
  })
})
