/** What the rules about conditions say. */
export const conditions: Readonly<Record<string, string>> = {
  'Say what this condition leads to: {0}.': '写明此条件的结果：{0}。',
  'Add a rule by which this condition is decided.': '添加决定此条件的规则。',
  'Choose {0} for this condition: {1} is no result in “{2}”.': '为此条件选择 {0}：{1} 不能作为“{2}”的结果。',
  'Write six fields, and a seventh for the year if you like: seconds, minutes, hours, day of the month, month, day of the week. There are {0}.':
    '写六个字段，需要时再加第七个表示年份：秒、分、时、日、月、星期。现有 {0} 个字段。',
  'Write the time zone as Area/City, UTC+HH:MM or an abbreviation: “{0}” is none of them.':
    '将时区写为 Area/City、UTC+HH:MM 或缩写：“{0}”都不是。',
  'Say in “onFailure” what happens when stage “{0}” fails, or remove it: it is empty.':
    '在“onFailure”中写明阶段“{0}”失败时会发生什么，或将其移除：它是空的。',
  'Choose ROLLBACK or RETRY, or remove the result: a stage that failed is not helped by {0}.':
    '选择 ROLLBACK 或 RETRY，或移除结果：{0} 对失败的阶段没有帮助。',
  'Choose one of these for the provider of the rule: {0}.': '为规则的提供者从以下各项中选择：{0}。',
  'Write “{0}” for the version: {1} has no other.': '将版本写为“{0}”：{1} 没有其他版本。',
  'Choose another result than ROLLBACK, or another execution mode: in PARALLEL mode nothing is rolled back.':
    '选择 ROLLBACK 以外的结果，或其他执行模式：PARALLEL 模式下不会回滚。',
  'Choose another result than ROLLBACK for stage “{0}”: the source stage cannot be rolled back.':
    '为阶段“{0}”选择 ROLLBACK 以外的结果：源阶段无法回滚。',
  'Give “onFailure” of stage “{0}” the result RETRY: without it, nothing is retried.':
    '将阶段“{0}”的“onFailure”的结果设为 RETRY：否则不会重试。',
  'Remove the retry configuration of stage “{0}”: only the result RETRY has one.':
    '移除阶段“{0}”的重试配置：只有结果 RETRY 才有重试配置。',
  'Say what the retry of stage “{0}” runs again: FAILED_ACTIONS or ALL_ACTIONS.':
    '写明阶段“{0}”重试时再次运行什么：FAILED_ACTIONS 或 ALL_ACTIONS。',
  'Keep either the retry or the conditions in “onFailure” of stage “{0}”.':
    '在阶段“{0}”的“onFailure”中只保留重试或条件。',
  'Add the commands that rule “{0}” runs.': '添加规则“{0}”要运行的命令。',
  'Remove the commands of rule “{0}”: only a rule of type Commands runs any.':
    '移除规则“{0}”的命令：只有 Commands 类型的规则运行命令。',
  'Take {0} for rule “{1}”, or another result: {2} does not go with {3}.':
    '为规则“{1}”改用 {0}，或选择其他结果：{2} 不能与 {3} 一起使用。',
  'Take another artifact than “{0}”: it does not exist yet when this rule is checked.':
    '改用“{0}”以外的构件：检查此规则时它尚不存在。',
  'Move this condition to the next stage: AWS does not say whether the first stage can have one before entry.':
    '将此条件移到下一个阶段：AWS 未说明第一个阶段能否有进入前的条件。',
  'Rename this rule: the condition already has one named “{0}”.': '为此规则改名：条件已有名为“{0}”的规则。',
  'Write one reference such as #{SourceVariables.BranchName}, and nothing else, for the variable to check.':
    '为要检查的变量只写一个引用，例如 #{SourceVariables.BranchName}，不写其他内容。',
  'Write something for “{0}” to repeat, or \\{1} for the character itself.':
    '为“{0}”写明要重复的内容，或用 \\{1} 表示该字符本身。',
  'Close “[” with “]”, or write \\[ for the character itself.': '用“]”闭合“[”，或用 \\[ 表示该字符本身。',
  'Change the group that begins with “{0}”: Java knows none of that kind.': '更改以“{0}”开头的组：Java 没有这种组。',
  'Remove “)” or open it with “(”; write \\) for the character itself.': '移除“)”，或用“(”开启它；\\) 表示该字符本身。',
  'Write \\{ for the character itself, or a number of repetitions such as {2,3}.':
    '用 \\{ 表示该字符本身，或写重复次数，例如 {2,3}。',
  'Write the smaller number first in “{0}”.': '在“{0}”中先写较小的数字。',
  'Close “(” with “)”, or write \\( for the character itself.': '用“)”闭合“(”，或用 \\( 表示该字符本身。',
  'Write \\\\ for a backslash: one at the end stands for nothing.': '用 \\\\ 表示反斜杠：末尾的单个反斜杠没有意义。',
  'Remove the backslash from “\\{0}”: Java knows no such escape.': '移除“\\{0}”中的反斜杠：Java 没有这种转义。',
  'Write ? for the day of the month or for the day of the week, and something else for the other.':
    '在日和星期中，一个写 ?，另一个写其他内容。',
  'Change “{0}” in field {1}: it holds numbers from {2} to {3}, and ranges, lists and steps of them.':
    '更改第 {1} 个字段中的“{0}”：可用 {2} 到 {3} 的数字，以及其范围、列表和步长。',
  'Change “{0}” in field {1}: it holds months from 1 to 12 or JAN to DEC, and ranges, lists and steps of them.':
    '更改第 {1} 个字段中的“{0}”：可用 1 到 12 或 JAN 到 DEC 的月份，以及其范围、列表和步长。',
  'Change “{0}” in field {1}: it holds days of the month from 1 to 31, ranges, lists and steps of them, ?, L or W.':
    '更改第 {1} 个字段中的“{0}”：可用 1 到 31 的日期，以及其范围、列表和步长、?、L 或 W。',
  'Change “{0}” in field {1}: it holds days from 1 (Sunday) to 7 or SUN to SAT, ranges, lists and steps of them, ?, L or #.':
    '更改第 {1} 个字段中的“{0}”：可用 1（星期日）到 7 或 SUN 到 SAT 的星期，以及其范围、列表和步长、?、L 或 #。',
}
