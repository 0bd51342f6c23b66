import type { JsonForm } from '#shared/catalog/field.ts'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { readJsonText } from '../json-text.ts'
import { severityFor, writtenSettings } from '../settings.ts'

/** JSON text holds the form that its key asks for (UG/action-reference). */
export const configurationJsonForm = configurationRule({
  id: 'configuration-json-form',
  topic: 'configuration',
  severity: 'error',
  summary: 'JSON in a setting is an object or a list, as its key asks for.',
  explanation:
    'Environment variables, pipeline variables and source revisions are lists of objects; parameter overrides are one object with a member for each parameter.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, text, location } of writtenSettings(configured, type, 'json')) {
      const read = readJsonText(text)
      if (!read || !('value' in read)) continue
      const wanted = wantedIn[field.json ?? 'any']
      if (wanted === undefined || wanted === formOf(read.value)) continue
      yield {
        location,
        message:
          wanted === 'object'
            ? say`Write an object in “${key}”: {"name": "value"}.`
            : say`Write a list in “${key}”: [{…}, {…}].`,
        severity: severityFor(field),
      }
    }
  },
})

const wantedIn: Readonly<Record<JsonForm, 'object' | 'list' | undefined>> = {
  object: 'object',
  array: 'list',
  'environment-variables': 'list',
  'pipeline-variables': 'list',
  'source-revisions': 'list',
  any: undefined,
}

function formOf(value: Json): 'object' | 'list' | undefined {
  if (isList(value)) return 'list'
  return isObject(value) ? 'object' : undefined
}
