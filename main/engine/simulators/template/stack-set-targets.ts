import { isList } from '#shared/model/json.ts'
import { type Mistake, mistake } from '../reading/mistake.ts'
import { mistakeIn, readJson, textOf } from '../reading/written.ts'
import type { SimulatedWork } from '../simulator.ts'

/** Where stack instances go: accounts or parts of an organization, from the setting or a file, and Regions (UG/action-reference-StackSets). */
export async function mistakesInTargets(work: SimulatedWork): Promise<readonly Mistake[]> {
  const { DeploymentTargets: targets = '', Regions: regions = '' } = work.configuration
  if (targets === '' && regions === '') return []
  if (targets === '' || regions === '')
    return [mistake('DeploymentTargets and Regions are given together or not at all.')]
  const unknown = regions
    .split(',')
    .filter((region) => !/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region.trim()))
    .map((region) => mistake(`Regions: “${region}” is no Region.`))
  if (!targets.includes('::')) {
    const wrong = targets.split(',').filter((target) => !isTarget(target.trim()))
    return [...wrong.map((target) => mistake(`DeploymentTargets: ${noTarget(target)}`)), ...unknown]
  }
  const file = await work.files.named(targets, 'DeploymentTargets')
  const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
  if ('mistakes' in written) return [...written.mistakes, ...unknown]
  const { value } = written.value
  if (!isList(value)) return [mistakeIn(written.value, [], 'Deployment targets are a list of texts.'), ...unknown]
  const wrong = value.flatMap((target, i) =>
    typeof target === 'string' && isTarget(target)
      ? []
      : [mistakeIn(written.value, [i], noTarget(JSON.stringify(target)))],
  )
  return [...wrong, ...unknown]
}

/** What both actions on stack sets hand on. */
export function stackSetVariables({ configuration, actionExecutionId }: SimulatedWork): Record<string, string> {
  const { StackSetName: name = '' } = configuration
  return { StackSetId: `${name}:local`, OperationId: `local-${actionExecutionId}` }
}

function isTarget(text: string): boolean {
  return /^(?:\d{12}|r-[a-z0-9]{4,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})$/.test(text)
}

function noTarget(text: string): string {
  return `“${text}” is no account, root or organizational unit.`
}
