import { canvas } from './zh-cn/canvas.ts'
import { inspector } from './zh-cn/inspector.ts'
import { palette } from './zh-cn/palette.ts'
import { runs } from './zh-cn/runs.ts'
import { shell } from './zh-cn/shell.ts'
import { targets } from './zh-cn/targets.ts'
import { work } from './zh-cn/work.ts'

/** Every text of the app in simplified Chinese. */
export const zhCn = { ...shell, ...work, ...runs, ...targets, ...canvas, ...inspector, ...palette } as const
