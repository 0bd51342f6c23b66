/** What hovering and completion say. */
export const assist: Readonly<Record<string, string>> = {
  'One of: {0}.': '可选值：{0}。',
  'Allowed: {0}.': '允许：{0}。',
  'At most {0} characters.': '最多 {0} 个字符。',
  'Where it is absent: {0}.': '缺省值：{0}。',
  'Required.': '必填。',
  'Required when {0}.': '在以下情况必填：{0}。',
  'Without effect when {0}.': '在以下情况不起作用：{0}。',
  'Put out by {0}.': '由 {0} 输出。',
  'No action puts it out.': '没有操作输出它。',
  'Taken in by {0}.': '由 {0} 作为输入。',
  'No action takes it in.': '没有操作以它为输入。',
  'The id of the execution.': '此次执行的 ID。',
  'The pipeline declares no variable “{0}”.': '管道没有声明变量“{0}”。',
  'A variable of the pipeline.': '管道的变量。',
  'No action has the namespace “{0}”.': '没有操作使用命名空间“{0}”。',
  'An output variable of action {0}.': '操作 {0} 的输出变量。',
}
