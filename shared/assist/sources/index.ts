import type { OfferSource } from '../offer.ts'
import { actionTypes } from './action-types.ts'
import { artifacts } from './artifacts.ts'
import { choices } from './choices.ts'
import { configuration } from './configuration.ts'
import { items } from './items.ts'
import { members } from './members.ts'
import { names } from './names.ts'
import { regions } from './regions.ts'
import { ruleTypes } from './rule-types.ts'

/** Everything that may be offered at a caret, apart from references inside a text. */
export const sources: readonly OfferSource[] = [
  members,
  configuration,
  choices,
  actionTypes,
  ruleTypes,
  artifacts,
  names,
  regions,
  items,
]
