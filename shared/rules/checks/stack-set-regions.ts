import { say } from '#shared/model/message.ts'
import { settled } from '#shared/model/settled.ts'
import { itemsIn } from '../items.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, written } from '../settings.ts'
import { isStackSet } from '../stack-set.ts'

const key = 'Regions'

/** Regions are named by their codes (UG/action-reference-StackSets). */
export const stackSetRegions: ActionRule = {
  id: 'stack-set-regions',
  topic: 'configuration',
  severity: 'warning',
  summary: 'The Regions of stack instances look like Regions.',
  explanation: 'A Region is named by its code, such as eu-west-1, and not by the name that the console shows.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html',
  *checkAction(action, type) {
    const text = isStackSet(type) ? written(action, key) : undefined
    if (text === undefined || text.includes('[')) return
    const wrong = itemsIn(text).find(
      (item) => item !== '' && settled(item) !== undefined && !/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(item),
    )
    if (wrong === undefined) return
    yield {
      location: placeOf(key),
      message: say`Replace “${wrong}” in “${key}” by the code of a Region, such as eu-west-1.`,
    }
  },
}
