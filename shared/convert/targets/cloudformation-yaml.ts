import { newYaml } from '#shared/codecs/yaml/yaml-new.ts'
import { templateOf } from '../new-template.ts'
import type { ConversionTarget } from '../target.ts'

export const cloudformationYaml: ConversionTarget = {
  id: 'cloudformation-yaml',
  title: 'CloudFormation YAML',
  extension: 'yaml',
  isTemplate: true,
  write(pipeline, source) {
    const { template, notes } = templateOf(pipeline, source)
    return { text: newYaml(template), notes }
  },
}
