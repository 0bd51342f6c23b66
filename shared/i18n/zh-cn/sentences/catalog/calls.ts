/** What the catalog says of approvals and of actions that call something. */
export const calls: Readonly<Record<string, string>> = {
  'Waits until somebody approves or rejects.': '等待有人批准或拒绝。',
  'An SNS topic in the Region of the pipeline that is told of the request.':
    '管道所在区域的 SNS 主题，审批请求会通知它。',
  'The address of what is to be reviewed, which reviewers are shown.': '要审阅的内容的地址，会显示给审阅者。',
  'What reviewers are told. It may hold references such as #{SourceVariables.CommitId}.':
    '告诉审阅者的内容。可以有 #{SourceVariables.CommitId} 这样的引用。',
  'An approval that is rejected or runs out of time is a failed action. It waits seven days unless the action says otherwise.':
    '被拒绝或超时的审批是失败的操作。除非操作另有设置，否则等待七天。',
  'The token for an answer comes from GetPipelineState; in PARALLEL mode it is the externalExecutionId that ListActionExecutions gives.':
    '答复所需的令牌来自 GetPipelineState；在 PARALLEL 模式下，它是 ListActionExecutions 给出的 externalExecutionId。',
  'Calls a Lambda function and waits for its report.': '调用 Lambda 函数并等待其报告。',
  'Text of any form that the function gets with its job.': '函数随作业收到的文本，形式不限。',
  'The role of the function must be allowed codepipeline:PutJobSuccessResult and codepipeline:PutJobFailureResult on all resources.':
    '函数的角色必须对所有资源有 codepipeline:PutJobSuccessResult 和 codepipeline:PutJobFailureResult 权限。',
  'A function that never reports leaves the action waiting until it runs out of time: after 20 minutes without any answer, and after a day in any case.':
    '如果函数始终不报告，操作会一直等到超时：没有任何答复时为 20 分钟，最长为一天。',
  'Starts a state machine and waits for its end.': '启动状态机并等待其结束。',
  'The ARN of the state machine.': '状态机的 ARN。',
  'What the name of the execution begins with; the id of the action execution follows after a hyphen.':
    '执行名称的开头；其后是连字符和操作执行的 ID。',
  'Whether the input is the text itself, or the path of a file in the input artifact.':
    '输入是文本本身，还是输入构件中文件的路径。',
  'The JSON text that the execution gets ({} where there is none), or the path of a file with it in the input artifact.':
    '执行收到的 JSON 文本（未写时为 {}），或输入构件中含有该文本的文件的路径。',
  'A file as input needs an input artifact.': '以文件为输入时，需要输入构件。',
  'An express state machine counts as done once it has started, and makes no output artifact.':
    '快速状态机启动后即视为完成，不生成输出构件。',
  'The input may be as large as the payload of a Lambda function.': '输入的大小上限与 Lambda 函数的负载相同。',
  'The ARN of the execution; standard state machines have it.': '执行的 ARN；标准状态机才有。',
  'Starts another pipeline.': '启动另一个管道。',
  'The pipeline that is started.': '要启动的管道。',
  'A list of {"actionName", "revisionType", "revisionValue"} with the revisions that source actions of that pipeline take.':
    '由 {"actionName", "revisionType", "revisionValue"} 组成的列表，写明该管道的源操作使用的修订。',
  'A list of {"name", "value"} with values for the variables of that pipeline.':
    '由 {"name", "value"} 组成的列表，写明该管道的变量的值。',
  'Scans sources or an image for known vulnerabilities.': '扫描源或镜像中的已知漏洞。',
  'Whether the files of the input artifact are scanned, or an image in ECR.':
    '扫描输入构件的文件，还是扫描 ECR 中的镜像。',
  'The repository of the image.': '镜像所在的存储库。',
  'The tag of the image.': '镜像的标签。',
  'The action fails once there are more findings of critical severity than this.':
    '严重程度为“严重”的发现多于此数时，操作失败。',
  'The action fails once there are more findings of high severity than this.':
    '严重程度为“高”的发现多于此数时，操作失败。',
  'The action fails once there are more findings of medium severity than this.':
    '严重程度为“中”的发现多于此数时，操作失败。',
  'The action fails once there are more findings of low severity than this.':
    '严重程度为“低”的发现多于此数时，操作失败。',
  'A scan of sources needs the input artifact; a scan of an image takes none.': '扫描源需要输入构件；扫描镜像不需要。',
  'The output artifact holds the list of components (SBOM) and the findings.': '输出构件含有组件清单（SBOM）和发现。',
  'The highest severity that was found: medium, high or critical.': '发现的最高严重程度：medium、high 或 critical。',
  'Scans open-source dependencies with Snyk.': '用 Snyk 扫描开源依赖项。',
}
