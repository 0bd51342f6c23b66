/** What the rules about artifacts say. */
export const artifacts: Readonly<Record<string, string>> = {
  'Give action “{0}” {1} or more input artifacts: it has {2}.': '为操作“{0}”设置至少 {1} 个输入构件：现有 {2} 个。',
  'Give action “{0}” {1} or more output artifacts: it has {2}.': '为操作“{0}”设置至少 {1} 个输出构件：现有 {2} 个。',
  'Remove the input artifacts of action “{0}”: an action of its type has none.':
    '移除操作“{0}”的输入构件：此类型的操作没有输入构件。',
  'Remove the output artifacts of action “{0}”: an action of its type has none.':
    '移除操作“{0}”的输出构件：此类型的操作没有输出构件。',
  'Leave action “{0}” at most {1} input artifacts: it has {2}.': '为操作“{0}”最多保留 {1} 个输入构件：现有 {2} 个。',
  'Leave action “{0}” at most {1} output artifacts: it has {2}.': '为操作“{0}”最多保留 {1} 个输出构件：现有 {2} 个。',
  'Hand “{0}” on in account {1} first: it is made in account {2}, and an action in account {3} cannot read it.':
    '先在账户 {1} 中转交“{0}”：它在账户 {2} 中生成，账户 {3} 中的操作无法读取。',
  'Write “{0}” as Artifact::path: an input artifact, two colons, and a file in it.':
    '将“{0}”写为 Artifact::path：输入构件、两个冒号和其中的一个文件。',
  'Take in artifact “{0}” or name another in “{1}”: it is no input of this action.':
    '将构件“{0}”设为输入，或在“{1}”中指定其他构件：它不是此操作的输入。',
  'Take “{0}” in somewhere, or leave it out: no action and no rule uses it.':
    '在某处使用“{0}”，或移除它：没有操作或规则使用它。',
  'Rename artifact “{0}”, without hyphens: CodeBuild allows none where a build has several output artifacts.':
    '为构件“{0}”改名，不用连字符：当构建有多个输出构件时，CodeBuild 不允许连字符。',
  'Set OutputArtifactFormat of “{0}” to CODE_ZIP, or give “{1}” another artifact: “{2}” holds only a reference for CodeBuild.':
    '将“{0}”的 OutputArtifactFormat 设为 CODE_ZIP，或为“{1}”改用其他构件：“{2}”只含供 CodeBuild 使用的引用。',
  'Name one of the input artifacts in “{0}”: “{1}” is none of them.': '在“{0}”中指定一个输入构件：“{1}”不是其中之一。',
  'Put a build before “{0}” that writes imagedefinitions.json: “{1}” from ECR has only imageDetail.json.':
    '在“{0}”之前添加生成 imagedefinitions.json 的构建：来自 ECR 的“{1}”只有 imageDetail.json。',
  'Take another artifact than “{0}”, or reorder: action “{1}” puts it out, but does not run before this one.':
    '改用“{0}”以外的构件，或调整顺序：操作“{1}”输出它，但不在此操作之前运行。',
  'Take another artifact than “{0}”: no action puts it out.': '改用“{0}”以外的构件：没有操作输出它。',
  'Keep either artifactStore or artifactStores.': '在 artifactStore 和 artifactStores 中只保留一个。',
  'Add “artifactStore”: a pipeline keeps its artifacts in a bucket.':
    '添加“artifactStore”：管道将其构件保存在存储桶中。',
  'Take in artifact “{0}” or name another in {1}: it is no input of this action.':
    '将构件“{0}”设为输入，或在 {1} 中指定其他构件：它不是此操作的输入。',
  'Give Fn::GetArtifactAtt two texts: an artifact and one of {0}.':
    '为 Fn::GetArtifactAtt 提供两个文本：一个构件，以及 {0} 之一。',
  'Replace “{0}” in Fn::GetArtifactAtt: there is {1}.': '替换 Fn::GetArtifactAtt 中的“{0}”：可用的是 {1}。',
  'Give Fn::GetParam three texts: an artifact, a JSON file in it and a key of that file.':
    '为 Fn::GetParam 提供三个文本：一个构件、其中的一个 JSON 文件，以及该文件中的一个键。',
  'Write just “{0}” in “{1}”: the path counts from the root of the input artifact.':
    '在“{1}”中只写“{0}”：路径从输入构件的根目录算起。',
  'Add the input artifact that is to be scanned.': '添加要扫描的输入构件。',
  'Remove the input artifact: a scan of an image takes none.': '移除输入构件：扫描镜像不需要输入构件。',
  'Add an output artifact: the file of “{0}” has nowhere to go.': '添加输出构件：“{0}”的文件无处存放。',
  'Remove the output artifact: in this mode the action makes none.': '移除输出构件：操作在此模式下不生成输出构件。',
  'Add “{0}” with a name such as outputs.json: without it there is no output artifact.':
    '添加“{0}”并给出名称，例如 outputs.json：没有它就没有输出构件。',
  'Remove this mention of “{0}”: the action takes it in already.': '移除此处的“{0}”：操作已将它作为输入。',
  'Rename this artifact: another action already puts out “{0}”.': '为此构件改名：另一个操作已输出“{0}”。',
}
