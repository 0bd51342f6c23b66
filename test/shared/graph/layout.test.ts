import { expect, it } from 'vitest'
import { cardBox, findCard, layoutPipeline, measures, rowTop } from '#shared/graph/layout.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { action, example, pipeline, stage } from './pipelines.ts'

it('puts stages from left to right, run orders into columns and parallel actions into rows', () => {
  const { lanes } = layoutPipeline(example())
  expect(lanes.map(({ plan }) => plan.stage.name)).toEqual(['Source', 'Build'])
  expect(
    lanes[1]?.plan.columns.map(({ runOrder, cards }) => [runOrder, cards.map((card) => card.action.name)]),
  ).toEqual([
    [1, ['a', 'b']],
    [2, ['c']],
    [3, ['d']],
  ])
  expect(lanes[0]?.x).toBe(0)
  expect(lanes[1]?.x).toBe((lanes[0]?.width ?? 0) + measures.lane.gap)
})

it('has one column for each distinct run order, ascending, whatever the order of the document', () => {
  const lane = layoutPipeline(pipeline(stage('S', action('z', 9), action('a'), action('m', 4)))).lanes[0]
  expect(lane?.plan.columns.map(({ runOrder, cards }) => [runOrder, cards[0]?.action.name, cards[0]?.index])).toEqual([
    [1, 'a', 1],
    [4, 'm', 2],
    [9, 'z', 0],
  ])
})

it('keeps every card inside its lane, and all lanes of one height', () => {
  const layout = layoutPipeline(example())
  const lane = layout.lanes[1]
  const boxes = lane?.plan.columns.flatMap(({ cards }) => cards.map((card) => cardBox(lane, card))) ?? []
  expect(boxes).toHaveLength(4)
  expect(boxes.every(({ x, width }) => x > lane!.x && x + width < lane!.x + lane!.width)).toBe(true)
  expect(boxes.every(({ y, height }) => y >= rowTop(0) && y + height < lane!.height)).toBe(true)
  expect(new Set(layout.lanes.map(({ height }) => height))).toEqual(new Set([layout.height]))
})

it('keeps lanes and cards that an edit did not touch', () => {
  const before = example()
  const first = layoutPipeline(before)
  const stages = before.raw.stages as readonly { actions: readonly object[] }[]
  const [source, build] = stages
  const actions = build!.actions.toSpliced(2, 1, {
    ...build!.actions[2],
    configuration: { ProjectName: 'x' },
  } as object)
  const after = readPipeline({ ...before.raw, stages: [source, { ...build, actions }] } as never)
  const second = layoutPipeline(after, first)
  expect(second.lanes[0]).toBe(first.lanes[0])
  expect(second.lanes[1]).not.toBe(first.lanes[1])
  expect(findCard(second, 1, 0)?.card).toBe(findCard(first, 1, 0)?.card)
  expect(findCard(second, 1, 2)?.card).not.toBe(findCard(first, 1, 2)?.card)
})

it('gives stages without actions and stages that cannot be read a lane of their own', () => {
  const layout = layoutPipeline(readPipeline({ stages: [{ name: 'Empty' }, { 'Fn::If': ['a', {}, {}] }, 7] }))
  expect(layout.lanes.map(({ plan }) => [plan.stage.opaque, plan.columns.length])).toEqual([
    [false, 0],
    [true, 0],
    [true, 0],
  ])
  expect(layout.lanes.every(({ width }) => width === measures.card.width + 2 * measures.lane.padding)).toBe(true)
})

it('has no width without stages', () => {
  expect(layoutPipeline(readPipeline({}))).toMatchObject({ lanes: [], width: 0 })
})
