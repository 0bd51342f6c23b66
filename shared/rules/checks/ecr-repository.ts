import { say } from '#shared/model/message.ts'
import { arnOf } from '../arn.ts'
import type { ActionRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** Where action types name a repository of ECR. */
const repositoryKeys: Readonly<Record<string, string>> = {
  ECR: 'RepositoryName',
  ECRBuildAndPublish: 'ECRRepositoryName',
  InspectorScan: 'ECRRepositoryName',
}

/** An ECR repository is known by its name (ECR/API_Repository). */
export const ecrRepository: ActionRule = {
  id: 'ecr-repository',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A repository of ECR is named without registry and tag.',
  explanation:
    'The actions take the name of the repository, which has lower-case letters, digits, and . _ - / between them. The registry follows from account and Region, and the tag has a key of its own.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html',
  *checkAction(action, type) {
    const key = type?.owner === 'AWS' ? repositoryKeys[type.provider] : undefined
    const value = key === undefined ? undefined : setting(action, key)
    if (key === undefined || value === undefined || isName(value)) return
    const location = placeOf(key)
    const name = (arnOf(value)?.resource ?? value)
      .replace(/^repository\//, '')
      .replace(/^(?:https:\/\/)?[^/]*\.amazonaws\.com(?:\.cn)?\//, '')
      .replace(/[:@][^/]*$/, '')
    yield {
      location,
      message: say`Give “${key}” the name of an ECR repository, in lower case and without registry and tag: it is “${value}”.`,
      fixes:
        name !== value && isName(name)
          ? [{ title: say`Change it to ${name}`, repairs: [{ set: location, value: name }] }]
          : [],
    }
  },
}

function isName(value: string): boolean {
  return /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(value)
}
