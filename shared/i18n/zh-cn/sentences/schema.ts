/** What the schema says of the members of a declaration. */
export const schema: Readonly<Record<string, string>> = {
  'The declaration of a pipeline.': '管道的声明。',
  'The pipeline’s name, unique in an account and Region. It cannot be changed later.':
    '管道的名称，在账户和区域内唯一。之后不能更改。',
  'The role with which CodePipeline works.': 'CodePipeline 使用的角色。',
  'The bucket in which artifacts are kept between actions.': '在操作之间保存构件的存储桶。',
  'Always S3.': '始终为 S3。',
  'The name of the bucket.': '存储桶的名称。',
  'The key that encrypts artifacts, instead of the one that AWS manages.': '用于加密构件的密钥，取代 AWS 管理的密钥。',
  'The key’s ID, its ARN, or the ARN of an alias.': '密钥的 ID、ARN 或别名的 ARN。',
  'Always KMS.': '始终为 KMS。',
  'A bucket for each Region in which actions run, the pipeline’s own included.':
    '为有操作运行的每个区域各设一个存储桶，包括管道自己的区域。',
  'The stages, in the order in which they run.': '各阶段，按运行的先后排列。',
  'A part of the pipeline that one execution at a time passes through.': '管道的一部分，一次只有一个执行通过。',
  'The stage’s name, unique in the pipeline.': '阶段的名称，在管道内唯一。',
  'The actions of the stage, in the order of run orders.': '阶段的操作，按运行顺序排列。',
  'One step of a stage.': '阶段中的一步。',
  'The action’s name, unique in its stage.': '操作的名称，在其阶段内唯一。',
  'Which type of action it is: category, owner, provider and version.': '操作的类型：类别、所有者、提供者和版本。',
  'What kind of work the action does.': '操作做哪一类工作。',
  'Who provides the action type: AWS, a partner of AWS, or your own account.':
    '谁提供此操作类型：AWS、AWS 的合作伙伴，或您自己的账户。',
  'The service that does the work.': '执行工作的服务。',
  'The version of the type, as text; those of AWS have "1".': '类型的版本，写为文本；AWS 的类型为 "1"。',
  'When the action runs within its stage: lower numbers first, equal numbers at the same time.':
    '操作在其阶段内何时运行：数字小的先运行，数字相同的同时运行。',
  'The settings of the action; which there are depends on its type. All values are text.':
    '操作的设置；有哪些设置取决于其类型。所有值都是文本。',
  'The lines that a Commands action runs, one after the other.': 'Commands 操作依次运行的各行命令。',
  'One line for the shell. `#{namespace.key}` is replaced by the variable.':
    '供 shell 运行的一行。`#{namespace.key}` 会替换为变量的值。',
  'Environment variables of a Commands or EKS action.': 'Commands 或 EKS 操作的环境变量。',
  'The name of the environment variable.': '环境变量的名称。',
  'Its value; with SECRETS_MANAGER the name of a secret, with `:key` for a key inside it.':
    '它的值；类型为 SECRETS_MANAGER 时为密钥的名称，可用 `:key` 指定其中的键。',
  'Whether the value is meant as it stands or names a secret.': '值就是其本身，还是密钥的名称。',
  'The environment variables that a Commands action hands on as output variables.':
    'Commands 操作作为输出变量传递的环境变量。',
  'What the action takes in: artifacts of actions that run before it.': '操作的输入：在它之前运行的操作的构件。',
  'The artifact’s name, unique in the pipeline among all that is put out.': '构件的名称，在管道的所有输出中唯一。',
  'What the action puts out for later ones.': '操作的输出，供后面的操作使用。',
  'Which files of a Commands action go into the artifact; patterns are allowed.':
    'Commands 操作的哪些文件放入构件；可以使用模式。',
  'The role with which this action works, instead of the pipeline’s.': '此操作使用的角色，取代管道的角色。',
  'The AWS Region in which it runs, such as eu-west-1.': '运行所在的 AWS 区域，例如 eu-west-1。',
  'Under this name later actions read the output variables of the action: `#{namespace.key}`.':
    '后续操作以此名称读取该操作的输出变量：`#{namespace.key}`。',
  'Minutes after which a manual approval fails; 7 days where nothing is given.':
    '人工审批在多少分钟后失败；未写时为 7 天。',
  'Reserved by AWS for its own use.': '由 AWS 保留供自己使用。',
  'What must hold before an execution enters the stage. Needs a V2 pipeline.':
    '执行进入阶段之前必须满足的条件。需要 V2 管道。',
  'The one condition that can stand here.': '此处唯一可以有的条件。',
  'Rules, and what happens when one of them does not hold.': '规则，以及其中一个不成立时会发生什么。',
  'What happens to the stage when a rule does not hold.': '有规则不成立时，阶段会发生什么。',
  'One to five checks.': '一到五项检查。',
  'A check; all rules of a condition must hold.': '一项检查；条件的所有规则都必须成立。',
  'The rule’s name.': '规则的名称。',
  'Which type of rule it is.': '规则的类型。',
  'Always Rule.': '始终为 Rule。',
  'Always AWS.': '始终为 AWS。',
  'What is checked.': '要检查什么。',
  'The settings of the rule; which there are depends on its type. All values are text.':
    '规则的设置；有哪些设置取决于其类型。所有值都是文本。',
  'The lines that a Commands rule runs; it holds when all succeed.':
    'Commands 规则运行的各行命令；全部成功时规则成立。',
  'What the rule takes in: artifacts that exist when it is checked.': '规则的输入：检查时已存在的构件。',
  'The role with which the rule is checked, instead of the pipeline’s.': '检查规则时使用的角色，取代管道的角色。',
  'Minutes after which the rule fails.': '规则在多少分钟后失败。',
  'What must hold after all actions succeeded. Needs a V2 pipeline.': '所有操作成功之后必须满足的条件。需要 V2 管道。',
  'What happens when the stage fails. Needs a V2 pipeline.': '阶段失败时会发生什么。需要 V2 管道。',
  'ROLLBACK goes back to the last successful execution, RETRY tries once more.':
    'ROLLBACK 回到上一次成功的执行，RETRY 再试一次。',
  'How RETRY tries again.': 'RETRY 如何重试。',
  'Whether only what failed is run again, or the whole stage.': '只重新运行失败的部分，还是整个阶段。',
  'Counted by the service: 1 at first, one more with each update.': '由服务计数：最初为 1，每次更新加一。',
  'What happens to several executions at once: a newer one overtakes those that wait (SUPERSEDED), they go one after the other (QUEUED), or side by side (PARALLEL). QUEUED and PARALLEL need V2.':
    '同时有多次执行时会发生什么：新的执行取代等待中的执行（SUPERSEDED），依次进行（QUEUED），或同时进行（PARALLEL）。QUEUED 和 PARALLEL 需要 V2。',
  'V2 brings triggers, variables, conditions and execution modes, and is billed by the minute.':
    'V2 提供触发器、变量、条件和执行模式，按分钟计费。',
  'Variables that can be given when an execution starts: `#{variables.NAME}`. Needs V2.':
    '启动执行时可以给出的变量：`#{variables.NAME}`。需要 V2。',
  'The variable’s name.': '变量的名称。',
  'What it is where nothing is given; without it, it must be given at every start.':
    '未给出值时使用的值；没有默认值时，每次启动都必须给出值。',
  'What the variable is for.': '变量的用途。',
  'Which Git events start the pipeline. Needs V2.': '哪些 Git 事件启动管道。需要 V2。',
  'Which Git events start the pipeline.': '哪些 Git 事件启动管道。',
  'Only connections to Git providers can have triggers.': '只有与 Git 提供商的连接才能有触发器。',
  'The source action and the filters of its events.': '源操作及其事件的筛选条件。',
  'The source action whose repository is watched.': '其存储库受监视的源操作。',
  'Pushes that start the pipeline: any of these filters.': '启动管道的推送：满足任一筛选条件即可。',
  'Which tags start the pipeline.': '哪些标签启动管道。',
  'Patterns of which one must match; `*` within a name, `**` across folders.':
    '必须匹配其中一个的模式；`*` 匹配名称内的字符，`**` 可跨文件夹。',
  'Patterns of which none may match; they win over the includes.': '不能匹配其中任何一个的模式；优先于包含项。',
  'Which branches start the pipeline.': '哪些分支启动管道。',
  'Which changed files start the pipeline.': '哪些文件的更改启动管道。',
  'Pull requests that start the pipeline: any of these filters.': '启动管道的拉取请求：满足任一筛选条件即可。',
  'What happened to the pull request.': '拉取请求发生了什么。',
  'Transitions into stages that are disabled when the pipeline is made.': '创建管道时禁用的、进入阶段的转换。',
  'The stage that nothing may enter.': '不允许进入的阶段。',
  'Why, for those who see the disabled transition.': '原因，显示给看到已禁用转换的人。',
  'Whether an update of the pipeline starts it.': '更新管道时是否启动它。',
  'Tags of the pipeline.': '管道的标签。',
}
