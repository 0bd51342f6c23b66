import { canvas } from './en/canvas.ts'
import { inspector } from './en/inspector.ts'
import { palette } from './en/palette.ts'
import { runs } from './en/runs.ts'
import { shell } from './en/shell.ts'
import { targets } from './en/targets.ts'
import { work } from './en/work.ts'

/** Every text of the app in English; the other catalogs have exactly its keys. */
export const en = { ...shell, ...work, ...runs, ...targets, ...canvas, ...inspector, ...palette } as const
