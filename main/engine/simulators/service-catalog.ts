import { isObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import type { Mistake } from './reading/mistake.ts'
import { mistakeIn, readJson, textOf, type Written } from './reading/written.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'
import { readTemplate } from './template/template.ts'

/** Checks the template of a new product version, and the file that describes the version if there is one (UG/tutorials-S3-servicecatalog). */
export const serviceCatalog: Simulator = {
  types: ['Deploy/AWS/ServiceCatalog/1'],
  async check(work) {
    const { ConfigurationFilePath: path = '', TemplateFilePath: template = '' } = work.configuration
    if (path === '') return inTemplate(work, template)
    const file = await work.files.read(path)
    const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
    if ('mistakes' in written) return written.mistakes
    const described = literal(member(member(written.value.value, 'Properties'), 'TemplateFilePath'))
    return [
      ...inDescription(written.value),
      ...(described === undefined || described === '' ? [] : await inTemplate(work, described)),
    ]
  },
  async outputs({ configuration: { ProductId: product } }) {
    return { would: `make a new version of product ${product}` }
  },
}

/** The largest template (CFN/cloudformation-limits). */
const maximumTemplateBytes = 1024 ** 2
const productType = 'CLOUD_FORMATION_TEMPLATE'

function inDescription(written: Written): readonly Mistake[] {
  if (!isObject(written.value)) return [mistakeIn(written, [], 'The description of a version is an object.')]
  const type = member(written.value, 'ProductType')
  const missing = (place: readonly string[]) => {
    const value = place.reduce<Parameters<typeof member>[0]>((at, name) => member(at, name), written.value)
    return typeof value === 'string' && value !== ''
      ? []
      : [mistakeIn(written, place, `The file needs a text for “${place.join('.')}”.`)]
  }
  return [
    ...missing(['ProductVersionName']),
    ...missing(['ProductType']),
    ...missing(['Properties', 'TemplateFilePath']),
    ...(typeof type === 'string' && type !== productType
      ? [mistakeIn(written, ['ProductType'], `The only product type is ${productType}.`)]
      : []),
  ]
}

async function inTemplate({ files }: SimulatedWork, path: string): Promise<readonly Mistake[]> {
  const file = await files.read(path)
  const template = 'value' in file ? readTemplate(file.value, maximumTemplateBytes) : file
  return 'mistakes' in template ? template.mistakes : []
}
