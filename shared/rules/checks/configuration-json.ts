import { say } from '#shared/model/message.ts'
import { configurationRule } from '../configuration-rule.ts'
import { readJsonText } from '../json-text.ts'
import { severityFor, writtenSettings } from '../settings.ts'

/** Some keys hold JSON as text (UG/action-reference-CodeBuild). */
export const configurationJson = configurationRule({
  id: 'configuration-json',
  topic: 'configuration',
  severity: 'error',
  summary: 'Keys that hold JSON hold well-formed JSON.',
  explanation:
    'The value is text that holds JSON: inside a JSON document its quotation marks are escaped with a backslash. Comments and commas after the last member are no JSON. Line and column count within the value.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  *checkConfiguration(configured, type) {
    for (const { key, field, text, location } of writtenSettings(configured, type, 'json')) {
      const read = readJsonText(text)
      if (!read || !('line' in read)) continue
      yield {
        location,
        message: say`Correct the JSON in “${key}”: it breaks off at line ${read.line}, column ${read.column}.`,
        severity: severityFor(field),
      }
    }
  },
})
