/** What the rules about action types say. */
export const actionTypes: Readonly<Record<string, string>> = {
  'Change the owner to {0}: provider “{1}” is not of AWS.': '将所有者改为 {0}：提供者“{1}”不属于 AWS。',
  'Change the category to {0}: provider “{1}” has no action of category {2}.':
    '将类别改为 {0}：提供者“{1}”没有类别为 {2} 的操作。',
  'Choose one of these categories: {0}. Provider “{1}” has no action of category {2}.':
    '从以下类别中选择：{0}。提供者“{1}”没有类别为 {2} 的操作。',
  'Choose another provider: AWS has no action type of category {0} with provider “{1}”.':
    '选择其他提供者：AWS 没有类别为 {0}、提供者为“{1}”的操作类型。',
  'Write “{0}” for provider “{1}”, which AWS does not have.': '将提供者“{1}”改为“{0}”：AWS 没有前者。',
  'Make the pipeline V2: action “{0}” has the type {1}, which V1 does not know.':
    '将管道改为 V2：操作“{0}”的类型为 {1}，V1 没有该类型。',
  'Write owner AWS if the {0} of AWS is meant: {1} looks for another type of that name.':
    '如果指的是 AWS 的 {0}，将所有者写为 AWS：{1} 会查找另一个同名的类型。',
  'Write version "{0}": {1} has no version "{2}".': '将版本写为 "{0}"：{1} 没有版本 "{2}"。',
  'Add “commands” with a line or more for action “{0}” to run.': '添加“commands”，至少写一行供操作“{0}”运行。',
  'Remove “{0}”: an action of type {1} does not use it.': '移除“{0}”：类型为 {1} 的操作不使用它。',
  'Remove “files”: only Commands actions choose the files of their output artifact here.':
    '移除“files”：只有 Commands 操作能在此处选择输出构件的文件。',
  'Consider another action type than {0}. {1}': '考虑使用 {0} 以外的操作类型。{1}',
}
