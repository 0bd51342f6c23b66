import { say } from '#shared/model/message.ts'
import type { ActionRule } from '../rule.ts'
import { isType, setting } from '../settings.ts'

/** What is scanned is the input artifact or an image (UG/action-reference-InspectorScan). */
export const scanInput: ActionRule = {
  id: 'scan-input',
  topic: 'artifacts',
  severity: 'error',
  summary: 'A scan of sources has an input artifact, and a scan of an image has none.',
  explanation:
    'In mode SourceCodeScan the files of the input artifact are scanned, so that there must be one. In mode ECRImageScan the image is named in the configuration.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html',
  *checkAction(action, type) {
    if (!isType(type, 'Invoke', 'InspectorScan') || !action.areInputsKnown) return
    const mode = setting(action, 'InspectorRunMode')
    const location = ['inputArtifacts']
    if (mode === 'SourceCodeScan' && action.inputs.length === 0) {
      yield { location, message: say`Add the input artifact that is to be scanned.` }
    } else if (mode === 'ECRImageScan' && action.inputs.length > 0) {
      yield {
        location,
        part: 'name',
        message: say`Remove the input artifact: a scan of an image takes none.`,
        severity: 'warning',
        fixes: [{ title: say`Remove the input artifacts`, repairs: [{ unset: location }] }],
      }
    }
  },
}
