/** What the palette says. */
export const palette = {
  'actions.search': '搜索操作',
  'actions.nothing': '没有名为“{{search}}”的操作。',
  'actions.pick.parallel': '添加并行操作',
  'actions.pick.append': '在下一运行顺序添加操作',
  'actions.pick.replace': '替换提供者',
  'actions.ownFailed': '无法读取本机的自定义操作类型：{{message}}',
} as const
