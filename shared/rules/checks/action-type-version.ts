import { say } from '#shared/model/message.ts'
import { versionWord } from '#shared/model/schema/names.ts'
import type { ActionRule } from '../rule.ts'

/** The action types of AWS have one version (UG/actions-valid-providers). */
export const actionTypeVersion: ActionRule = {
  id: 'action-type-version',
  topic: 'action types',
  severity: 'error',
  summary: 'The version of an action type of AWS is one that exists.',
  explanation:
    'The version belongs to the name of an action type. Those of AWS have version "1" alone, and any other is refused as a type that is not available. Own action types have the versions that they were registered with.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html',
  *checkAction({ type: { category, owner, provider, version } }, type, { catalog }) {
    if (type || owner !== 'AWS' || version === undefined || !isWord(version)) return
    const versions = catalog.types
      .filter((each) => each.category === category && each.owner === owner && each.provider === provider)
      .map((each) => each.version)
    const [only] = versions
    if (only === undefined) return
    const location = ['actionTypeId', 'version']
    yield {
      location,
      message: say`Write version "${versions.join('", "')}": ${provider ?? ''} has no version "${version}".`,
      fixes: versions.map((each) => ({
        title: say`Change it to "${each}"`,
        repairs: [{ set: location, value: each }],
      })),
    }
  },
}

function isWord(version: string): boolean {
  return version.length <= versionWord.maxLength && new RegExp(versionWord.pattern).test(version)
}
