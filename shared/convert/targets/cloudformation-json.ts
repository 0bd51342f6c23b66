import { templateOf } from '../new-template.ts'
import type { ConversionTarget } from '../target.ts'

export const cloudformationJson: ConversionTarget = {
  id: 'cloudformation-json',
  title: 'CloudFormation JSON',
  extension: 'json',
  isTemplate: true,
  write(pipeline, source) {
    const { template, notes } = templateOf(pipeline, source)
    return { text: `${JSON.stringify(template, null, 2)}\n`, notes }
  },
}
