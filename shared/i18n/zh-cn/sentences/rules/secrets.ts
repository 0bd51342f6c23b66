/** What the rules about secrets say. */
export const secrets: Readonly<Record<string, string>> = {
  'Use PLAINTEXT here: SECRETS_MANAGER is for Commands actions alone.':
    '在此处使用 PLAINTEXT：SECRETS_MANAGER 只用于 Commands 操作。',
  'Write a reference to the secret for “{0}”: in a template the asterisks would become the secret.':
    '为“{0}”写密钥的引用：在模板中，星号会成为密钥本身。',
  'Write the secret for “{0}” if you change this action: the asterisks keep the stored one only while nothing else of it changes.':
    '如果要更改此操作，写出“{0}”的密钥：只有操作的其他内容都不变时，星号才会保留已存储的密钥。',
  'Do not write “{0}” in plain text: keep it in AWS Secrets Manager, and what was written here change soon.':
    '不要以明文写“{0}”：将其保存在 AWS Secrets Manager 中，并尽快更换已写在此处的密钥。',
  'Keep the value of “{0}” in AWS Secrets Manager and give the variable the type SECRETS_MANAGER: its name says that it is secret.':
    '将“{0}”的值保存在 AWS Secrets Manager 中，并将变量的类型设为 SECRETS_MANAGER：从名称看，它是密钥。',
  'Remove the AWS access key from here: give the role of the action the rights it needs.':
    '从此处移除 AWS 访问密钥：为操作的角色授予所需的权限。',
  'Remove the AWS secret key from here: give the role of the action the rights it needs.':
    '从此处移除 AWS 秘密访问密钥：为操作的角色授予所需的权限。',
  'Keep the GitHub token in AWS Secrets Manager, or use a connection: here everybody reads it.':
    '将 GitHub 令牌保存在 AWS Secrets Manager 中，或使用连接：写在此处，人人都能读到。',
  'Keep the GitLab token in AWS Secrets Manager, or use a connection: here everybody reads it.':
    '将 GitLab 令牌保存在 AWS Secrets Manager 中，或使用连接：写在此处，人人都能读到。',
  'Keep the Slack token in AWS Secrets Manager: here everybody reads it.':
    '将 Slack 令牌保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the npm token in AWS Secrets Manager: here everybody reads it.':
    '将 npm 令牌保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the Stripe key in AWS Secrets Manager: here everybody reads it.':
    '将 Stripe 密钥保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the Google API key in AWS Secrets Manager: here everybody reads it.':
    '将 Google API 密钥保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the private key in AWS Secrets Manager: here everybody reads it.':
    '将私钥保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the token in AWS Secrets Manager: here everybody reads it.':
    '将令牌保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
  'Keep the password of this address in AWS Secrets Manager: here everybody reads it.':
    '将此地址的密码保存在 AWS Secrets Manager 中：写在此处，人人都能读到。',
}
