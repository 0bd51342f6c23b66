/** Words of the catalog and the schema that sentences are filled with, and that stand alone elsewhere. */
export const phrases: Readonly<Record<string, string>> = {
  // Titles; the names of services stay.
  'Amazon S3 source': 'Amazon S3 源',
  'GitHub (version 1, OAuth)': 'GitHub（版本 1，OAuth）',
  'Jenkins build': 'Jenkins 构建',
  'Jenkins test': 'Jenkins 测试',
  'AWS CodeBuild test': 'AWS CodeBuild 测试',
  'Amazon S3 deploy': 'Amazon S3 部署',
  'AWS CodeDeployToECS (blue/green)': 'AWS CodeDeployToECS（蓝/绿）',
  'AWS Lambda deploy': 'AWS Lambda 部署',
  'AWS Lambda invoke': 'AWS Lambda 调用',
  'Manual approval': '人工审批（Manual）',
  'AWS CodePipeline (start another)': 'AWS CodePipeline（启动另一个管道）',

  // When a key is required, or without effect.
  'there are several input artifacts': '有多个输入构件',
  'a single build runs': '运行单个构建',
  'the tests run in the custom mode': '测试以自定义模式运行',
  'the artifact is not extracted': '不解压构件',
  'a change set is made or executed': '创建或执行更改集',
  'the stack is changed without a change set': '更改堆栈而不使用更改集',
  'a stack or change set is made': '创建堆栈或更改集',
  'a stack is deleted or a change set executed': '删除堆栈或执行更改集',
  'a stack or change set is made or a stack deleted': '创建堆栈或更改集，或删除堆栈',
  'a change set is executed': '执行更改集',
  'the template makes IAM resources or has macros': '模板创建 IAM 资源或含有宏',
  'a stack is deleted or a change set only made': '删除堆栈，或只创建更改集',
  'permissions are service-managed': '权限由服务管理',
  'permissions are self-managed': '权限由您自行管理',
  'Regions are given': '已给出区域',
  'deployment targets are given': '已给出部署目标',
  'the stack set has self-managed permissions': '堆栈集的权限由您自行管理',
  'a Helm chart is installed': '安装 Helm chart',
  'manifests are applied': '应用清单',
  'no Helm chart is installed': '不安装 Helm chart',
  'there is no target directory and no script': '没有目标目录，也没有脚本',
  'there is no deploy spec': '没有 deploy spec',
  'there is no input artifact': '没有输入构件',
  'there is no alias': '没有别名',
  'no configuration file says it': '没有配置文件说明它',
  'the action itself gives no template, version name and product type': '操作本身未给出模板、版本名称和产品类型',
  'the input is a file': '输入是文件',
  'an image is scanned': '扫描镜像',

  // What a value looks like.
  'letters, digits and hyphens, with a letter at the beginning': '字母、数字和连字符，以字母开头',
  'an absolute path': '绝对路径',
  'a number, or one with a percent sign': '数字，或带百分号的数字',
  'AllAtOnce, Canary10Percent5Minutes or Linear10PercentEvery1Minute, with your own numbers':
    'AllAtOnce、Canary10Percent5Minutes 或 Linear10PercentEvery1Minute，数字可自定',
  'letters, digits, hyphens and underscores': '字母、数字、连字符和下划线',
  'letters, digits and . @ - _': '字母、数字和 . @ - _',
  'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name':
    'IAM 角色的 ARN，例如 arn:aws:iam::123456789012:role/name',
  'the name of a bucket, without a prefix: letters, digits, - and .': '存储桶的名称，不带前缀：字母、数字、- 和 .',
  'letters, digits, _ and -': '字母、数字、_ 和 -',
  'letters, digits and _': '字母、数字和 _',
  'letters, digits, @, - and _': '字母、数字、@、- 和 _',
  'letters, digits, blanks and ! @ ( ) . * ? -': '字母、数字、空格和 ! @ ( ) . * ? -',

  // When a permission is needed, and on what.
  'builds make a full clone': '构建进行完整克隆',
  'a batch is built': '运行批量构建',
  'the build works with another role': '构建使用其他角色',
  'the registry is private': '注册表是私有的',
  'the registry is public': '注册表是公有的',
  'the objects carry tags': '对象带有标签',
  'CloudFormation works with a role': 'CloudFormation 使用角色',
  'permissions are self-managed and the administration role is named': '权限由您自行管理，并指定了管理角色',
  'the account is a delegated administrator': '账户是委托管理员',
  'ECS asks for permission to tag and the task definition has tags': 'ECS 要求标记权限，且任务定义带有标签',
  'the task role and the task execution role of the task definition': '任务定义的任务角色和任务执行角色',
  'the task role and the task execution role of the service': '服务的任务角色和任务执行角色',
  'target groups are named': '指定了目标组',
  'a tag value is given': '给出了标签值',
  'no tag value is given': '未给出标签值',
  'alarms are named': '指定了警报',
  'a topic is told': '有要通知的主题',
  'the executions of that state machine: arn:PARTITION:states:REGION:ACCOUNT:execution:STATE_MACHINE:PREFIX*':
    '该状态机的执行：arn:PARTITION:states:REGION:ACCOUNT:execution:STATE_MACHINE:PREFIX*',
  'an environment variable is of type SECRETS_MANAGER': '有 SECRETS_MANAGER 类型的环境变量',
  'the secrets that the environment variables of type SECRETS_MANAGER name': 'SECRETS_MANAGER 类型的环境变量所指的密钥',
  'the container reaches into a VPC': '容器需要访问 VPC',

  // Which output variables there are.
  'the variables that the buildspec lists under env and exported-variables':
    'buildspec 在 env 的 exported-variables 下列出的变量',
  'the outputs of the stack, unless it is deleted': '堆栈的输出，除非堆栈被删除',
  'the outputVariables that the function reports with PutJobSuccessResult':
    '函数通过 PutJobSuccessResult 报告的 outputVariables',
  'the names that the member outputVariables of the action lists': '操作的成员 outputVariables 列出的名称',
  'the outputVariables that the worker reports with PutJobSuccessResult':
    '工作程序通过 PutJobSuccessResult 报告的 outputVariables',

  // What to use instead.
  'It is kept for pipelines that have it. A new pipeline takes its sources through a connection (CodeStarSourceConnection).':
    '它只为已使用它的管道保留。新管道通过连接（CodeStarSourceConnection）获取源。',
  'AWS ended OpsWorks Stacks on 26 May 2024. Deploy with CodeDeploy or to EC2 instead.':
    'AWS 已于 2024 年 5 月 26 日终止 OpsWorks Stacks。请改用 CodeDeploy 部署，或部署到 EC2。',
  'AWS’s user guide no longer has a page on it. Call the Snyk command line in a Commands or CodeBuild action.':
    'AWS 的用户指南已没有它的页面。请在 Commands 或 CodeBuild 操作中调用 Snyk 命令行。',

  // What there is to choose from.
  'FAIL or SKIP': 'FAIL 或 SKIP',
  'VariableCheck or Commands or CodeBuild or DeploymentWindow or CloudWatchAlarm or LambdaInvoke':
    'VariableCheck、Commands、CodeBuild、DeploymentWindow、CloudWatchAlarm 或 LambdaInvoke',
  'VariableCheck or LambdaInvoke': 'VariableCheck 或 LambdaInvoke',
  'ROLLBACK or FAIL': 'ROLLBACK 或 FAIL',

  // What has the wrong shape, and which.
  'the pipeline': '此管道',
  'the stage': '此阶段',
  'the action': '此操作',
  'a list': '列表',
  'an object': '对象',
  'a text': '文本',
  'a whole number': '整数',
  'a number': '数字',
  'a truth value': '布尔值',
  'has the wrong shape': '结构不正确',
}
