import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { canvasUi } from '#renderer/commands/canvas-ui.ts'
import type { Selection } from '#renderer/state/selection.ts'
import { activeDocument, openText, select, workspace } from '#renderer/state/workspace.ts'
import { pipeline } from '#test/shared/graph/pipelines.ts'

/** Opens a pipeline as the only document, with something selected. */
export function open(stages: readonly JsonObject[], selection: Selection = []): void {
  workspace.setState({ documents: [], activeId: null })
  canvasUi.setState(canvasUi.getInitialState())
  const text = JSON.stringify(pipeline(...stages).raw, null, 2)
  openText({ id: 'doc', path: null, name: 'p.json', text, saved: null })
  select('doc', selection)
}

/** What the text of the document says now, one line a stage: `Build: a@1 b@2`; `-` for no run order. */
export function outline(): readonly string[] {
  return readPipeline(declaration()).stages.map(({ label, actions }) => {
    const words = actions.map(({ raw, label: name, runOrder }) => {
      const isWritten = typeof raw === 'object' && raw !== null && 'runOrder' in raw
      return `${name}@${isWritten ? runOrder : '-'}`
    })
    return `${label}: ${words.join(' ')}`.trim()
  })
}

export function declaration(): JsonObject {
  const parsed: JsonObject = JSON.parse(activeDocument()?.text ?? '{}')
  return parsed
}

export function selection(): Selection {
  return activeDocument()?.selection ?? []
}
