import { say } from '#shared/model/message.ts'
import { readJsonText } from '../json-text.ts'
import type { ActionRule, Finding } from '../rule.ts'
import { isType, placeOf, setting, written } from '../settings.ts'

const key = 'Input'

/** The input of an execution is JSON text, or a file in the input artifact (UG/action-reference-StepFunctions). */
export const stateMachineInput: ActionRule = {
  id: 'state-machine-input',
  topic: 'configuration',
  severity: 'error',
  summary: 'The input of a state machine is JSON, or a file that the action takes in.',
  explanation:
    'With InputType Literal, which it is otherwise, Input is the JSON that the execution starts with. With FilePath it is the path of a file with that JSON in the input artifact, so that there must be one.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html',
  *checkAction(action, type) {
    if (!isType(type, 'Invoke', 'StepFunctions')) return
    const inputType = action.configuration.InputType === undefined ? 'Literal' : setting(action, 'InputType')
    const text = written(action, key)
    if (inputType === 'FilePath') {
      if (action.inputs.length === 0 && action.areInputsKnown) {
        yield { location: ['inputArtifacts'], message: say`Add the input artifact with the file that “${key}” names.` }
      }
      if (text !== undefined && /^\s*[{[]/.test(text)) yield literalAsPath()
      return
    }
    const read = inputType === 'Literal' && text !== undefined ? readJsonText(text) : undefined
    if (text !== undefined && read && 'line' in read) yield notJson(text, read)
  },
}

function literalAsPath(): Finding {
  return {
    location: placeOf(key),
    message: say`Write the path of a file in “${key}”, or set InputType to Literal: the input looks like JSON.`,
    severity: 'warning',
    fixes: [{ title: say`Set InputType to Literal`, repairs: [{ set: placeOf('InputType'), value: 'Literal' }] }],
  }
}

function notJson(text: string, { line, column }: { readonly line: number; readonly column: number }): Finding {
  const location = placeOf(key)
  if (/^[\w./-]+\.json$/.test(text.trim())) {
    return {
      location,
      message: say`Set InputType to FilePath: “${text.trim()}” is a path and no JSON.`,
      fixes: [{ title: say`Set InputType to FilePath`, repairs: [{ set: placeOf('InputType'), value: 'FilePath' }] }],
    }
  }
  return { location, message: say`Correct the JSON in “${key}”: it breaks off at line ${line}, column ${column}.` }
}
