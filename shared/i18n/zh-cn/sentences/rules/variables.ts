/** What the rules about variables say. */
export const variables: Readonly<Record<string, string>> = {
  'Declare the variable “{0}” in “variables”, or correct “{1}”: the pipeline has none of that name.':
    '在“variables”中声明变量“{0}”，或更正“{1}”：管道没有此名称的变量。',
  'Correct “{0}”: the namespace has just {1}.': '更正“{0}”：该命名空间只有 {1}。',
  'Correct “{0}”: no action has the namespace “{1}”.': '更正“{0}”：没有操作使用命名空间“{1}”。',
  'Replace “{0}”: action “{1}” has no output variables.': '替换“{0}”：操作“{1}”没有输出变量。',
  'Correct “{0}”: the output variables of action “{1}” are {2}.': '更正“{0}”：操作“{1}”的输出变量是 {2}。',
  'List “{0}” in the output variables of action “{1}”, or correct “{2}”.':
    '在操作“{1}”的输出变量中列出“{0}”，或更正“{2}”。',
  'Choose another namespace: “{0}” is the name of an artifact.': '选择其他命名空间：“{0}”是构件的名称。',
  'Leave the namespace “{0}” out if nothing refers to it.': '如果没有引用，移除命名空间“{0}”。',
  'Write a value instead of “{0}”: source action “{1}” cannot use variables of the pipeline.':
    '写具体的值，不写“{0}”：源操作“{1}”不能使用管道的变量。',
  'Write the bare name of an environment variable instead of “{0}”.': '只写环境变量的名称，不写“{0}”。',
  'Write a value instead of “{0}”: references are not replaced here.': '写具体的值，不写“{0}”：此处不会替换引用。',
  'Refer to an action that runs before: “{0}”, which “{1}” is about, does not.':
    '引用在此之前运行的操作：“{1}”所指的“{0}”不在此之前运行。',
  'Write “{0}” as #{namespace.key}, if it is meant as a reference to a variable.':
    '如果要引用变量，将“{0}”写为 #{namespace.key}。',
  'Choose another namespace: CodePipeline keeps “{0}” for itself.':
    '选择其他命名空间：CodePipeline 保留“{0}”供自己使用。',
  'Choose another namespace: another action already has “{0}”.': '选择其他命名空间：另一个操作已使用“{0}”。',
  'Remove this mention of “{0}”: it is listed already.': '移除此处的“{0}”：它已列出。',
  'Rename this variable: the pipeline already has one named “{0}”.': '为此变量改名：管道已有名为“{0}”的变量。',
  'Give the variable “{0}” a default value: the pipeline starts on changes of its source, and then nobody gives it one.':
    '为变量“{0}”设置默认值：管道会因源的更改而启动，那时没有人提供值。',
  'Use the variable “{0}” somewhere as #{variables.{1}}, or remove it.':
    '在某处以 #{variables.{1}} 使用变量“{0}”，或将其移除。',
}
