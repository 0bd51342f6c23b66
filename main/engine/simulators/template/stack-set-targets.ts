import { isList } from '#shared/model/json.ts'
import type { Mistake } from '../reading/mistake.ts'
import { mistakeIn, readJson, textOf } from '../reading/written.ts'
import type { SimulatedWork } from '../simulator.ts'

/** What is wrong with the file that says where stack instances go: accounts or parts of an organization (UG/action-reference-StackSets). */
export async function mistakesInTargets(work: SimulatedWork): Promise<readonly Mistake[]> {
  const { DeploymentTargets: targets = '' } = work.configuration
  if (!targets.includes('::')) return []
  const file = await work.files.named(targets, 'DeploymentTargets')
  const written = 'value' in file ? readJson(file.value.name, textOf(file.value)) : file
  if ('mistakes' in written) return written.mistakes
  const { value } = written.value
  if (!isList(value)) return [mistakeIn(written.value, [], 'Deployment targets are a list of texts.')]
  return value.flatMap((target, i) => {
    if (typeof target === 'string' && isTarget(target)) return []
    return [mistakeIn(written.value, [i], `${JSON.stringify(target)} is no account, root or organizational unit.`)]
  })
}

/** What both actions on stack sets hand on. */
export function stackSetVariables({ configuration, actionExecutionId }: SimulatedWork): Record<string, string> {
  const { StackSetName: name = '' } = configuration
  return { StackSetId: `${name}:local`, OperationId: `local-${actionExecutionId}` }
}

function isTarget(text: string): boolean {
  return /^(?:\d{12}|r-[a-z0-9]{4,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})$/.test(text)
}
