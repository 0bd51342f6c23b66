/** What the catalog says of rule types. */
export const ruleTypes: Readonly<Record<string, string>> = {
  'Compares a variable with a value.': '将变量与值比较。',
  'The variable that is looked at, as a reference such as #{SourceVariables.BranchName}.':
    '要检查的变量，写为引用，例如 #{SourceVariables.BranchName}。',
  'The text that the variable is compared with; for MATCHES a regular expression of Java.':
    '与变量比较的文本；用 MATCHES 时为 Java 的正则表达式。',
  'How they are compared: equal, not equal, the variable contains the value, the variable matches it.':
    '如何比较：相等、不相等、变量包含该值、变量与该值匹配。',
  'Runs shell commands, whose success is that of the rule.': '运行 shell 命令，命令成功即规则成立。',
  'The commands are a member of the rule; its configuration stays empty.': '命令是规则的成员；其配置保持为空。',
  'They may take at most 55 minutes.': '最多可用 55 分钟。',
  'They run on a small Linux machine with the image aws/codebuild/amazonlinux2-x86_64-standard:5.0.':
    '命令在小型 Linux 机器上运行，镜像为 aws/codebuild/amazonlinux2-x86_64-standard:5.0。',
  'Runs a CodeBuild project, whose success is that of the rule.': '运行 CodeBuild 项目，项目成功即规则成立。',
  'Lets a stage go on only at certain times.': '只在特定时间让阶段继续。',
  'When the window is open: seconds, minutes, hours, day of the month, month, day of the week (1 is Sunday) and perhaps the year, as in “* * 9-17 ? * MON-FRI”. The day fields also know ?, L, W and #.':
    '窗口何时打开：秒、分、时、日、月、星期（1 为星期日），可再加年份，例如“* * 9-17 ? * MON-FRI”。日和星期字段还可用 ?、L、W 和 #。',
  'The zone in which the times are meant: Area/City, UTC or UTC+HH:MM, or an abbreviation of three to five letters.':
    '时间所用的时区：Area/City、UTC 或 UTC+HH:MM，或三到五个字母的缩写。',
  'Write * for the seconds: AWS documents no other value as meaningful.': '秒写 *：AWS 没有记载其他值的含义。',
  'Looks at the state of a CloudWatch alarm.': '查看 CloudWatch 警报的状态。',
  'The alarm.': '警报。',
  'The states that the rule looks for.': '规则要查找的状态。',
  'The minutes in which the alarm may change its state before the result counts.':
    '警报可以在多少分钟内改变状态，之后才算结果。',
  'In a condition on success the states OK and INSUFFICIENT_DATA are what is wanted; in a condition on failure it is ALARM.':
    '在成功时的条件中，期望的状态是 OK 和 INSUFFICIENT_DATA；在失败时的条件中，期望的是 ALARM。',
  'Before entry an alarm that is OK is enough at once, and one in ALARM is watched for the wait time.':
    '进入前，处于 OK 的警报即刻满足；处于 ALARM 的警报会在等待时间内持续观察。',
  'Asks a Lambda function.': '询问 Lambda 函数。',
  'Text of any form that the function gets.': '函数收到的文本，形式不限。',
  'The rule succeeds or fails as the function reports. In a condition on failure it is the failure that is wanted.':
    '规则按函数的报告成功或失败。在失败时的条件中，期望的是失败。',
}
