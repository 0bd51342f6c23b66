import { stringify } from 'yaml'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { applyEdits } from '#shared/edits/index.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { counterpart } from '#shared/model/template-names.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'
import { measure, report } from './measure.ts'

const frame = 1000 / 60

/** The keystroke and the edit in a YAML template with the service's largest pipeline. */
export async function templateBench(): Promise<void> {
  const { pipeline } = largePipeline()
  const resource = { Type: 'AWS::CodePipeline::Pipeline', Properties: inTemplate(pipeline as JsonObject) }
  const text = stringify({ Resources: { Largest: resource } })
  const reading = await measure(
    5,
    () => text,
    (whole) => readDocument(whole),
  )
  const document = readDocument(text)
  const [source] = document.pipelines
  if (!source) throw new Error('no pipeline')
  checkDocument(document)

  const spot = text.indexOf('project-25-10') + 'project-25'.length
  const keystroke = await measure(
    40,
    (round) => `${text.slice(0, spot)}${'x'.repeat(1 + (round % 3))}${text.slice(spot)}`,
    (typed) => checkDocument(readDocument(typed, document)),
  )
  report('template: keystroke to problems', keystroke.median / frame, 'frames', 'under 1', keystroke.median < frame)

  const edit = async (name: string, request: (round: number) => EditRequest) => {
    const spread = await measure(20, request, (one) => {
      const edited = applyEdits(source.declaration, [one])
      if ('refused' in edited) throw new Error(edited.refused)
      const changes = patchDocument(document, source, edited.declaration)
      readDocument(applyChanges(text, changes), document, changes)
    })
    const times = spread.median / reading.median
    report(`template: ${name}, against reading it all`, times, 'times', 'at most 2', times <= 2)
  }
  const path = '/stages/25/actions/3/configuration/ProjectName'
  await edit('one field', (round) => ({ edit: 'set', path, value: `project-${round}` }))
  await edit('an action moved', () => ({ edit: 'action.move', stage: 20, action: 3, toStage: 40, runOrder: 2 }))
}

/** What the API calls `roleArn`, a template calls `RoleArn`; keys of configurations stay. */
function inTemplate(value: Json, isConfiguration = false): Json {
  if (isList(value)) return value.map((item) => inTemplate(item))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, part]): [string, Json] => [
    isConfiguration ? name : counterpart(name),
    inTemplate(part, name === 'configuration'),
  ])
  return Object.fromEntries(entries)
}
