/** What the rules about good practice say. */
export const goodPractice: Readonly<Record<string, string>> = {
  'Set “DetectChanges” of this source to "false": another one watches branch “{0}” of the same repository, and only one branch starts the pipeline reliably.':
    '将此源的“DetectChanges”设为 "false"：另一个源监视同一存储库的分支“{0}”，只有一个分支能可靠地启动管道。',
  'Name another pipeline to start: “{0}” is this one, which would go on for ever.':
    '指定要启动的其他管道：“{0}”就是此管道，它会无休止地启动自己。',
  'Say whether source “{0}” is polled: it is unless “PollForSourceChanges” is "false".':
    '写明是否轮询源“{0}”：除非“PollForSourceChanges”为 "false"，否则会轮询。',
  'Set “PollForSourceChanges” of source “{0}” to "false": “{1}” starts the pipeline already, so that every change would start it twice.':
    '请把源“{0}”的“PollForSourceChanges”设为 "false"：“{1}”已会启动管道，否则每次更改都会启动两次。',
  'Do not poll': '不轮询',
}
