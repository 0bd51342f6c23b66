import { json } from '../json/json.ts'
import { templateCodec } from './template.ts'

/** CloudFormation templates in JSON. */
export const cloudformationJson = templateCodec('cloudformation-json', json)
