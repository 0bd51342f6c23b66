import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** An EC2 action follows a deploy spec, or has a folder and scripts (UG/action-reference-EC2Deploy). */
export const deploySpecOrScripts: ActionRule = {
  id: 'deploy-spec-or-scripts',
  topic: 'configuration',
  severity: 'info',
  summary: 'An EC2 action has a deploy spec, or a folder and scripts, and not both.',
  explanation:
    'A deploy spec says where which files go and what runs before and after. TargetDirectory, PreScript and PostScript say the same for an action without one; AWS shows them in no sample together.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EC2Deploy.html',
  *checkAction({ configuration }, type) {
    if (!isType(type, 'Deploy', 'EC2') || isThere(member(configuration, 'DeploySpec')) !== true) return
    const other = ['TargetDirectory', 'PreScript', 'PostScript'].find(
      (key) => isThere(member(configuration, key)) === true,
    )
    if (other === undefined) return
    yield {
      location: placeOf(other),
      message: say`Keep either “DeploySpec” or “${other}”: the deploy spec says where files go and what runs.`,
    }
  },
}
