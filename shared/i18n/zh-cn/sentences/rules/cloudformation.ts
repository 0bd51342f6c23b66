/** What the rules about CloudFormation say. */
export const cloudFormation: Readonly<Record<string, string>> = {
  'Give every artifact store a Region of its own and an ArtifactStore, and nothing else.':
    '为每个构件存储只写各自的 Region 和 ArtifactStore，不写其他内容。',
  'Name a later stage: no transition leads into “{0}”, which is the first.':
    '写后面的阶段：“{0}”是第一个阶段，没有转换进入它。',
  'Name a stage of the pipeline: none is called “{0}”.': '写管道中的阶段：没有名为“{0}”的阶段。',
  'Remove the timeout of rule “{0}”: CloudFormation knows none for rules.':
    '移除规则“{0}”的时限：CloudFormation 中的规则没有时限。',
  'Choose a key that does not begin with “aws:”, which AWS keeps for itself.':
    '选择不以“aws:”开头的键：AWS 保留该前缀供自己使用。',
  'Remove this entry: the transition into “{0}” is listed already.': '移除此项：进入“{0}”的转换已列出。',
  'Rename this key: there is a tag “{0}” already.': '为此键改名：已有标签“{0}”。',
  'Remove the version: CodePipeline counts it, and a template cannot set it.':
    '移除版本：版本由 CodePipeline 计数，模板无法设置。',
  'Name a source action of pipeline “{0}”: its first stage has no action “{1}”.':
    '请填写管道“{0}”的源操作：其第一个阶段中没有操作“{1}”。',
  'Write “{0}” with a capital: CloudFormation knows it only so.':
    '请将“{0}”的首字母大写：CloudFormation 只认识这种写法。',
}
