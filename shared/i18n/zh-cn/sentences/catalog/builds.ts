/** What the catalog says of actions that build, test or compute. */
export const builds: Readonly<Record<string, string>> = {
  'Builds with a CodeBuild project and its buildspec.': '用 CodeBuild 项目及其 buildspec 构建。',
  'The build project, in the same account and Region as the action.': '构建项目，与操作在同一账户和区域。',
  'The input artifact that holds the buildspec, and in whose folder ($CODEBUILD_SRC_DIR) the build starts.':
    '含有 buildspec 的输入构件；构建从它的文件夹（$CODEBUILD_SRC_DIR）开始。',
  'Whether to start the builds of a batch instead of a single one.': '是否启动一批构建，而不是单个构建。',
  'Whether what the builds of a batch make goes into one artifact.': '是否将批量构建的结果合并为一个构件。',
  'A list of {"name", "value", "type"} that overrides variables of the project; the type is PLAINTEXT (as it is where there is none), PARAMETER_STORE or SECRETS_MANAGER. The text may hold references such as #{variables.NAME}.':
    '由 {"name", "value", "type"} 组成的列表，覆盖项目的变量；type 为 PLAINTEXT（未写时即为此值）、PARAMETER_STORE 或 SECRETS_MANAGER。文本中可以有 #{variables.NAME} 这样的引用。',
  'Takes the place of the buildspec of the project: the text of a buildspec, the path of one in the primary source, or the ARN of an S3 object in the Region of the project.':
    '取代项目的 buildspec：buildspec 的文本、主要源中 buildspec 的路径，或项目所在区域的 S3 对象的 ARN。',
  'The ARN of a role in the account of the project that the build works with instead of the role of the project.':
    '构建所用角色的 ARN，取代项目的角色；该角色须在项目的账户中。',
  'A single output artifact holds what the section artifacts of the buildspec names. Of several, each takes its content from the entry of secondary-artifacts with its name, so that their names can have only letters, digits and underscores.':
    '只有一个输出构件时，它含有 buildspec 的 artifacts 部分指定的内容。有多个时，每个构件的内容取自 secondary-artifacts 中同名的项，因此其名称只能有字母、数字和下划线。',
  'The output artifacts of a batch are named after the builds: the identifier of the build, or that and the identifier of the secondary artifact with an underscore between them.':
    '批量构建的输出构件以构建命名：构建的标识符，或该标识符加下划线再加辅助构件的标识符。',
  'It is the role of the project that reads and writes artifacts and the log, not the role of the pipeline.':
    '读写构件和日志的是项目的角色，而不是管道的角色。',
  'Whoever saves a pipeline with a service role override needs iam:PassRole for that role too.':
    '保存带有服务角色覆盖的管道的人，也需要对该角色的 iam:PassRole。',
  'Builds an image from a Dockerfile and pushes it to ECR.': '用 Dockerfile 构建镜像并推送到 ECR。',
  'The repository that gets the image.': '接收镜像的存储库。',
  'Where the Dockerfile lies in the input artifact.': 'Dockerfile 在输入构件中的位置。',
  'The tags that the image gets.': '为镜像设置的标签。',
  'Whether the repository belongs to your private registry or to the public one.':
    '存储库属于您的私有注册表还是公有注册表。',
  'It builds on CodeBuild machines that CodePipeline manages, and CodeBuild bills them.':
    '它在 CodePipeline 管理的 CodeBuild 机器上构建，由 CodeBuild 计费。',
  'It only builds: what starts a pipeline from a push to a repository is the source action Amazon ECR.':
    '它只负责构建：因推送到存储库而启动管道的，是源操作 Amazon ECR。',
  'The sha256 digest of the image.': '镜像的 sha256 摘要。',
  'Builds in your Jenkins through its CodePipeline plugin.': '通过 CodePipeline 插件在您的 Jenkins 中构建。',
  'The Jenkins project.': 'Jenkins 项目。',
  'The provider is the name that was entered in the CodePipeline plugin of your Jenkins; Jenkins is only what most people enter.':
    '提供者是在 Jenkins 的 CodePipeline 插件中填写的名称；Jenkins 只是多数人填写的名称。',
  'The plugin asks for jobs as the worker of a custom action type.': '插件以自定义操作类型的工作程序的身份领取作业。',
  'It cannot be used across accounts.': '不能跨账户使用。',
  'Builds in CloudBees.': '在 CloudBees 中构建。',
  'It is a custom action type of your account: its provider, version and keys are those that it was registered with. Add its definition to your own action types to have them checked.':
    '它是您账户的自定义操作类型：提供者、版本和键取决于注册时的内容。将其定义添加到您自己的操作类型中，即可检查它们。',
  'Builds in TeamCity.': '在 TeamCity 中构建。',
  'Tests with a CodeBuild project and its buildspec.': '用 CodeBuild 项目及其 buildspec 测试。',
  'Tests a mobile app on real devices.': '在真实设备上测试移动应用。',
  'The platform that is tested.': '要测试的平台。',
  'The id of the Device Farm project.': 'Device Farm 项目的 ID。',
  'The path of the app in the input artifact.': '应用在输入构件中的路径。',
  'The path of the test spec in the input artifact.': '测试规范在输入构件中的路径。',
  'The ARN of the devices to test on.': '用于测试的设备池的 ARN。',
  'The framework of the tests.': '测试使用的框架。',
  'The path of the test definition in the input artifact.': '测试定义在输入构件中的路径。',
  'Whether Bluetooth is on at the start.': '开始时蓝牙是否打开。',
  'Whether Wi-Fi is on at the start.': '开始时 Wi-Fi 是否打开。',
  'Whether NFC is on at the start.': '开始时 NFC 是否打开。',
  'Whether GPS is on at the start.': '开始时 GPS 是否打开。',
  'Whether processor load, frames per second and memory are recorded.': '是否记录处理器负载、每秒帧数和内存。',
  'Whether a video is recorded.': '是否录制视频。',
  'How many events a fuzz test makes.': '模糊测试产生多少个事件。',
  'The milliseconds between two events of a fuzz test.': '模糊测试两个事件之间的毫秒数。',
  'The number that the events of a fuzz test follow from.': '模糊测试的事件由这个数字推出。',
  'Where on the host your own results lie that are kept.': '要保留的您自己的结果在主机上的位置。',
  'Where on the device your own results lie that are kept.': '要保留的您自己的结果在设备上的位置。',
  'Whether only unmetered devices are used.': '是否只使用非计量设备。',
  'The minutes that the tests may take on one device.': '测试在一台设备上最多可用的分钟数。',
  'Where the device believes to be.': '设备认为自己所在的位置。',
  'Tests in your Jenkins through its CodePipeline plugin.': '通过 CodePipeline 插件在您的 Jenkins 中测试。',
  'Runs a load test in BlazeMeter.': '在 BlazeMeter 中运行负载测试。',
  'What it is called and which keys it has in your account, “aws codepipeline list-action-types --action-owner-filter ThirdParty” tells.':
    '它在您的账户中叫什么、有哪些键，可用“aws codepipeline list-action-types --action-owner-filter ThirdParty”查看。',
  'Runs browser tests in Ghost Inspector.': '在 Ghost Inspector 中运行浏览器测试。',
  'Runs a load test in StormRunner Load.': '在 StormRunner Load 中运行负载测试。',
  'Runs a load test in Nouvola.': '在 Nouvola 中运行负载测试。',
  'Runs API tests in Runscope.': '在 Runscope 中运行 API 测试。',
  'Runs shell commands in a managed container.': '在托管的容器中运行 shell 命令。',
  'The operating system of the container.': '容器的操作系统。',
  'The size of the machine. The small one does not go with Windows: such an action fails when it runs.':
    '机器的大小。小型机器不能用于 Windows：这样的操作在运行时会失败。',
  'The id of the VPC that the container can reach into.': '容器可以访问的 VPC 的 ID。',
  'Commands, environment variables, output variables and the files of the output artifact are members of the action and not keys of its configuration.':
    '命令、环境变量、输出变量和输出构件的文件是操作的成员，而不是其配置中的键。',
  'The commands run with the role of the pipeline, or of the action, and may do whatever that role may do.':
    '命令以管道或操作的角色运行，该角色能做的，命令都能做。',
  'Containers are shared within the account, and another execution may get one that was used before.':
    '容器在账户内共享，其他执行可能会得到使用过的容器。',
  'An action has 1 to 50 commands of one line and at most 1000 characters.':
    '一个操作有 1 到 50 条命令，每条一行，最多 1000 个字符。',
  'It may take at most 55 minutes.': '最多可用 55 分钟。',
}
