import type { ConversionTarget } from '../target.ts'
import { cdkTypescript } from './cdk-typescript.ts'
import { cloudformationJson } from './cloudformation-json.ts'
import { cloudformationYaml } from './cloudformation-yaml.ts'
import { codepipelineJson } from './codepipeline-json.ts'
import { terraform } from './terraform.ts'

/** Everything that a pipeline can be written as. */
export const conversionTargets: readonly ConversionTarget[] = [
  codepipelineJson,
  cloudformationJson,
  cloudformationYaml,
  terraform,
  cdkTypescript,
]
