import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'

/** Only Commands actions read environment variables from Secrets Manager (API/EnvironmentVariable). */
export const environmentVariableSecret: ActionRule = {
  id: 'environment-variable-secret',
  topic: 'secrets',
  severity: 'warning',
  summary: 'Only a Commands action has environment variables of type SECRETS_MANAGER.',
  explanation:
    'A variable of type SECRETS_MANAGER holds the name of a secret, which CodePipeline replaces by the secret for Commands actions alone. Other actions would get the name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_EnvironmentVariable.html',
  *checkAction({ environmentVariables }, type) {
    const { members } = type ?? {}
    if (!members?.includes('environmentVariables') || members.includes('commands')) return
    for (const { type: kind, index } of environmentVariables) {
      if (kind !== 'SECRETS_MANAGER') continue
      yield {
        location: ['environmentVariables', index, 'type'],
        message: say`Use PLAINTEXT here: SECRETS_MANAGER is for Commands actions alone.`,
      }
    }
  },
}
