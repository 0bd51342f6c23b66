import { yaml } from '../yaml/yaml.ts'
import { templateCodec } from './template.ts'

/** CloudFormation templates in YAML, with the short tags of intrinsic functions. */
export const cloudformationYaml = templateCodec('cloudformation-yaml', yaml)
