/** What is said of the shape of a declaration. */
export const shape: Readonly<Record<string, string>> = {
  'Add “{0}”: it is required here.': '添加“{0}”：此处必填。',
  'Remove “{0}”: CodePipeline knows no such member here.': '移除“{0}”：CodePipeline 在此处没有这个成员。',
  'Make “{0}” {1}: it is {2}.': '将“{0}”改为{1}：现在是{2}。',
  'Choose one of these for “{0}”: {1}.': '为“{0}”从以下各项中选择：{1}。',
  'Change “{0}”: it must match {1}.': '更改“{0}”：必须匹配 {1}。',
  'Change “{0}”: allowed here is {1}.': '更改“{0}”：此处允许的是：{1}。',
  'Give the name “{0}” at least {1} characters.': '加长名称“{0}”：至少要有 {1} 个字符。',
  'Give the name “{0}” at most {1} characters.': '缩短名称“{0}”：最多 {1} 个字符。',
  'Give “{0}” at least {1} characters.': '加长“{0}”：至少要有 {1} 个字符。',
  'Give “{0}” at most {1} characters.': '缩短“{0}”：最多 {1} 个字符。',
  'Give “{0}” a number of at least {1}.': '增大“{0}”的数字：至少为 {1}。',
  'Give “{0}” a number of at most {1}.': '减小“{0}”的数字：最大为 {1}。',
  'Give “{0}” at least {1} entries.': '为“{0}”添加项：至少要有 {1} 项。',
  'Give “{0}” at most {1} entries.': '减少“{0}”的项：最多 {1} 项。',
  'Change “{0}”: it {1}.': '更改“{0}”：{1}。',
  'Write “{0}” for “{1}”, which CodePipeline does not know here.': '将“{1}”改为“{0}”：CodePipeline 在此处没有前者。',
  'Put a value here: only CloudFormation knows what {"Ref": …} and {"Fn::…": …} mean.':
    '在此处填入值：{"Ref": …} 和 {"Fn::…": …} 的含义只有 CloudFormation 知道。',
  'Fill in “{0}”: it is empty.': '请填写“{0}”：它是空的。',
}
