import type { work as english } from '../en/work.ts'

export const work = {
  'text.nothingToRename': '请把光标放在阶段、操作、构件、命名空间或变量的名称上。',
  'text.name': '管道文本：{{name}}',
  'text.loading': '正在加载编辑器…',
  'text.tabMoves': 'Tab 键移动焦点',

  'problems.none': '没有问题。',
  'problems.error': '错误',
  'problems.warning': '警告',
  'problems.info': '信息',
  'problems.hint': '提示',
  'problems.docs': '{{rule}} 的文档',
  'problems.at': '第 {{line}} 行',
  'problems.count_one': '问题，{{count}}',
  'problems.count_other': '问题，{{count}}',
} as const satisfies Record<keyof typeof english, string>
