import { actionTypesDamages } from './action-types.ts'
import type { Damage } from './damage.ts'
import { ownSettingsDamages } from './own-settings.ts'
import { settingsDamages } from './settings.ts'
import { shapeDamages } from './shape.ts'
import { structureDamages } from './structure.ts'

/** Ways to break a pipeline. */
export const damages: readonly Damage[] = [
  ...shapeDamages,
  ...structureDamages,
  ...actionTypesDamages,
  ...settingsDamages,
  ...ownSettingsDamages,
]
