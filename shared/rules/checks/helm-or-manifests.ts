import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** An EKS action installs a Helm chart or applies manifests (UG/action-reference-EKS). */
export const helmOrManifests: ActionRule = {
  id: 'helm-or-manifests',
  topic: 'configuration',
  severity: 'warning',
  summary: 'An EKS action has either a Helm chart or manifests.',
  explanation:
    'The keys that begin with Helm have helm do the deployment, and ManifestFiles has kubectl do it. An action does one of the two; put the other into an action of its own.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EKS.html',
  *checkAction({ configuration }, type) {
    if (!isType(type, 'Deploy', 'EKS') || isThere(member(configuration, 'ManifestFiles')) !== true) return
    const helm = ['HelmChartLocation', 'HelmReleaseName'].find((key) => isThere(member(configuration, key)) === true)
    if (helm === undefined) return
    yield {
      location: placeOf('ManifestFiles'),
      part: 'name',
      message: say`Keep either “ManifestFiles” or “${helm}”: an action has manifests or a Helm chart.`,
    }
  },
}
