import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { productFileOrKeys } from '#shared/rules/checks/product-file-or-keys.ts'
import { configured, foundIn } from '../one-action.ts'

it('finds both at once', () => {
  const product = (configuration: JsonObject) =>
    foundIn(productFileOrKeys, configured('Deploy', 'ServiceCatalog', { ProductId: 'prod-1', ...configuration }))
  expect(product({ ConfigurationFilePath: 'product.json', ProductVersionName: '2' })).toEqual([
    [
      'configuration/ProductVersionName',
      'Keep either “ProductVersionName” or “ConfigurationFilePath”: the file says the same.',
    ],
  ])
  expect(product({ ConfigurationFilePath: 'product.json' })).toEqual([])
  expect(
    product({ TemplateFilePath: 't.json', ProductVersionName: '2', ProductType: 'CLOUD_FORMATION_TEMPLATE' }),
  ).toEqual([])
})
