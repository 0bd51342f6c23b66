import { describe, expect, it } from 'vitest'
import { bytesText, durationText, revisionsText } from '#renderer/runs/duration.ts'

describe('a duration', () => {
  it.each([
    [0, '0.0 s'],
    [9_990, '9.9 s'],
    [10_000, '10 s'],
    [59_999, '59 s'],
    [60_000, '1 min 0 s'],
    [3_599_999, '59 min 59 s'],
    [3_600_000, '1 h 0 min'],
    [172_800_000, '2 d 0 h'],
  ])('of %i ms is said as %s', (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text)
  })
})

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [999_949, '1.0 MB'],
    [99_960, '100 kB'],
    [123_456_789, '123 MB'],
  ])('of %i bytes is said as %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text)
  })
})

describe('revisions', () => {
  const app = { actionName: 'App', revisionId: '0123456789abcdef0123456789abcdef01234567' }

  it('are said by the beginning of a commit', () => {
    expect(revisionsText([app])).toBe('0123456')
    expect(revisionsText([])).toBe('')
  })

  it('are said with their sources where there are several', () => {
    expect(revisionsText([app, { actionName: 'Infra', revisionId: 'v1.4' }])).toBe('App 0123456, Infra v1.4')
  })
})
