import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { artifactFlow } from '#shared/graph/flow.ts'
import { cardBox, type Layout, layoutPipeline, type Point, type Rect } from '#shared/graph/layout.ts'
import { roundedPath, routeArtifacts } from '#shared/graph/routes.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import { action, example, large, pipeline, stage } from './pipelines.ts'

function routed(subject: Pipeline) {
  const layout = layoutPipeline(subject)
  return { layout, ...routeArtifacts(layout, artifactFlow(subject)) }
}

const boxes = (layout: Layout): readonly Rect[] =>
  layout.lanes.flatMap((lane) => lane.plan.columns.flatMap(({ cards }) => cards.map((card) => cardBox(lane, card))))

const segments = (points: readonly Point[]) => points.slice(1).map((to, i) => ({ from: points[i] ?? to, to }))

function crosses({ from, to }: { from: Point; to: Point }, box: Rect): boolean {
  return (
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.y, to.y) > box.y &&
    Math.min(from.y, to.y) < box.y + box.height
  )
}

const anyPipeline = fc
  .array(
    fc.array(
      fc.record({
        runOrder: fc.integer({ min: 1, max: 4 }),
        inputs: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
        outputs: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 2 }),
      }),
      { maxLength: 9 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((stages) =>
    pipeline(
      ...stages.map((actions, s) =>
        stage(
          `S${s}`,
          ...actions.map(({ runOrder, inputs, outputs }, a) =>
            action(`A${a}`, runOrder, { in: inputs.map((i) => `x${i}`), out: outputs.map((i) => `x${i}`) }),
          ),
        ),
      ),
    ),
  )

describe('a way', () => {
  it('leads from the middle of the right edge to the middle of the left edge', () => {
    const { layout, routes } = routed(example())
    const [first] = routes
    const [lane, next] = layout.lanes
    const maker = cardBox(lane!, lane!.plan.columns[0]!.cards[0]!)
    const taker = cardBox(next!, next!.plan.columns[0]!.cards[0]!)
    expect(first?.points.at(0)).toEqual({ x: maker.x + maker.width, y: maker.y + maker.height / 2 })
    expect(first?.points.at(-1)).toEqual({ x: taker.x, y: taker.y + taker.height / 2 })
  })

  it('never passes under a card and has right angles only', () => {
    fc.assert(
      fc.property(anyPipeline, (subject) => {
        const { layout, routes } = routed(subject)
        const cards = boxes(layout)
        for (const { points } of routes) {
          for (const segment of segments(points)) {
            expect(segment.from.x === segment.to.x || segment.from.y === segment.to.y).toBe(true)
            expect(cards.filter((box) => crosses(segment, box))).toEqual([])
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is straight where the taker stands beside the maker', () => {
    const { routes } = routed(pipeline(stage('S', action('a', 1, { out: ['x'] }), action('b', 2, { in: ['x'] }))))
    expect(routes[0]?.points).toHaveLength(2)
  })

  it('goes below the cards that stand between maker and taker', () => {
    const { routes } = routed(
      pipeline(stage('S', action('a', 1, { out: ['x'] }), action('between', 2), action('b', 3, { in: ['x'] }))),
    )
    expect(routes[0]?.points).toHaveLength(6)
  })
})

it('keeps the ways of a picture in which nothing moved', () => {
  const raw = large()
  const before = readPipeline(raw)
  const first = routeArtifacts(layoutPipeline(before), artifactFlow(before))
  const stages = raw.stages as readonly JsonObject[]
  const actions = stages[7]!.actions as readonly JsonObject[]
  const changed = { ...stages[7], actions: actions.with(3, { ...actions[3], configuration: { ProjectName: 'x' } }) }
  const after = readPipeline({ ...raw, stages: stages.with(7, changed) })
  const second = routeArtifacts(layoutPipeline(after), artifactFlow(after), first)
  expect(second.routes).toHaveLength(first.routes.length)
  expect(second.routes.every((route, i) => route === first.routes[i])).toBe(true)
})

it('draws an artifact that is taken twice by the same action once', () => {
  const { routes } = routed(pipeline(stage('S', action('a', 1, { out: ['x'] }), action('b', 2, { in: ['x', 'x'] }))))
  expect(routes).toHaveLength(1)
})

it('rounds the corners of a line, less where there is little room', () => {
  expect(
    roundedPath([
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 8 },
    ]),
  ).toBe('M0 0L16 0Q20 0 20 4L20 8')
})
