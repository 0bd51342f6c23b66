/** What the catalog says of source actions. */
export const sources: Readonly<Record<string, string>> = {
  'Takes an object, usually a zip file, from a versioned bucket.':
    '从启用了版本控制的存储桶获取对象，通常是 zip 文件。',
  'The bucket that is watched. It must have versioning on.': '要监视的存储桶，必须已启用版本控制。',
  'The object that is watched, normally a zip file.': '要监视的对象，通常是 zip 文件。',
  'Whether whoever starts the pipeline may name another object of the bucket, with a source revision of type S3_OBJECT_KEY.':
    '启动管道的人能否用 S3_OBJECT_KEY 类型的源修订指定存储桶中的其他对象。',
  'Whether CodePipeline itself looks for changes from time to time, which it does unless this says false. Set it to false where an event rule or a webhook starts the pipeline, or each change starts it twice.':
    'CodePipeline 是否自行定期检查更改；除非设为 false，否则会检查。如果由事件规则或 webhook 启动管道，请设为 false，否则每次更改会启动两次。',
  'An object that is no zip file is passed on as it is, and actions that unpack their input fail on it.':
    '不是 zip 文件的对象会原样传递，需要解压输入的操作会因此失败。',
  'A start may name a revision of type S3_OBJECT_VERSION_ID, S3_OBJECT_KEY, or both.':
    '启动时可以指定 S3_OBJECT_VERSION_ID 或 S3_OBJECT_KEY 类型的修订，或两者都指定。',
  'The object may have at most 7 GB.': '对象最大 7 GB。',
  'The bucket.': '存储桶。',
  'The entity tag of the object.': '对象的实体标签（ETag）。',
  'The key of the object.': '对象的键。',
  'The version of the object, by which the revision is called.': '对象的版本，修订以它命名。',
  'Takes a branch of a CodeCommit repository.': '获取 CodeCommit 存储库的一个分支。',
  'The repository that is watched.': '要监视的存储库。',
  'The branch that is watched.': '要监视的分支。',
  'CODE_ZIP passes on the files of the commit as a zip file, without the history. CODEBUILD_CLONE_REF passes on a reference from which CodeBuild actions, and no others, make a full clone.':
    'CODE_ZIP 将提交的文件打包为 zip 文件传递，不含历史记录。CODEBUILD_CLONE_REF 传递一个引用，只有 CodeBuild 操作能据此进行完整克隆。',
  'For a full clone the role of the CodeBuild project needs codecommit:GitPull.':
    '要进行完整克隆，CodeBuild 项目的角色需要 codecommit:GitPull。',
  'A start may name a revision of type COMMIT_ID.': '启动时可以指定 COMMIT_ID 类型的修订。',
  'The files of the commit may have at most 1 GB.': '提交的文件最大 1 GB。',
  'When the commit was written.': '提交内容的编写时间。',
  'The branch.': '分支。',
  'The full id of the commit.': '提交的完整 ID。',
  'The message of the commit, of at most 100 KB.': '提交消息，最多 100 KB。',
  'When the commit was committed.': '提交的时间。',
  'The repository.': '存储库。',
  'Starts from an image tag and passes on imageDetail.json.': '由镜像标签启动，并传递 imageDetail.json。',
  'The repository to which a push starts the pipeline.': '推送到该存储库会启动管道。',
  'The tag that is watched.': '要监视的标签。',
  'Changes are noticed through an EventBridge rule alone; there is no polling.':
    '更改只通过 EventBridge 规则发现，没有轮询。',
  'The artifact holds imageDetail.json and not the image.': '构件含有 imageDetail.json，而不是镜像。',
  'A start may name a revision of type IMAGE_DIGEST.': '启动时可以指定 IMAGE_DIGEST 类型的修订。',
  'The account of the registry.': '注册表所属的账户。',
  'The tag; missing where the start named another revision.': '标签；如果启动时指定了其他修订，则没有此项。',
  'The sha256 digest of the manifest.': '清单的 sha256 摘要。',
  'The URI of the image.': '镜像的 URI。',
  'Takes a branch of a Git repository through a connection.': '通过连接获取 Git 存储库的一个分支。',
  'The ARN of a connection (codeconnections or codestar-connections) whose handshake is done, to GitHub, GitHub Enterprise Server, GitLab, GitLab self-managed, Bitbucket Cloud or Azure DevOps.':
    '已完成握手的连接（codeconnections 或 codestar-connections）的 ARN，可连接 GitHub、GitHub Enterprise Server、GitLab、GitLab 自管理版、Bitbucket Cloud 或 Azure DevOps。',
  'The repository as owner/name; groups of GitLab may be nested. Upper and lower case matter.':
    '存储库，写为 owner/name；GitLab 的群组可以嵌套。区分大小写。',
  'The branch that is watched, and that a start by hand takes. Where a trigger with a filter starts the pipeline, it takes the branch that was pushed.':
    '要监视的分支，也是手动启动时使用的分支。如果由带筛选条件的触发器启动管道，则使用被推送的分支。',
  'Whether each new commit of the branch starts the pipeline. It counts as false as soon as there is a trigger with a filter for the action.':
    '分支的每次新提交是否启动管道。一旦此操作有带筛选条件的触发器，即视为 false。',
  'UseConnection must be allowed in both spellings, whichever of them the ARN has.':
    '无论 ARN 采用哪种写法，UseConnection 的两种写法都必须允许。',
  'Whoever saves the pipeline needs codeconnections:PassConnection and codestar-connections:PassConnection.':
    '保存管道的人需要 codeconnections:PassConnection 和 codestar-connections:PassConnection。',
  'It is the only source that the triggers of a pipeline can name.': '它是管道的触发器唯一能指定的源。',
  'It is missing in some Regions: Hong Kong, Hyderabad, Jakarta, Melbourne, Osaka, Cape Town, Bahrain, UAE, Spain, Zurich, Tel Aviv and GovCloud (US-West).':
    '它在部分区域不可用：香港、海得拉巴、雅加达、墨尔本、大阪、开普敦、巴林、阿联酋、西班牙、苏黎世、特拉维夫和 GovCloud（美国西部）。',
  'The connection.': '连接。',
  'The repository as owner/name.': '存储库，写为 owner/name。',
  'Takes a branch of a GitHub repository with an OAuth token; connections have replaced it.':
    '用 OAuth 令牌获取 GitHub 存储库的一个分支；已被连接取代。',
  'The user or organization that the repository belongs to.': '存储库所属的用户或组织。',
  'The name of the repository.': '存储库的名称。',
  'A personal access token. It is read back as asterisks; better refer to a secret than write it into a file.':
    '个人访问令牌。读回时显示为星号；最好引用密钥，不要写在文件中。',
  'Changes are noticed through a webhook, which is registered at GitHub, or by polling.':
    '更改通过在 GitHub 注册的 webhook 或轮询发现。',
  'The message of the commit.': '提交消息。',
  'The address of the commit.': '提交的地址。',
}
