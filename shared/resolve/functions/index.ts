import type { IntrinsicFunction } from '../intrinsic-function.ts'
import { findInMap } from './find-in-map.ts'
import { getAtt } from './get-att.ts'
import { ifFunction } from './if.ts'
import { importValue } from './import-value.ts'
import { join } from './join.ts'
import { length } from './length.ts'
import { ref } from './ref.ts'
import { select } from './select.ts'
import { split } from './split.ts'
import { sub } from './sub.ts'
import { toJsonString } from './to-json-string.ts'

/** Every function that can be worked out without an account; the others stay as they are. */
export const functions: readonly IntrinsicFunction[] = [
  ref,
  getAtt,
  importValue,
  sub,
  join,
  select,
  split,
  ifFunction,
  findInMap,
  length,
  toJsonString,
]
