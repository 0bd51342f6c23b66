import { applyChanges, type ReadDocument, type TextChange } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { artifactFlow } from '#shared/graph/flow.ts'
import { type Layout, layoutPipeline } from '#shared/graph/layout.ts'
import { type Routes, routeArtifacts } from '#shared/graph/routes.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'
import { measure, report } from './measure.ts'

const frame = 1000 / 60

interface Picture {
  readonly document: ReadDocument
  readonly layout: Layout
  readonly routes: Routes
}

/** Everything between a text and what the canvas draws: reading, checking, laying out. */
function picture(text: string, previous?: Picture, changes?: readonly TextChange[]): Picture {
  const document = readDocument(text, previous?.document, changes)
  checkDocument(document)
  // While the text does not parse the canvas keeps the last picture.
  if (previous && !document.parses) return { ...previous, document }
  const pipeline = readPipeline(document.pipelines[0]?.declaration ?? {})
  const layout = layoutPipeline(pipeline, previous?.layout)
  return { document, layout, routes: routeArtifacts(layout, artifactFlow(pipeline), previous?.routes) }
}

/** The keystroke and the drag at the service's largest pipeline, against one frame of a 60 Hz screen. */
export async function documentBench(): Promise<void> {
  const text = `${JSON.stringify(largePipeline(), null, 2)}\n`
  const start = picture(text)
  const parse = await measure(30, () => text, JSON.parse)

  const opening = await measure(
    20,
    () => text,
    (whole) => picture(whole),
  )
  report('open, against JSON.parse alone', opening.median / parse.median, 'times', 'no bound', true)

  const spot = text.indexOf('project-25-10') + 'project-25'.length
  const keystroke = await measure(
    60,
    (round) => `${text.slice(0, spot)}${'x'.repeat(1 + (round % 3))}${text.slice(spot)}`,
    (typed) => picture(typed, start),
  )
  report('keystroke to canvas, valid text', keystroke.median / frame, 'frames', 'under 1', keystroke.median < frame)

  const broken = await measure(
    60,
    (round) => `${text.slice(0, spot)}"${'x'.repeat(round % 3)}${text.slice(spot)}`,
    (typed) => picture(typed, start),
  )
  report('keystroke to canvas, broken text', broken.median / frame, 'frames', 'under 1', broken.median < frame)

  const drag = await measure(
    60,
    (round) => ({ stage: 10 + (round % 10), action: 3, toStage: 40, runOrder: 2 }),
    (move) => {
      const source = start.document.pipelines[0]
      if (!source) throw new Error('no pipeline')
      const edited = applyEdits(source.declaration, [{ edit: 'action.move', ...move }])
      if ('refused' in edited) throw new Error(edited.refused)
      const changes = patchDocument(start.document, source, edited.declaration)
      picture(applyChanges(text, changes), start, changes)
    },
  )
  report('drag to text and canvas', drag.median / frame, 'frames', 'under 1', drag.median < frame)
  console.log(
    `     p95: keystroke ${keystroke.p95.toFixed(1)} ms, broken ${broken.p95.toFixed(1)} ms, drag ${drag.p95.toFixed(1)} ms`,
  )
}
