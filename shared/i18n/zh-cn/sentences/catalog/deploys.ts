/** What the catalog says of actions that deploy. */
export const deploys: Readonly<Record<string, string>> = {
  'Puts an artifact into a bucket, unpacked or as one object.': '将构件放入存储桶，可以解压，也可以作为一个对象。',
  'The bucket that gets the files.': '接收文件的存储桶。',
  'Whether the files of the artifact are put into the bucket one by one (true), or the zip file as one object (false).':
    '将构件的文件逐个放入存储桶（true），还是将 zip 文件作为一个对象放入（false）。',
  'The key that the zip file gets in the bucket; a run on this machine puts extracted files below it. {datetime} and {uuid} are replaced by the time of the deployment (UTC) and by an id of its own.':
    'zip 文件在存储桶中的键；在本机运行时，解压的文件放在该键之下。{datetime} 和 {uuid} 会替换为部署时间（UTC）和唯一的 ID。',
  'The id, ARN or alias ARN of the symmetric KMS key that the objects are encrypted with.':
    '用于加密对象的对称 KMS 密钥的 ID、ARN 或别名 ARN。',
  'Who may read or change the objects.': '谁可以读取或更改对象。',
  'The Cache-Control header of the objects, such as max-age=3600.': '对象的 Cache-Control 标头，例如 max-age=3600。',
  'Files that are gone from the artifact stay in the bucket.': '构件中已不存在的文件仍会留在存储桶中。',
  'For a bucket of another account the condition aws:ResourceAccount must name that account or go.':
    '如果存储桶属于其他账户，条件 aws:ResourceAccount 必须写该账户，或者去掉。',
  'Creates, changes or deletes a stack, or makes and executes a change set.':
    '创建、更改或删除堆栈，或者创建并执行更改集。',
  'What is done: create or update the stack; the same, but delete and create a failed stack anew; delete the stack; make a change set, in the place of one with that name; execute a change set.':
    '要做的事：创建或更新堆栈；同上，但会删除并重新创建失败的堆栈；删除堆栈；创建更改集，取代同名的更改集；执行更改集。',
  'The stack.': '堆栈。',
  'The change set.': '更改集。',
  'The template, as Artifact::path with one of the input artifacts.': '模板，写为 Artifact::path，构件为输入构件之一。',
  'The role with which CloudFormation changes the resources of the stack, in the account that the action works in.':
    'CloudFormation 更改堆栈资源时使用的角色，须在操作所用的账户中。',
  'What you agree to that the template may do: make IAM resources, make them with names of its own, have macros expanded. Between commas, without spaces.':
    '您同意模板可以做的事：创建 IAM 资源、以自定名称创建它们、展开宏。用逗号分隔，不留空格。',
  'A JSON file with Parameters, Tags and StackPolicy, as Artifact::path with one of the input artifacts.':
    '含有 Parameters、Tags 和 StackPolicy 的 JSON 文件，写为 Artifact::path，构件为输入构件之一。',
  'Parameters of the template and their values as a JSON object; they count before those of the template configuration. Fn::GetArtifactAtt and Fn::GetParam take values from input artifacts. Each name must be a parameter of the template.':
    '模板的参数及其值，写为 JSON 对象；优先于模板配置中的参数。Fn::GetArtifactAtt 和 Fn::GetParam 从输入构件取值。每个名称都必须是模板的参数。',
  'The JSON file in the output artifact that gets the outputs of the stack. Without it there is no output artifact.':
    '输出构件中用于存放堆栈输出的 JSON 文件。没有它就没有输出构件。',
  'Deleting a stack that is not there succeeds.': '删除不存在的堆栈会成功。',
  'A failed stack is one in CREATE_FAILED, ROLLBACK_FAILED, ROLLBACK_COMPLETE, DELETE_FAILED or UPDATE_ROLLBACK_FAILED.':
    '失败的堆栈是指处于 CREATE_FAILED、ROLLBACK_FAILED、ROLLBACK_COMPLETE、DELETE_FAILED 或 UPDATE_ROLLBACK_FAILED 的堆栈。',
  'Without cloudformation:DescribeStackEvents the action still works, but an error does not name the first resource that failed.':
    '没有 cloudformation:DescribeStackEvents 时操作仍可运行，但错误不会指出第一个失败的资源。',
  'CloudFormation reads the template through an address that the action has signed: it is the role of the action that must read the artifact bucket.':
    'CloudFormation 通过操作签名的地址读取模板：必须能读取构件存储桶的是操作的角色。',
  'The input artifacts may have at most 256 MB together.': '输入构件合计最大 256 MB。',
  'The template may have at most 1 MB.': '模板最大 1 MB。',
  'The parameter overrides may have at most 1 KB.': '参数覆盖最大 1 KB。',
  'Creates or updates a stack set.': '创建或更新堆栈集。',
  'The stack set.': '堆栈集。',
  'What the stack set is for.': '堆栈集的用途。',
  'Parameters of the template as ParameterKey=NAME,ParameterValue=VALUE, with spaces between them and UsePreviousValue=true for a value that stays. Or a JSON list of them in a file of an input artifact, as Artifact::path.':
    '模板的参数，写为 ParameterKey=NAME,ParameterValue=VALUE，以空格分隔；值保持不变时写 UsePreviousValue=true。也可以是输入构件的文件中的 JSON 列表，写为 Artifact::path。',
  'What you agree to that the template may do: make IAM resources, make them with names of its own. Between commas, without spaces.':
    '您同意模板可以做的事：创建 IAM 资源、以自定名称创建它们。用逗号分隔，不留空格。',
  'Whether you make the roles in the accounts, or AWS Organizations does. It can be changed only while the stack set has no instances.':
    '各账户中的角色由您创建，还是由 AWS Organizations 创建。只有堆栈集没有实例时才能更改。',
  'The role that works on the stack set; where it is absent, that is AWSCloudFormationStackSetAdministrationRole.':
    '用于操作堆栈集的角色；未写时为 AWSCloudFormationStackSetAdministrationRole。',
  'The name of the role that works in each of the accounts.': '在各账户中使用的角色的名称。',
  'Whether accounts that join the organization or unit get their instances by themselves. It excludes deployment targets and Regions.':
    '加入组织或单元的账户是否自动得到实例。与部署目标和区域互斥。',
  'Where stack instances are made or updated: account ids, or with service-managed permissions the ids of organization roots and units. Or a JSON list of them in a file of an input artifact, as Artifact::path.':
    '创建或更新堆栈实例的位置：账户 ID；权限由服务管理时，为组织根和单元的 ID。也可以是输入构件的文件中的 JSON 列表，写为 Artifact::path。',
  'The Regions of the stack instances, in the order in which they are worked on.': '堆栈实例的区域，按处理的顺序排列。',
  'The share of accounts in one Region that may fail before the operation stops there. It is rounded down to whole accounts.':
    '一个区域中可以失败的账户所占的比例，超过后操作会在该区域停止。向下取整到整数个账户。',
  'The share of accounts that are worked on at once. It is rounded down to whole accounts, and at least one.':
    '同时处理的账户所占的比例。向下取整到整数个账户，至少一个。',
  'Whether Regions are worked on one after another or all at once.': '各区域是逐个处理，还是同时处理。',
  'Strict works on fewer accounts at once as failures come up, so that the tolerance is never exceeded; soft keeps the number up.':
    'STRICT 会随着失败的出现减少同时处理的账户，因此不会超过失败容限；SOFT 则保持同时处理的数量。',
  'For service-managed permissions: whether the account acts as the management account or as a delegated administrator.':
    '权限由服务管理时：账户以管理账户的身份操作，还是以委托管理员的身份操作。',
  'Instances that an update does not name become OUTDATED.': '更新未指定的实例会变为 OUTDATED。',
  'The action makes and updates instances, and deletes none.': '此操作创建和更新实例，不删除实例。',
  'The template may have at most 460,800 bytes.': '模板最大 460,800 字节。',
  'The id of the stack set.': '堆栈集的 ID。',
  'The id of the operation on it.': '对堆栈集的操作的 ID。',
  'Creates or updates stack instances in accounts and Regions.': '在各账户和区域中创建或更新堆栈实例。',
  'Parameters with other values in these instances, as ParameterKey=NAME,ParameterValue=VALUE with spaces between them. Or a JSON list of them in a file of an input artifact, as Artifact::path.':
    '这些实例中取其他值的参数，写为 ParameterKey=NAME,ParameterValue=VALUE，以空格分隔。也可以是输入构件的文件中的 JSON 列表，写为 Artifact::path。',
  'Deploys a revision to EC2 or on-premises instances.': '将修订部署到 EC2 或本地实例。',
  'The CodeDeploy application.': 'CodeDeploy 应用程序。',
  'The deployment group, which knows the instances.': '部署组，它知道有哪些实例。',
  'The input artifact is the revision, with appspec.yml at its root.': '输入构件就是修订，其根目录中有 appspec.yml。',
  'The instances fetch the artifact themselves: their own role must be allowed s3:GetObject on the artifact bucket, and kms:Decrypt where it has a key of its own.':
    '实例自行获取构件：其自身的角色必须对构件存储桶有 s3:GetObject 权限；如果存储桶使用自己的密钥，还需要 kms:Decrypt。',
  'Deploys an ECS service blue/green through CodeDeploy.': '通过 CodeDeploy 以蓝/绿方式部署 ECS 服务。',
  'The deployment group of the ECS service.': 'ECS 服务的部署组。',
  'The input artifact with the task definition.': '含有任务定义的输入构件。',
  'The path of the task definition in its artifact.': '任务定义在其构件中的路径。',
  'The input artifact with the AppSpec file.': '含有 AppSpec 文件的输入构件。',
  'The path of the AppSpec file in its artifact. The file must have the placeholder <TASK_DEFINITION>.':
    'AppSpec 文件在其构件中的路径。文件中必须有占位符 <TASK_DEFINITION>。',
  'The input artifact whose imageDetail.json names image 1.': '其 imageDetail.json 指定镜像 1 的输入构件。',
  'The NAME whose placeholder <NAME> in the task definition the URI of image 1 takes the place of.':
    'NAME：任务定义中的占位符 <NAME> 会替换为镜像 1 的 URI。',
  'The input artifact whose imageDetail.json names image 2.': '其 imageDetail.json 指定镜像 2 的输入构件。',
  'The NAME whose placeholder <NAME> in the task definition the URI of image 2 takes the place of.':
    'NAME：任务定义中的占位符 <NAME> 会替换为镜像 2 的 URI。',
  'The input artifact whose imageDetail.json names image 3.': '其 imageDetail.json 指定镜像 3 的输入构件。',
  'The NAME whose placeholder <NAME> in the task definition the URI of image 3 takes the place of.':
    'NAME：任务定义中的占位符 <NAME> 会替换为镜像 3 的 URI。',
  'The input artifact whose imageDetail.json names image 4.': '其 imageDetail.json 指定镜像 4 的输入构件。',
  'The NAME whose placeholder <NAME> in the task definition the URI of image 4 takes the place of.':
    'NAME：任务定义中的占位符 <NAME> 会替换为镜像 4 的 URI。',
  'Every artifact that the configuration names must be an input artifact of the action.':
    '配置中指定的每个构件都必须是此操作的输入构件。',
  'The input artifacts may have at most 3 MB.': '输入构件最大 3 MB。',
  'Updates an ECS service with the images of imagedefinitions.json.':
    '用 imagedefinitions.json 中的镜像更新 ECS 服务。',
  'The cluster that the service runs on.': '服务所在的集群。',
  'The service that is updated.': '要更新的服务。',
  'The path of the file in the input artifact that says which container gets which image.':
    '输入构件中说明哪个容器使用哪个镜像的文件的路径。',
  'The minutes in which the service must have become steady.': '服务必须在多少分钟内达到稳定。',
  'It registers a new revision of the task definition that the service runs now, and takes no notice of newer revisions that the service does not run.':
    '它为服务当前运行的任务定义注册新的修订，不理会服务未运行的更新修订。',
  'The images must be there already: the artifact only names them.': '镜像必须已存在：构件只写明它们的名称。',
  'The image definitions file may have at most 100 KB.': '镜像定义文件最大 100 KB。',
  'Applies a Helm chart or Kubernetes manifests to a cluster.': '将 Helm chart 或 Kubernetes 清单应用到集群。',
  'The cluster that is deployed to.': '要部署到的集群。',
  'The release that is installed or upgraded.': '要安装或升级的发布。',
  'Where the chart lies in the input artifact.': 'chart 在输入构件中的位置。',
  'The paths of values files in the input artifact.': 'values 文件在输入构件中的路径。',
  'The paths of manifests in the input artifact, which are applied with kubectl. Give either these or a Helm chart.':
    '清单在输入构件中的路径，用 kubectl 应用。清单和 Helm chart 只给出其一。',
  'The namespace in the cluster.': '集群中的命名空间。',
  'The ids of the subnets to work in.': '所用子网的 ID。',
  'The ids of the security groups that decide what can be reached.': '安全组的 ID，它们决定可以访问什么。',
  'The role of the action needs an access entry on the cluster too.': '操作的角色还需要集群上的访问条目。',
  'Helm upgrades or installs the release and waits for it; kubectl applies the manifests.':
    'Helm 升级或安装发布并等待其完成；kubectl 应用清单。',
  'Environment variables take the place of variables in manifests and values files; they are plain text.':
    '环境变量会替换清单和 values 文件中的变量；它们是明文。',
  'A chart that is packed as .tgz can come from an S3 source.': '打包为 .tgz 的 chart 可以来自 S3 源。',
  'The cluster.': '集群。',
  'Copies files to EC2 instances or managed nodes and runs scripts there.':
    '将文件复制到 EC2 实例或托管节点，并在其上运行脚本。',
  'The key of the tag by which the instances are found.': '用于查找实例的标签的键。',
  'The value of that tag. Without it every instance with the key is taken.':
    '该标签的值。未写时，使用所有带有该键的实例。',
  'Whether they are EC2 instances or nodes that Systems Manager manages.':
    '它们是 EC2 实例，还是由 Systems Manager 管理的节点。',
  'The path of a deploy spec (YAML, version 0.1) or an AppSpec file (version 0.0) in the input artifact.':
    '输入构件中 deploy spec（YAML，版本 0.1）或 AppSpec 文件（版本 0.0）的路径。',
  'The folder on the instances that the artifact is unpacked into.': '实例上用于解压构件的文件夹。',
  'The path of a script in the input artifact that runs before the files are put in place.':
    '输入构件中的脚本的路径，在放置文件之前运行。',
  'The path of a script in the input artifact that runs once the files are in place.':
    '输入构件中的脚本的路径，在放置文件之后运行。',
  'How many instances are deployed to at once, such as 2 or 50%.': '同时部署到多少个实例，例如 2 或 50%。',
  'How many instances may fail, such as 2 or 50%.': '可以失败的实例数，例如 2 或 50%。',
  'The names of the target groups of a load balancer that an instance leaves while it is deployed to.':
    '负载均衡器目标组的名称；实例在部署期间会离开这些目标组。',
  'Only Linux instances can be deployed to.': '只能部署到 Linux 实例。',
  'Instances that failed last time come first, and those that have this artifact already are left out.':
    '上次失败的实例最先部署，已有此构件的实例会跳过。',
  'The instances fetch the artifact themselves: their own role must be allowed s3:GetObject on the artifact bucket.':
    '实例自行获取构件：其自身的角色必须对构件存储桶有 s3:GetObject 权限。',
  'ListDeployActionExecutionTargets tells what became of each instance.':
    'ListDeployActionExecutionTargets 会说明每个实例的结果。',
  'At most 500 instances are deployed to.': '最多部署到 500 个实例。',
  'Updates a function and shifts its alias to the new version.': '更新函数，并将其别名转移到新版本。',
  'The function.': '函数。',
  'The alias that is moved to the new version. It must be there and stand for a single version, which a failed deployment goes back to. Without an alias the code becomes $LATEST and a version is published.':
    '要移到新版本的别名。它必须已存在，并且只指向一个版本；部署失败时会回到该版本。没有别名时，代码成为 $LATEST 并发布一个版本。',
  'A version that is published already, for the alias to be moved to.': '已发布的版本，别名将移到它。',
  'How the traffic of the alias is shifted: at once, a part first and the rest some minutes later, or step by step. It may take two days at most.':
    '别名的流量如何转移：一次全部；先转移一部分，几分钟后再转移其余；或逐步转移。最多可用两天。',
  'The names of CloudWatch alarms. One that goes off fails the action.':
    'CloudWatch 警报的名称。其中一个触发时，操作失败。',
  'The version that was deployed.': '已部署的版本。',
  'Deploys a version to an Elastic Beanstalk environment.': '将版本部署到 Elastic Beanstalk 环境。',
  'The Elastic Beanstalk application.': 'Elastic Beanstalk 应用程序。',
  'The environment of that application that is deployed to.': '该应用程序中要部署到的环境。',
  'AWS documents no narrower permissions than these. The AWS CDK attaches the managed policy AdministratorAccess-AWSElasticBeanstalk instead.':
    'AWS 没有记载比这些更窄的权限。AWS CDK 则附加托管策略 AdministratorAccess-AWSElasticBeanstalk。',
  'Without elasticbeanstalk:DescribeEvents the action hangs instead of failing.':
    '没有 elasticbeanstalk:DescribeEvents 时，操作会挂起而不是失败。',
  'The input artifact may have at most 512 MB.': '输入构件最大 512 MB。',
  'Rolls a configuration out through AppConfig.': '通过 AppConfig 推出配置。',
  'The id of the application.': '应用程序的 ID。',
  'The id of the environment.': '环境的 ID。',
  'The id of the configuration profile.': '配置描述文件的 ID。',
  'The path of the configuration in the input artifact.': '配置在输入构件中的路径。',
  'The id of the deployment strategy.': '部署策略的 ID。',
  'Deploys an app to an OpsWorks stack; the service has ended.': '将应用部署到 OpsWorks 堆栈；该服务已终止。',
  'The id of the app.': '应用的 ID。',
  'The id of the stack.': '堆栈的 ID。',
  'The id of a layer of the stack.': '堆栈中某一层的 ID。',
  'Adds a version to a Service Catalog product.': '为 Service Catalog 产品添加版本。',
  'The id of the product.': '产品的 ID。',
  'The path of the template in the input artifact.': '模板在输入构件中的路径。',
  'The name of the version that is made.': '要创建的版本的名称。',
  'What the product is made from.': '产品由什么创建。',
  'What is to be said of the version.': '版本的说明。',
  'The path of a JSON file in the input artifact that gives template, version name and product type instead.':
    '输入构件中 JSON 文件的路径，由它给出模板、版本名称和产品类型。',
  'Where these permissions do not suffice (the error speaks of an invalid template), the managed policy AWSServiceCatalogAdminFullAccess does, which the AWS CDK attaches.':
    '如果这些权限不够（错误会提到无效的模板），可用托管策略 AWSServiceCatalogAdminFullAccess，AWS CDK 附加的就是它。',
  'Deploys an Alexa skill.': '部署 Alexa 技能。',
  'The client id of Login with Amazon.': 'Login with Amazon 的客户端 ID。',
  'The secret of that client. It is read back as asterisks.': '该客户端的密钥。读回时显示为星号。',
  'The refresh token. It is read back as asterisks.': '刷新令牌。读回时显示为星号。',
  'The id of the skill.': '技能的 ID。',
  'A second input artifact overrides parameters of the skill.': '第二个输入构件会覆盖技能的参数。',
  'Deploys through XebiaLabs.': '通过 XebiaLabs 部署。',
}
