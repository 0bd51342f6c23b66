import { beforeEach, describe, expect, it } from 'vitest'
import { isDirty, shownPipeline } from '#renderer/state/open-document.ts'
import {
  activeDocument,
  breakTyping,
  closeDocument,
  describe as describeDocument,
  edit,
  openText,
  redo,
  replaceText,
  select,
  showPipeline,
  typeText,
  undo,
  workspace,
} from '#renderer/state/workspace.ts'
import { action, pipeline, stage } from '#test/shared/graph/pipelines.ts'

const original = JSON.stringify(
  pipeline(stage('Source', action('Checkout', 1)), stage('Build', action('Compile', 1), action('Lint', 1))).raw,
  null,
  2,
)

beforeEach(() => {
  workspace.setState({ documents: [], activeId: null })
  openText({ id: 'doc', path: '/p.json', name: 'p.json', text: original, saved: { text: original, revision: 'r1' } })
})

const text = () => activeDocument()?.text ?? ''
const now = () => {
  const document = activeDocument()
  if (!document) throw new Error('Nothing is open.')
  return document
}
/** Types `typed` at `offset`, letter by letter, 10 ms apart. */
function type(typed: string, offset: number, at: number): void {
  for (const [i, letter] of Array.from(typed).entries()) {
    typeText('doc', [{ offset: offset + i, length: 0, text: letter }], at + i * 10)
  }
}

describe('typing', () => {
  it('is undone and redone by the burst', () => {
    type('   ', 1, 0)
    const typed = text()
    undo('doc')
    const undone = text()
    redo('doc')
    expect([undone, text()]).toEqual([original, typed])
  })

  it('begins a new entry after a pause', () => {
    type('  ', 1, 0)
    const first = text()
    type('  ', 3, 2000)
    undo('doc')
    expect(text()).toBe(first)
  })

  it('begins a new entry at another place', () => {
    type('  ', 1, 0)
    const first = text()
    type(' ', 0, 100)
    undo('doc')
    expect(text()).toBe(first)
  })

  it('begins a new entry after the cursor was elsewhere', () => {
    type('  ', 1, 0)
    const first = text()
    breakTyping('doc')
    type(' ', 3, 30)
    undo('doc')
    expect(text()).toBe(first)
  })

  it('of what cannot be read keeps the last good picture', () => {
    typeText('doc', [{ offset: 0, length: 1, text: '' }])
    const shown = shownPipeline(now())
    expect([shown?.stale, shown?.pipeline.stages.map(({ name }) => name)]).toEqual([true, ['Source', 'Build']])
  })
})

describe('an edit', () => {
  it('changes the text, and is one entry with typing around it', () => {
    edit('doc', [
      { edit: 'stage.rename', stage: 'Build', to: 'Make' },
      { edit: 'action.rename', stage: 'Make', action: 'Lint', to: 'Check' },
    ])
    const edited = text()
    undo('doc')
    expect([edited, text()]).toEqual([
      original.replace('"name": "Build"', '"name": "Make"').replace('"Lint"', '"Check"'),
      original,
    ])
  })

  it('that is refused says why and changes nothing', () => {
    const outcome = edit('doc', [{ edit: 'stage.rename', stage: 'Nowhere', to: 'Make' }])
    expect([Object.keys(outcome), text()]).toEqual([['refused'], original])
  })

  it('is refused while the text cannot be read', () => {
    typeText('doc', [{ offset: 0, length: 1, text: '' }])
    const broken = text()
    const outcome = edit('doc', [{ edit: 'stage.rename', stage: 'Build', to: 'Make' }])
    expect([Object.keys(outcome), text()]).toEqual([['refused'], broken])
  })

  it('keeps what it did not touch, so that only what changed is drawn again', () => {
    const before = shownPipeline(now())?.pipeline
    edit('doc', [{ edit: 'stage.rename', stage: 'Build', to: 'Make' }])
    const after = shownPipeline(now())?.pipeline
    expect([after?.stages[0] === before?.stages[0], after?.stages[1] === before?.stages[1]]).toEqual([true, false])
  })
})

describe('the selection', () => {
  it('follows what it is about when something comes before it', () => {
    select('doc', [{ stage: 1, action: 1 }])
    edit('doc', [{ edit: 'stage.add', name: 'First', at: 0 }])
    expect(now().selection).toEqual([{ stage: 2, action: 1 }])
  })

  it('stays with an action whose name is typed over', () => {
    select('doc', [{ stage: 1, action: 0 }])
    typeText('doc', [{ offset: original.indexOf('Compile'), length: 7, text: 'Make' }])
    expect(now().selection).toEqual([{ stage: 1, action: 0 }])
  })

  it('loses what is removed, and has it again when that is undone', () => {
    select('doc', [{ stage: 1, action: 1 }])
    edit('doc', [{ edit: 'action.remove', stage: 'Build', action: 'Lint' }])
    const removed = now().selection
    undo('doc')
    expect([removed, now().selection]).toEqual([[], [{ stage: 1, action: 1 }]])
  })

  it('leaves out what does not exist', () => {
    select('doc', [{ stage: 0 }, { stage: 7 }, { stage: 0, action: 3 }])
    expect(now().selection).toEqual([{ stage: 0 }])
  })
})

describe('a document', () => {
  it('is dirty exactly while its text differs from what was saved', () => {
    const states = [isDirty(now())]
    type(' ', 1, 0)
    states.push(isDirty(now()))
    undo('doc')
    states.push(isDirty(now()))
    expect(states).toEqual([false, true, false])
  })

  it('can be undone beyond a save', () => {
    type(' ', 1, 0)
    describeDocument('doc', { saved: { text: text(), revision: 'r2' } })
    undo('doc')
    expect([text(), isDirty(now())]).toEqual([original, true])
  })

  it('goes back to its own text after a reload from disk', () => {
    replaceText('doc', '{"stages": []}')
    undo('doc')
    expect(text()).toBe(original)
  })

  it('leaves its place to the next one when it is closed', () => {
    openText({ id: 'other', path: null, name: 'q.json', text: '{}', saved: null })
    openText({ id: 'third', path: null, name: 'r.json', text: '{}', saved: null })
    workspace.setState({ activeId: 'other' })
    closeDocument('other')
    expect(workspace.getState().activeId).toBe('third')
  })
})

describe('a template of several pipelines', () => {
  const template = `Resources:
  One: {Type: AWS::CodePipeline::Pipeline, Properties: {Stages: [{Name: A, Actions: []}]}}
  Two: {Type: AWS::CodePipeline::Pipeline, Properties: {Stages: [{Name: B, Actions: []}]}}
`
  const shownKey = () => shownPipeline(now())?.source.key

  beforeEach(() => openText({ id: 'template', path: null, name: 't.yaml', text: template, saved: null }))

  it('shows one of them, and edits go to that one', () => {
    showPipeline('template', 'Two')
    edit('template', [{ edit: 'stage.rename', stage: 'B', to: 'C' }])
    expect([shownKey(), text()]).toEqual(['Two', template.replace('Name: B', 'Name: C')])
    showPipeline('template', 'Three')
    expect(shownKey()).toBe('Two')
  })

  it('stays with the one that is shown while its logical id is typed', () => {
    showPipeline('template', 'Two')
    typeText('template', [{ offset: template.indexOf('Two') + 3, length: 0, text: 'Fold' }])
    expect(shownKey()).toBe('TwoFold')
  })
})
