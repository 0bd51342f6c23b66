/** What the rules about configurations say. */
export const configuration: Readonly<Record<string, string>> = {
  'Write an address with https:// in “{0}”: it is “{1}”.': '在“{0}”中写以 https:// 开头的地址：现在是“{1}”。',
  'Give “{0}” the ARN of an SNS topic: arn:aws:sns:REGION:ACCOUNT:NAME.':
    '为“{0}”提供 SNS 主题的 ARN：arn:aws:sns:REGION:ACCOUNT:NAME。',
  'Put the 12 digits of an account id into the ARN of “{0}”: it has “{1}”.':
    '在“{0}”的 ARN 中写 12 位数字的账户 ID：现在是“{1}”。',
  'Give “{0}” the name of a bucket and nothing else: it is “{1}”.': '在“{0}”中只写存储桶的名称：现在是“{1}”。',
  'Choose one of these for the type of {0}[{1}]: {2}.': '为 {0}[{1}] 的 type 从以下各项中选择：{2}。',
  'Rename or remove {0}[{1}]: there is another named “{2}”.': '为 {0}[{1}] 改名或将其移除：已有另一个名为“{2}”。',
  'Rename {0}[{1}]: a shell cannot read a variable named “{2}”.': '为 {0}[{1}] 改名：shell 无法读取名为“{2}”的变量。',
  'Rename {0}[{1}]: CodeBuild keeps names such as “{2}” for itself.':
    '为 {0}[{1}] 改名：CodeBuild 保留“{2}”这类名称供自己使用。',
  'Correct the YAML in “{0}”: line {1}, column {2}.': '更正“{0}”中的 YAML：第 {1} 行，第 {2} 列。',
  'Add “version: 0.2” to the buildspec in “{0}”.': '在“{0}”的 buildspec 中添加“version: 0.2”。',
  'Add “phases” to the buildspec in “{0}”.': '在“{0}”的 buildspec 中添加“phases”。',
  'Name the buildspec in S3 by its ARN in “{0}”, such as arn:aws:s3:::bucket/buildspec.yml.':
    '在“{0}”中用 ARN 指定 S3 中的 buildspec，例如 arn:aws:s3:::bucket/buildspec.yml。',
  'Give “{0}” the ARN of an object in S3, such as arn:aws:s3:::bucket/buildspec.yml.':
    '为“{0}”提供 S3 对象的 ARN，例如 arn:aws:s3:::bucket/buildspec.yml。',
  'Begin the path in “{0}” at the root of the source, without a slash.':
    '让“{0}”中的路径从源的根目录开始，开头不写斜杠。',
  'Write “CacheControl” as directives with commas between, such as public, max-age=3600.':
    '将“CacheControl”写为用逗号分隔的指令，例如 public, max-age=3600。',
  'Give “RepositoryName” the name of a repository: “{0}” is none.': '为“RepositoryName”提供存储库的名称：“{0}”不是。',
  'Make each line of this command an entry of its own: a command has one line.':
    '将此命令的每一行写成单独的一项：一条命令只有一行。',
  'Remove the line break at the end of this command.': '移除此命令末尾的换行符。',
  'Add “{0}”, which goes with “{1}”.': '添加“{0}”：它与“{1}”一起使用。',
  'Set “{0}” to {1} or a larger one: a small machine does not go with Windows.':
    '将“{0}”设为 {1} 或更大：小型机器不能用于 Windows。',
  'Give “{0}” a value: it holds only blanks.': '为“{0}”提供值：现在只有空白。',
  'Remove the blanks at the ends of “{0}”.': '移除“{0}”首尾的空白。',
  'Write an object in “{0}”: {"name": "value"}.': '在“{0}”中写一个对象：{"name": "value"}。',
  'Write a list in “{0}”: [{…}, {…}].': '在“{0}”中写一个列表：[{…}, {…}]。',
  'Correct the JSON in “{0}”: it breaks off at line {1}, column {2}.': '更正“{0}”中的 JSON：在第 {1} 行第 {2} 列中断。',
  'Shorten “{0}”: it has {1} bytes and may have {2}.': '缩短“{0}”：现有 {1} 字节，最多 {2} 字节。',
  'Leave out brackets and quotation marks in “{0}”: values have just commas between them.':
    '去掉“{0}”中的括号和引号：值之间只用逗号分隔。',
  'Remove the comma too many in “{0}”: one of its values is empty.': '移除“{0}”中多余的逗号：其中有一个值为空。',
  'Remove the blanks around the commas in “{0}”.': '移除“{0}”中逗号两侧的空白。',
  'Name “{0}” once in “{1}”.': '在“{1}”中只写一次“{0}”。',
  'Replace “{0}” in “{1}”: the values are {2}.': '替换“{1}”中的“{0}”：可用的值是 {2}。',
  'Leave “{0}” at most {1} values: it has {2}.': '为“{0}”最多保留 {1} 个值：现有 {2} 个。',
  'Give “{0}” a number in digits: it is “{1}”.': '用数字写“{0}”的值：现在是“{1}”。',
  'Give “{0}” a number from {1} to {2}.': '为“{0}”提供 {1} 到 {2} 之间的数字。',
  'Put “{0}” in “{1}” into Fn::Sub, or replace it by a value: nothing else fills it in.':
    '将“{1}”中的“{0}”放入 Fn::Sub，或替换为具体的值：没有别的东西会填充它。',
  'Replace “{0}” in “{1}” by a value of your own.': '将“{1}”中的“{0}”替换为您自己的值。',
  'Add “{0}” to the configuration: it is required when {1}.': '在配置中添加“{0}”：在此情况下必填：{1}。',
  'Add “{0}” to the configuration: {1} requires it.': '在配置中添加“{0}”：{1} 要求提供它。',
  'Shorten the configuration of action “{0}”: it has {1} characters, and all its values together may have {2} bytes.':
    '缩短操作“{0}”的配置：现有 {1} 个字符，所有值合计最多 {2} 字节。',
  'Write “{0}” for “{1}”, in lower case.': '将“{1}”写为小写的“{0}”。',
  'Check “{0}”: {1} has no such key.': '检查“{0}”：{1} 没有这个键。',
  'Write “{0}” for “{1}”, which {2} does not have.': '将“{1}”改为“{0}”：{2} 没有前者。',
  'Remove “{0}”: it has no effect when {1}.': '移除“{0}”：它在此情况下不起作用：{1}。',
  'Give “ConnectionArn” the ARN of a connection: arn:aws:codeconnections:REGION:ACCOUNT:connection/ID.':
    '为“ConnectionArn”提供连接的 ARN：arn:aws:codeconnections:REGION:ACCOUNT:connection/ID。',
  'Write “FullRepositoryId” as owner/name: it is “{0}”.': '将“FullRepositoryId”写为 owner/name：现在是“{0}”。',
  'Keep either “DeploySpec” or “{0}”: the deploy spec says where files go and what runs.':
    '在“DeploySpec”和“{0}”中只保留一个：deploy spec 已说明文件放在哪里、运行什么。',
  'Remove “{0}”: it has no effect on a test of type {1}.': '移除“{0}”：它对 {1} 类型的测试不起作用。',
  'Choose another test type for {0}: {1} is for {2}.': '为 {0} 选择其他测试类型：{1} 适用于 {2}。',
  'Add “Test” with the path of the tests: {0} has none of its own.': '添加“Test”并写明测试的路径：{0} 没有自带的测试。',
  'Give “{0}” the ARN of a device pool: arn:aws:devicefarm:us-west-2:ACCOUNT:devicepool:ID.':
    '为“{0}”提供设备池的 ARN：arn:aws:devicefarm:us-west-2:ACCOUNT:devicepool:ID。',
  'Give “{0}” the name of an ECR repository, in lower case and without registry and tag: it is “{1}”.':
    '为“{0}”提供 ECR 存储库的名称，用小写，不带注册表和标签：现在是“{1}”。',
  'Rename or remove this variable: there is another named “{0}”.': '为此变量改名或将其移除：已有另一个名为“{0}”。',
  'Keep either “ManifestFiles” or “{0}”: an action has manifests or a Helm chart.':
    '在“ManifestFiles”和“{0}”中只保留一个：操作要么使用清单，要么使用 Helm chart。',
  'Name an image definitions file in “{0}”, such as imagedefinitions.json: imageDetail.json is for blue/green deployments.':
    '在“{0}”中指定镜像定义文件，例如 imagedefinitions.json：imageDetail.json 用于蓝/绿部署。',
  'Write “{0}” in “{1}”, without brackets: those stand only in the task definition.':
    '在“{1}”中写“{0}”，不带尖括号：尖括号只出现在任务定义中。',
  'Add “{0}”: “{1}” needs it.': '添加“{0}”：“{1}”需要它。',
  'Choose another tag in “{0}”: no image can have “{1}”.': '在“{0}”中选择其他标签：镜像不能有“{1}”这样的标签。',
  'Shift from 1 to 99 percent at a time in “{0}”: it says {1}.':
    '在“{0}”中将每次转移的流量设为 1% 到 99%：现在是 {1}。',
  'Shorten the waits in “{0}”: they take {1} minutes, and may take {2}.':
    '缩短“{0}”中的等待时间：共需 {1} 分钟，最多 {2} 分钟。',
  'Give “{0}” the number of a published version: it is “{1}”.': '为“{0}”提供已发布版本的编号：现在是“{1}”。',
  'Add “FunctionAlias”: it is the alias that is moved to version {0}.':
    '添加“FunctionAlias”：它是要移到版本 {0} 的别名。',
  'Check “{0}”: it looks like JSON, but breaks off at line {1}, column {2}.':
    '检查“{0}”：看起来像 JSON，但在第 {1} 行第 {2} 列中断。',
  'Give “{0}” the id of a key, its ARN, or the ARN of an alias: it is “{1}”.':
    '为“{0}”提供密钥的 ID、ARN 或别名的 ARN：现在是“{1}”。',
  'Replace “{0}” in “ObjectKey”: only {datetime} and {uuid} are replaced there.':
    '替换“ObjectKey”中的“{0}”：此处只替换 {datetime} 和 {uuid}。',
  'Leave out the slash at the beginning of “{0}”, unless the key in S3 has one.':
    '去掉“{0}”开头的斜杠，除非 S3 中的键本来就有。',
  'Give parameter “{0}” a list of texts.': '为参数“{0}”提供文本列表。',
  'Write the value of parameter “{0}” as a text: "{1}".': '将参数“{0}”的值写为文本："{1}"。',
  'Give parameter “{0}” a text, a number, a list, Fn::GetArtifactAtt or Fn::GetParam.':
    '为参数“{0}”提供文本、数字、列表、Fn::GetArtifactAtt 或 Fn::GetParam。',
  'Keep either “{0}” or “ConfigurationFilePath”: the file says the same.':
    '在“{0}”和“ConfigurationFilePath”中只保留一个：文件已说明同样的内容。',
  'Give “{0}” the ARN of a role, such as arn:aws:iam::123456789012:role/name.':
    '为“{0}”提供角色的 ARN，例如 arn:aws:iam::123456789012:role/name。',
  'Name one branch in “{0}”: no branch can be called “{1}”.': '在“{0}”中写一个分支的名称：分支不能叫“{1}”。',
  'Write “{0}” in “{1}”, without refs/heads/.': '在“{1}”中写“{0}”，不带 refs/heads/。',
  'Remove “{0}”, or set OrganizationsAutoDeployment to Disabled: one excludes the other.':
    '移除“{0}”，或将 OrganizationsAutoDeployment 设为 Disabled：两者互斥。',
  'Write “{0}” as ParameterKey=NAME,ParameterValue=VALUE, or as Artifact::path.':
    '将“{0}”写为 ParameterKey=NAME,ParameterValue=VALUE，或写为 Artifact::path。',
  'Replace “{0}” in “{1}” by the code of a Region, such as eu-west-1.':
    '将“{1}”中的“{0}”替换为区域代码，例如 eu-west-1。',
  'Replace “{0}” in “{1}” by an account id of 12 digits or an id such as ou-ab12-cdef3456.':
    '将“{1}”中的“{0}”替换为 12 位数字的账户 ID，或 ou-ab12-cdef3456 这样的 ID。',
  'Name units of the organization in “{0}”: permissions are service-managed.': '在“{0}”中写组织单元：权限由服务管理。',
  'Name accounts in “{0}”: permissions are self-managed.': '在“{0}”中写账户：权限由您自行管理。',
  'Choose one of these for revisionType of {0}[{1}]: {2}.': '为 {0}[{1}] 的 revisionType 从以下各项中选择：{2}。',
  'Remove {0}[{1}]: “{2}” has a value already.': '移除 {0}[{1}]：“{2}”已有值。',
  'Give “{0}” the ARN of a state machine: arn:aws:states:REGION:ACCOUNT:stateMachine:NAME.':
    '为“{0}”提供状态机的 ARN：arn:aws:states:REGION:ACCOUNT:stateMachine:NAME。',
  'Add the input artifact with the file that “{0}” names.': '添加含有“{0}”所指文件的输入构件。',
  'Write the path of a file in “{0}”, or set InputType to Literal: the input looks like JSON.':
    '在“{0}”中写文件的路径，或将 InputType 设为 Literal：输入看起来像 JSON。',
  'Set InputType to FilePath: “{0}” is a path and no JSON.': '将 InputType 设为 FilePath：“{0}”是路径而不是 JSON。',
  'Make {0} an object with {1}.': '将 {0} 改为含有 {1} 的对象。',
  'Add “{0}” to {1}.': '在 {1} 中添加“{0}”。',
  'Remove “{0}” from {1}: it has {2}.': '从 {1} 中移除“{0}”：可用的是 {2}。',
  'Make “{0}” of {1} a text.': '将 {1} 的“{0}”改为文本。',
}
