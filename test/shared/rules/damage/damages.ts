import { actionTypesDamages } from './action-types.ts'
import { conditionDamages } from './conditions.ts'
import type { Damage } from './damage.ts'
import { ownSettingsDamages } from './own-settings.ts'
import { placeDamages } from './places.ts'
import { settingsDamages } from './settings.ts'
import { shapeDamages } from './shape.ts'
import { structureDamages } from './structure.ts'
import { triggerDamages } from './triggers.ts'
import { variableDamages } from './variables.ts'

/** Ways to break a pipeline. */
export const damages: readonly Damage[] = [
  ...shapeDamages,
  ...structureDamages,
  ...variableDamages,
  ...triggerDamages,
  ...conditionDamages,
  ...placeDamages,
  ...actionTypesDamages,
  ...settingsDamages,
  ...ownSettingsDamages,
]
