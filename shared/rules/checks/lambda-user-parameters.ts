import { say } from '#shared/model/message.ts'
import { readJsonText } from '../json-text.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf, written } from '../settings.ts'

const key = 'UserParameters'

/** UserParameters is a text; functions often read it as JSON (UG/actions-invoke-lambda-function). */
export const lambdaUserParameters: ActionRule = {
  id: 'lambda-user-parameters',
  topic: 'configuration',
  severity: 'hint',
  summary: 'User parameters that look like JSON are JSON.',
  explanation:
    'A function gets UserParameters as one text and may do with it what it likes. One that begins with a brace and ends with one is most often parsed as JSON, which a comma too many makes fail.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html',
  *checkAction(action, type) {
    const text = isType(type, 'Invoke', 'Lambda') ? written(action, key) : undefined
    if (text === undefined || !/^\s*(\{.*\}|\[.*\])\s*$/s.test(text)) return
    const read = readJsonText(text)
    if (!read || !('line' in read)) return
    yield {
      location: placeOf(key),
      message: say`Check “${key}”: it looks like JSON, but breaks off at line ${read.line}, column ${read.column}.`,
    }
  },
}
