/** What the rules about Regions and roles say. */
export const regionsAndRoles: Readonly<Record<string, string>> = {
  'Take a key of {0}: this one is in {1}, and the store is not.': '改用 {0} 的密钥：此密钥在 {1}，而存储不在该区域。',
  'Take a key of account {0}, which is the pipeline’s: this one belongs to account {1}.':
    '改用管道所在账户 {0} 的密钥：此密钥属于账户 {1}。',
  'Encrypt the artifacts with a KMS key of your own: action “{0}” runs in account {1}, which cannot use the key that AWS manages.':
    '用您自己的 KMS 密钥加密构件：操作“{0}”在账户 {1} 中运行，该账户无法使用 AWS 管理的密钥。',
  'Name the key by its ARN: action “{0}” runs in account {1}, where an alias or a mere key ID means nothing.':
    '用 ARN 指定密钥：操作“{0}”在账户 {1} 中运行，别名或单独的密钥 ID 在该账户中没有意义。',
  'Remove the Region of action “{0}”: it runs in the pipeline’s own Region, and {1} has not even an artifact store.':
    '移除操作“{0}”的区域：它在管道自己的区域中运行，而 {1} 连构件存储都没有。',
  'Remove the Region of action “{0}”, or make it {1} as elsewhere: it can run only in the pipeline’s own Region.':
    '移除操作“{0}”的区域，或像其他操作一样设为 {1}：它只能在管道自己的区域中运行。',
  'Write the code of a Region, such as eu-west-1: AWS has none named “{0}”.':
    '写区域代码，例如 eu-west-1：AWS 没有名为“{0}”的区域。',
  'Write “artifactStore” instead: there is a store for {0} alone.': '改写“artifactStore”：只有 {0} 有存储。',
  'Remove the role of action “{0}”: only actions of AWS have one of their own.':
    '移除操作“{0}”的角色：只有 AWS 的操作才有自己的角色。',
  'Remove the store for {0} unless it is the pipeline’s own Region: no action runs there.':
    '移除 {0} 的存储，除非它是管道自己的区域：没有操作在该区域运行。',
  'Remove the store for {0}: no action runs there.': '移除 {0} 的存储：没有操作在该区域运行。',
  'Take a role of partition {0}: the pipeline’s role cannot take on one of {1}.':
    '改用分区 {0} 的角色：管道的角色无法代入分区 {1} 的角色。',
  'Add an artifact store for {0}: action “{1}” runs there.': '为 {0} 添加构件存储：操作“{1}”在该区域运行。',
  'Replace “artifactStore” by “artifactStores” with a store for each Region: actions run in {0}.':
    '将“artifactStore”替换为“artifactStores”，为每个区域设置存储：操作在 {0} 中运行。',
}
