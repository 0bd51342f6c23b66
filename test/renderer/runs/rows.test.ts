import { describe, expect, it } from 'vitest'
import type { LogPage } from '#shared/rpc/records.ts'
import { leavesEnd, openRows, scrollTopOf, windowOf } from '#renderer/runs/rows.ts'

const rowHeight = 18

describe('what is seen of many rows', () => {
  it('is where the scroll bar stands, to the pixel', () => {
    expect(windowOf(1000, rowHeight, { scrollTop: 100, clientHeight: 180 })).toEqual({
      height: 18_000,
      first: 5,
      seen: 11,
      top: 90,
    })
  })

  it('is nothing of nothing', () => {
    expect(windowOf(0, rowHeight, { scrollTop: 0, clientHeight: 180 }).seen).toBe(0)
  })

  it.each([10_000_000, 123_456_789])('reaches both ends of %i rows within what a browser can draw', (count) => {
    const clientHeight = 180
    const start = windowOf(count, rowHeight, { scrollTop: 0, clientHeight })
    expect([start.first, start.top]).toEqual([0, 0])
    expect(start.height).toBeLessThanOrEqual(8_000_000)
    const end = windowOf(count, rowHeight, { scrollTop: start.height - clientHeight, clientHeight })
    expect(end.first + end.seen).toBe(count)
    // The last row ends where the element does.
    expect(end.top + end.seen * rowHeight).toBeCloseTo(start.height, 0)
  })

  it.each([1000, 50_000_000])('shows a row in the middle of %i that was looked for', (count) => {
    const row = Math.floor(count / 3)
    const clientHeight = 180
    const scrollTop = scrollTopOf(row, count, rowHeight, clientHeight)
    const { first, seen } = windowOf(count, rowHeight, { scrollTop, clientHeight })
    expect([first < row, row < first + seen]).toEqual([true, true])
  })
})

describe('the end of a log', () => {
  const clientHeight = 180
  const place = (scrollTop: number, scrollHeight: number) => ({ scrollTop, scrollHeight, clientHeight })

  it('is left by scrolling up, however that is done', () => {
    expect(leavesEnd(820, place(600, 1000), rowHeight)).toBe(true)
  })

  it('is not left by what is written, nor by a pane that becomes higher', () => {
    expect(leavesEnd(820, place(820, 4000), rowHeight)).toBe(false)
    expect(leavesEnd(820, place(810, 990), rowHeight)).toBe(false)
  })
})

/** A log of numbered rows that can grow. */
function log(count: number) {
  const asked: number[] = []
  const told: number[] = []
  const state = { count }
  const rows = openRows(
    async (from, wanted): Promise<LogPage> => {
      asked.push(from)
      const many = Math.max(0, Math.min(wanted, state.count - from))
      return {
        count: state.count,
        rows: Array.from({ length: many }, (_, index) => ({ stream: 'stdout', text: `row ${from + index}` })),
      }
    },
    () => told.push(state.count),
  )
  return { rows, asked, told, state }
}

describe('the rows of a log', () => {
  it('are read a page at a time, and each page once', async () => {
    const { rows, asked } = log(5000)
    await rows.refresh()
    rows.want(2500, 2520)
    rows.want(2500, 2520)
    await expect.poll(() => rows.at(2510)?.text).toBe('row 2510')
    rows.want(2500, 2520)
    expect(asked).toEqual([0, 2000])
    expect([rows.count, rows.at(4000)]).toEqual([5000, undefined])
  })

  it('tell of what was written since, and of nothing else', async () => {
    const { rows, told, state } = log(10)
    await rows.refresh()
    await rows.refresh()
    expect(told).toEqual([10])
    state.count = 12
    await rows.refresh()
    expect([told, rows.at(11)?.text]).toEqual([[10, 12], 'row 11'])
  })

  it('are read again where a page was not full when it was read, although the end is elsewhere by now', async () => {
    const { rows, asked, state } = log(2500)
    await rows.refresh()
    rows.want(2400, 2420)
    await expect.poll(() => rows.at(2410)?.text).toBe('row 2410')
    state.count = 5000
    rows.want(1000, 1020)
    await expect.poll(() => rows.count).toBe(5000)
    rows.want(2600, 2620)
    await expect.poll(() => rows.at(2610)?.text).toBe('row 2610')
    expect(asked).toEqual([0, 2000, 1000, 2000])
  })

  it('never become fewer, in whatever order answers come', async () => {
    const answers: ((page: LogPage) => void)[] = []
    const rows = openRows(
      () => new Promise((resolve) => answers.push(resolve)),
      () => undefined,
    )
    const page = (count: number): LogPage => ({
      count,
      rows: Array.from({ length: 1000 }, (_, index) => ({ stream: 'stdout', text: `${index}` })),
    })
    const first = rows.refresh()
    answers[0]?.(page(5000))
    await first
    rows.want(2000, 2001)
    const last = rows.refresh()
    answers[2]?.(page(9000))
    await last
    answers[1]?.(page(5000))
    await expect.poll(() => rows.at(2000)?.text).toBe('0')
    expect(rows.count).toBe(9000)
  })
})
