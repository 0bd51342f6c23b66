import type { Simulator } from './simulator.ts'
import { missingCapabilities } from './template/capabilities.ts'
import { chooseParameters } from './template/parameters.ts'
import { readStackSetParameters } from './template/stack-set-parameters.ts'
import { mistakesInTargets, stackSetVariables } from './template/stack-set-targets.ts'
import { readTemplate } from './template/template.ts'

/** Checks template, parameters, capabilities and targets of a stack set. */
export const cloudFormationStackSet: Simulator = {
  types: ['Deploy/AWS/CloudFormationStackSet/1'],
  async check(work) {
    const { TemplatePath: path = '', Capabilities: capabilities = '' } = work.configuration
    const file = await work.files.named(path, 'TemplatePath')
    const template = 'value' in file ? readTemplate(file.value, maximumTemplateBytes) : file
    const parameters = await readStackSetParameters(work, 'Parameters')
    const others = [...parameters.mistakes, ...(await mistakesInTargets(work))]
    if ('mistakes' in template) return [...template.mistakes, ...others]
    const given = capabilities.split(',').map((one) => one.trim())
    return [
      ...others,
      ...chooseParameters(template.value, parameters.given).mistakes,
      // There is no capability for macros here.
      ...missingCapabilities(template.value, given, { isChangeSet: true }),
    ]
  },
  async outputs(work) {
    const { StackSetName: name, TemplatePath: path, Regions: regions = '' } = work.configuration
    const where = regions === '' ? '' : ` and its stacks in ${regions}`
    return { would: `make or update stack set ${name}${where} from ${path}`, variables: stackSetVariables(work) }
  },
}

const maximumTemplateBytes = 460_800
