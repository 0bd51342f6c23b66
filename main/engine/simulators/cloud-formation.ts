import { ownMember } from '../bindings.ts'
import { type Mistake, mistake } from './reading/mistake.ts'
import type { SimulatedWork, Simulator } from './simulator.ts'
import { missingCapabilities } from './template/capabilities.ts'
import { outputsOf } from './template/outputs.ts'
import { readOverrides } from './template/overrides.ts'
import { chooseParameters } from './template/parameters.ts'
import { entriesOf } from './template/sections.ts'
import { isStackName, Stacks } from './template/stacks.ts'
import { readTemplate } from './template/template.ts'
import { readTemplateConfiguration } from './template/template-configuration.ts'

/** Checks templates, parameters and capabilities of stacks, and remembers change sets until they are executed. */
export const cloudFormation: Simulator = {
  types: ['Deploy/AWS/CloudFormation/1'],
  maximumInputBytes: 256 * 1024 ** 2,
  async check(work) {
    const { ActionMode: mode, ChangeSetName: changeSet = '' } = work.configuration
    if (hasChangeSet(mode) && !isStackName(changeSet)) return [mistake(`“${changeSet}” is no name of a change set.`)]
    if (mode === 'DELETE_ONLY') return []
    if (mode !== 'CHANGE_SET_EXECUTE') return mistakesOfPlan(await plan(work))
    return (await changeSetOf(work)) ? [] : [mistake(await noChangeSet(work))]
  },
  async outputs(work) {
    const outputs = await outputsAfter(work)
    const { OutputFileName: file } = work.configuration
    const [artifact] = work.outputs
    const hasFile = file !== undefined && file !== '' && artifact !== undefined
    return {
      would: await would(work),
      variables: outputs,
      hasStandIns: false,
      ...(hasFile && { artifacts: { [artifact.name]: { file, text: JSON.stringify(outputs, null, 2) } } }),
    }
  },
  async remember(work) {
    const { ActionMode: mode, StackName: name = '', ChangeSetName: changeSet = '' } = work.configuration
    const stacks = new Stacks(work)
    const outputs = hidden(await outputsAfter(work), work)
    if (mode === 'DELETE_ONLY') await stacks.remove(name)
    else if (mode === 'CHANGE_SET_REPLACE') {
      const before = await stacks.find(name)
      await stacks.put(name, { ...before, changeSets: { ...before?.changeSets, [changeSet]: { outputs } } })
    } else {
      // Whatever changes a stack, no other change set fits it any more.
      await stacks.put(name, { outputs, changeSets: {} })
    }
  },
}

const maximumTemplateBytes = 1024 ** 2

type Plan =
  | { readonly mistakes: readonly Mistake[] }
  | { readonly outputs: Readonly<Record<string, string>>; readonly resources: number }

/** What a template and its parameters come to; read once for each action, since templates can be long. */
async function plan(work: SimulatedWork): Promise<Plan> {
  const planned = plans.get(work) ?? makePlan(work)
  plans.set(work, planned)
  return planned
}

const plans = new WeakMap<SimulatedWork, Promise<Plan>>()

async function makePlan(work: SimulatedWork): Promise<Plan> {
  const { ActionMode: mode, TemplatePath: path = '', Capabilities: capabilities = '' } = work.configuration
  const file = await work.files.named(path, 'TemplatePath')
  const template = 'value' in file ? readTemplate(file.value, maximumTemplateBytes) : file
  const configured = await readTemplateConfiguration(work)
  const overridden = await readOverrides(work)
  const read = [...configured.mistakes, ...overridden.mistakes]
  if ('mistakes' in template) return { mistakes: [...template.mistakes, ...read] }
  const chosen = chooseParameters(template.value, [...configured.given, ...overridden.given])
  const given = capabilities.split(',').map((one) => one.trim())
  const missing = missingCapabilities(template.value, given, { isChangeSet: mode === 'CHANGE_SET_REPLACE' })
  const mistakes = [...read, ...chosen.mistakes, ...missing]
  if (mistakes.length > 0) return { mistakes }
  const { value } = template.value
  return {
    outputs: outputsOf(value, { ...stackValues(work), ...chosen.values }),
    resources: entriesOf(value, 'Resources').length,
  }
}

function mistakesOfPlan(planned: Plan): readonly Mistake[] {
  return 'mistakes' in planned ? planned.mistakes : []
}

/** What CloudFormation says of the stack itself. */
function stackValues({ configuration, bindings, region }: SimulatedWork): Readonly<Record<string, string>> {
  const { StackName: name = '' } = configuration
  const { 'AWS::AccountId': account = '123456789012', 'AWS::Region': home = 'us-east-1' } = bindings.parameters
  const place = region ?? home
  return {
    'AWS::AccountId': account,
    'AWS::Region': place,
    'AWS::StackName': name,
    'AWS::StackId': `arn:aws:cloudformation:${place}:${account}:stack/${name}/local`,
  }
}

async function outputsAfter(work: SimulatedWork): Promise<Readonly<Record<string, string>>> {
  const { ActionMode: mode } = work.configuration
  if (mode === 'DELETE_ONLY') return {}
  if (mode === 'CHANGE_SET_EXECUTE') return (await changeSetOf(work))?.outputs ?? {}
  const planned = await plan(work)
  return 'outputs' in planned ? planned.outputs : {}
}

async function changeSetOf(work: SimulatedWork) {
  const { StackName: stack = '', ChangeSetName: name = '' } = work.configuration
  return ownMember((await new Stacks(work).find(stack))?.changeSets ?? {}, name)
}

async function noChangeSet(work: SimulatedWork): Promise<string> {
  const { StackName: name = '', ChangeSetName: changeSet = '' } = work.configuration
  const stack = await new Stacks(work).find(name)
  const others = Object.keys(stack?.changeSets ?? {})
  const hint =
    others.length > 0
      ? `There is: ${others.join(', ')}.`
      : 'An action with CHANGE_SET_REPLACE makes one, and any change of the stack uses it up.'
  return `Stack ${name} has no change set “${changeSet}” on this machine. ${hint}`
}

async function would(work: SimulatedWork): Promise<string> {
  const { ActionMode: mode, StackName: stack, ChangeSetName: changeSet, TemplatePath: path } = work.configuration
  if (mode === 'DELETE_ONLY') return `delete stack ${stack}`
  if (mode === 'CHANGE_SET_EXECUTE') return `execute change set ${changeSet} of stack ${stack}`
  const planned = await plan(work)
  const resources = 'resources' in planned ? planned.resources : 0
  const what = `${resources === 1 ? '1 resource' : `${resources} resources`} of ${path}`
  if (mode === 'CHANGE_SET_REPLACE') return `make change set ${changeSet} for stack ${stack} with ${what}`
  return `make or update stack ${stack} with ${what}`
}

function hasChangeSet(mode: string | undefined): boolean {
  return mode === 'CHANGE_SET_REPLACE' || mode === 'CHANGE_SET_EXECUTE'
}

function hidden(outputs: Readonly<Record<string, string>>, work: SimulatedWork): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, work.hide(value)]))
}
