import { member } from '#shared/model/json.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule } from '../rule.ts'
import { isType, placeOf } from '../settings.ts'

/** A product version is described in the action or in a file (UG/action-reference-ServiceCatalog). */
export const productFileOrKeys: ActionRule = {
  id: 'product-file-or-keys',
  topic: 'configuration',
  severity: 'warning',
  summary: 'A Service Catalog action describes the version itself or names a file that does.',
  explanation:
    'The file of ConfigurationFilePath takes the place of TemplateFilePath, ProductVersionName, ProductType and ProductVersionDescription. With both, nobody can tell which of them counts.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ServiceCatalog.html',
  *checkAction({ configuration }, type) {
    if (!isType(type, 'Deploy', 'ServiceCatalog')) return
    if (isThere(member(configuration, 'ConfigurationFilePath')) !== true) return
    const other = ['TemplateFilePath', 'ProductVersionName', 'ProductType', 'ProductVersionDescription'].find(
      (key) => isThere(member(configuration, key)) === true,
    )
    if (other === undefined) return
    yield {
      location: placeOf(other),
      part: 'name',
      message: say`Keep either “${other}” or “ConfigurationFilePath”: the file says the same.`,
    }
  },
}
