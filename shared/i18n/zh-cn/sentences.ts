import { assist } from './sentences/assist.ts'
import { builds } from './sentences/catalog/builds.ts'
import { calls } from './sentences/catalog/calls.ts'
import { deploys } from './sentences/catalog/deploys.ts'
import { labels } from './sentences/catalog/labels.ts'
import { ruleTypes } from './sentences/catalog/rule-types.ts'
import { sources } from './sentences/catalog/sources.ts'
import { conversion } from './sentences/conversion.ts'
import { phrases } from './sentences/phrases.ts'
import { actionTypes } from './sentences/rules/action-types.ts'
import { artifacts } from './sentences/rules/artifacts.ts'
import { cloudFormation } from './sentences/rules/cloudformation.ts'
import { conditions } from './sentences/rules/conditions.ts'
import { configuration } from './sentences/rules/configuration.ts'
import { fixes } from './sentences/rules/fixes.ts'
import { goodPractice } from './sentences/rules/good-practice.ts'
import { regionsAndRoles } from './sentences/rules/regions-and-roles.ts'
import { secrets } from './sentences/rules/secrets.ts'
import { shape } from './sentences/rules/shape.ts'
import { structure } from './sentences/rules/structure.ts'
import { triggers } from './sentences/rules/triggers.ts'
import { variables } from './sentences/rules/variables.ts'
import { schema } from './sentences/schema.ts'

/**
 * What the checks and the catalog say, in simplified Chinese, by the English template. A sentence that is missing here
 * is shown in English.
 */
export const sentences: Readonly<Record<string, string>> = {
  ...assist,
  ...schema,
  ...phrases,
  ...labels,
  ...sources,
  ...builds,
  ...deploys,
  ...calls,
  ...ruleTypes,
  ...shape,
  ...structure,
  ...artifacts,
  ...actionTypes,
  ...configuration,
  ...variables,
  ...triggers,
  ...conditions,
  ...regionsAndRoles,
  ...secrets,
  ...cloudFormation,
  ...goodPractice,
  ...fixes,
  ...conversion,
}
