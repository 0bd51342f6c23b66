import { describe, expect, it } from 'vitest'
import { detailAt, fitPicture, reveal } from '#renderer/canvas/viewport.ts'

const room = { width: 1000, height: 600 }

describe('fitting', () => {
  it('shows a wide picture whole, beginning at the left edge', () => {
    const { x, zoom } = fitPicture({ width: 3000, height: 300 }, room)
    expect(x).toBeGreaterThan(0)
    expect(x + 3000 * zoom).toBeLessThanOrEqual(1000)
  })

  it('leaves room below for the controls', () => {
    const { y, zoom } = fitPicture({ width: 300, height: 3000 }, room)
    expect(y + 3000 * zoom).toBeLessThanOrEqual(600 - 60)
  })

  it('puts a small picture into the middle without blowing it up', () => {
    const { x, zoom } = fitPicture({ width: 200, height: 200 }, room)
    expect(zoom).toBe(1.15)
    expect(x).toBe((1000 - 200 * zoom) / 2)
  })

  it('begins at the first stage where the whole would be too small', () => {
    expect(fitPicture({ width: 100_000, height: 300 }, room, 0.25)).toMatchObject({ x: 28, zoom: 0.25 })
  })
})

describe('revealing', () => {
  const viewport = { x: 0, y: 0, zoom: 1 }

  it('keeps the view when the box can be seen', () => {
    expect(reveal(viewport, { x: 100, y: 100, width: 100, height: 100 }, room)).toBe(viewport)
  })

  it('moves just far enough to the right, left, bottom and top', () => {
    expect(reveal(viewport, { x: 950, y: 100, width: 100, height: 100 }, room)).toEqual({ x: -66, y: 0, zoom: 1 })
    expect(reveal(viewport, { x: -50, y: 100, width: 100, height: 100 }, room)).toEqual({ x: 66, y: 0, zoom: 1 })
    expect(reveal(viewport, { x: 100, y: 590, width: 100, height: 100 }, room)).toEqual({ x: 0, y: -106, zoom: 1 })
    expect(reveal(viewport, { x: 100, y: -20, width: 100, height: 100 }, room)).toEqual({ x: 0, y: 36, zoom: 1 })
  })

  it('shows the beginning of a box that is larger than the room', () => {
    expect(reveal(viewport, { x: -500, y: 100, width: 3000, height: 50 }, room)).toEqual({ x: 516, y: 0, zoom: 1 })
  })
})

it('says less the farther away it is', () => {
  expect([1, 0.7, 0.6, 0.42, 0.3].map(detailAt)).toEqual(['near', 'near', 'middle', 'middle', 'far'])
})
