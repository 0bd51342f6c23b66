import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { nearest } from '../nearest.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** What the S3 action replaces in a key (UG/action-requirements). */
const known = ['{datetime}', '{uuid}'] as const

/** The S3 deploy action replaces two placeholders of its own in the key (UG/action-requirements). */
export const objectKeyPlaceholder: ActionRule = {
  id: 'object-key-placeholder',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The key of an S3 deploy action has no placeholders but {datetime} and {uuid}.',
  explanation:
    'In the key, {datetime} stands for the time of the deployment in UTC and {uuid} for an id of its own, in single braces without a sign in front. Anything else in braces becomes part of the key as it stands. Variables are written #{namespace.key}.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
  *checkAction(action, type) {
    if (!isType(type, 'Deploy', 'S3')) return
    const text = literal(member(action.configuration, 'ObjectKey')) ?? ''
    for (const found of new Set(text.match(/[#$]?\{+[^{}]*\}+/g))) {
      if (known.some((each) => each === found) || found.startsWith('#{') || found.startsWith('{{resolve:')) continue
      const meant = nearest(found, known)
      const location = placeOf('ObjectKey')
      yield {
        location,
        message: say`Replace “${found}” in “ObjectKey”: only {datetime} and {uuid} are replaced there.`,
        fixes:
          meant === undefined
            ? []
            : [
                {
                  title: say`Change it to ${meant}`,
                  repairs: [{ set: location, value: text.replaceAll(found, () => meant) }],
                },
              ],
      }
    }
  },
}
