/** What conversions say, in simplified Chinese, by the English template. */
export const conversion: Readonly<Record<string, string>> = {
  'Became a variable to be given: {0}.': '已变为需要提供值的变量：{0}。',
  'Give the pipeline a name: in a template CloudFormation makes one up.':
    '请为管道命名：在模板中由 CloudFormation 自动命名。',
  'Left out, since a pipeline has nothing like it: {0}.': '已省略，因为管道没有对应的内容：{0}。',
  'Left out, since there are no words for it: {0}, {1}.': '已省略，因为无法表达：{0}，{1}。',
  'Left out, since there are no words for it: the resource’s {0}, {1}.': '已省略，因为无法表达：资源的 {0}，{1}。',
  'Left out: {0} comments.': '已省略 {0} 条注释。',
  'Left out: the comment {0}': '已省略注释：{0}',
  'Line {0} cannot be read as Terraform.': '第 {0} 行无法作为 Terraform 读取。',
  'Not worked out: {0}, {1}.': '未求值：{0}，{1}。',
  'Put something in the place of the resource {0}: the stack does not have it.': '请替换资源 {0}：该堆栈中没有此资源。',
  'The parameters had no effect: a template leaves functions to CloudFormation.':
    '参数未生效：模板把函数留给 CloudFormation 求值。',
  'There is no parameter named “{0}” in it. There is: {1}.': '其中没有名为“{0}”的参数。现有：{1}。',
  'There is no parameter named “{0}” in it.': '其中没有名为“{0}”的参数。',
  'Written without its Region, which Terraform takes only of several: {0}.':
    '写出时未带区域，Terraform 仅在有多个时才接受：{0}。',
}
