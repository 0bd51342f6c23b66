/** What the rules about structure say. */
export const structure: Readonly<Record<string, string>> = {
  'Remove the blockers of stage “{0}”: AWS reserves them for its own use.':
    '移除阶段“{0}”的阻止项：AWS 保留它们供自己使用。',
  'Make change set “{0}” first: no action before this one has it and this stack in mode CHANGE_SET_REPLACE.':
    '先创建更改集“{0}”：此操作之前，没有操作以 CHANGE_SET_REPLACE 模式为此堆栈创建它。',
  'Make the pipeline V2, or remove “{0}” from stage “{1}”: V1 has no conditions.':
    '将管道改为 V2，或从阶段“{1}”移除“{0}”：V1 没有条件。',
  'Make the pipeline V2, or take SUPERSEDED: V1 has no {0} mode.':
    '将管道改为 V2，或改用 SUPERSEDED：V1 没有 {0} 模式。',
  'Divide the pipeline: its stages have {0} actions together and may have {1}.':
    '拆分管道：其各阶段共有 {0} 个操作，最多 {1} 个。',
  'Divide stage “{0}”: it has {1} actions and may have {2}.': '拆分阶段“{0}”：现有 {1} 个操作，最多 {2} 个。',
  'Leave at most {0} stages: the pipeline has {1}.': '最多保留 {0} 个阶段：管道现有 {1} 个。',
  'Add a stage: the pipeline has {0} and needs at least 2.': '添加阶段：管道现有 {0} 个阶段，至少需要 2 个。',
  'Give this action another run order if it must not wait: in PARALLEL mode {0} actions run at the same time, and it is one more.':
    '如果此操作不能等待，为它设置其他运行顺序：PARALLEL 模式下同时运行 {0} 个操作，它是多出的一个。',
  'Say that the pipeline is V2: it uses what only V2 has.': '写明管道为 V2：它使用了 V2 才有的功能。',
  'Say which type the pipeline has, V1 or V2: what it is without that depends on the service.':
    '写明管道的类型是 V1 还是 V2：不写时由服务决定。',
  'Choose a name that differs from “{0}” by more than case.': '选择与“{0}”不只是大小写不同的名称。',
  'Move source action “{0}” to the first stage.': '将源操作“{0}”移到第一个阶段。',
  'Add a source action: a pipeline begins with one.': '添加源操作：管道以源操作开始。',
  'Move action “{0}” to a later stage: the first stage holds only source actions.':
    '将操作“{0}”移到后面的阶段：第一个阶段只能有源操作。',
  'Add an action to stage “{0}”, or remove the stage: it has none.': '为阶段“{0}”添加操作，或移除该阶段：它没有操作。',
  'Make the pipeline V2, or remove its triggers: V1 has none.': '将管道改为 V2，或移除其触发器：V1 没有触发器。',
  'Rename this action: stage “{0}” already has one named “{1}”.': '为此操作改名：阶段“{0}”已有名为“{1}”的操作。',
  'Rename this stage: “{0}” is already taken.': '为此阶段改名：“{0}”已被使用。',
  'Make the pipeline V2, or remove its variables: V1 has none.': '将管道改为 V2，或移除其变量：V1 没有变量。',
}
