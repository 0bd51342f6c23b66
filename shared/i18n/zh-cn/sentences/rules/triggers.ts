/** What the rules about triggers say. */
export const triggers: Readonly<Record<string, string>> = {
  'Remove “{0}” from the includes or from the excludes: excluded, it never starts the pipeline.':
    '从包含项或排除项中移除“{0}”：被排除后，它永远不会启动管道。',
  'Leave CLOSED out, or “{0}” among the pushes, unless a merge may start the pipeline twice.':
    '去掉 CLOSED，或去掉推送中的“{0}”，除非合并可以启动管道两次。',
  'Write a pattern here: a blank one matches nothing.': '在此处写模式：空白模式不匹配任何内容。',
  'Change “{0}”: paths begin at the root of the repository, so nothing matches.':
    '更改“{0}”：路径从存储库的根目录开始，因此没有匹配项。',
  'Write “{0}” for “{1}”, which matches no file.': '将“{1}”改为“{0}”：前者不匹配任何文件。',
  'Add the branches that are meant: AWS lists file paths only together with branches.':
    '添加所指的分支：AWS 的文档中，文件路径只与分支一起使用。',
  'Add branches or tags to this filter: it is empty.': '为此筛选条件添加分支或标签：它是空的。',
  'Add includes or excludes here: there is no pattern.': '在此处添加包含项或排除项：没有模式。',
  'Put these filters into the other trigger of “{0}”: a source has one.':
    '将这些筛选条件放入“{0}”的另一个触发器：一个源只有一个触发器。',
  'Write the alternatives of “{0}” without braces in braces.': '写“{0}”中的备选项时，不要在花括号中嵌套花括号。',
  'Remove the backslash at the end of “{0}”.': '移除“{0}”末尾的反斜杠。',
  'Close “{0}” in “{1}”, or write a backslash in front of it.': '在“{1}”中闭合“{0}”，或在其前面写反斜杠。',
  'Add the branches into which the pull requests go.': '添加拉取请求要合并到的分支。',
  'Remove the blanks around “{0}”: names have none.': '移除“{0}”两侧的空白：名称中没有空白。',
  'Write “{0}” for “{1}”: patterns are compared with the bare name.': '将“{1}”写为“{0}”：模式只与名称本身比较。',
  'Change “{0}”: no tag’s name can have “{1}” there, so nothing matches.':
    '更改“{0}”：标签名称在该处不能有“{1}”，因此没有匹配项。',
  'Change “{0}”: no branch’s name can have “{1}” there, so nothing matches.':
    '更改“{0}”：分支名称在该处不能有“{1}”，因此没有匹配项。',
  'Put the tags into a filter of their own: a filter cannot have tags and branches.':
    '将标签放入单独的筛选条件：一个筛选条件不能同时有标签和分支。',
  'Put the tags into a filter of their own: file paths go with branches.':
    '将标签放入单独的筛选条件：文件路径与分支一起使用。',
  'Write "false" here: the filters of the trigger decide, and not every change of the branch.':
    '在此处写 "false"：由触发器的筛选条件决定，而不是分支的每次更改。',
  'Write "true" here, or give the trigger of “{0}” filters: without them it means every change, which "false" rules out.':
    '在此处写 "true"，或为“{0}”的触发器添加筛选条件：没有筛选条件时触发器针对每次更改，而 "false" 排除了这一点。',
  'Add filters for pushes or pull requests, or leave the trigger out: without them it does what the source does by itself.':
    '添加推送或拉取请求的筛选条件，或移除触发器：没有筛选条件时，它与源自身的行为相同。',
  'Name a source that uses a connection: “{0}” is of type {1}.': '指定使用连接的源：“{0}”的类型为 {1}。',
  'Name an action of the first stage: none is called “{0}”.': '指定第一个阶段的操作：没有名为“{0}”的操作。',
  'Shorten the triggers: they have {0} characters, and may have {1} bytes together.':
    '缩短触发器：现有 {0} 个字符，合计最多 {1} 字节。',
  'Remove “{0}” here: it stands earlier in the list already.': '移除此处的“{0}”：列表前面已有它。',
  'Remove this filter: another one says the same.': '移除此筛选条件：另一个筛选条件与它相同。',
}
