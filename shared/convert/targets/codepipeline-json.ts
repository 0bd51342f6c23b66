import { isObject } from '#shared/model/json.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import { lost, lostAttributes, nameless, unresolved } from '../prune.ts'
import type { ConversionTarget } from '../target.ts'

/** What `create-pipeline` and `update-pipeline` take. */
export const codepipelineJson: ConversionTarget = {
  id: 'codepipeline-json',
  title: 'CodePipeline JSON',
  extension: 'json',
  isTemplate: false,
  write({ declaration, attributes }) {
    const { [cloudFormationMember]: own = {}, ...pipeline } = declaration
    const notes = [
      ...nameless(pipeline),
      ...(isObject(own) ? Object.entries(own) : []).map(([name, value]) => lost([cloudFormationMember, name], value)),
      ...lostAttributes(attributes),
      ...unresolved(pipeline),
    ]
    return { text: `${JSON.stringify({ pipeline }, null, 2)}\n`, notes }
  },
}
