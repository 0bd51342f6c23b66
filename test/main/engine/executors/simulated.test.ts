import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionTypes } from '#shared/catalog/index.ts'
import { noBindings } from '#main/engine/bindings.ts'
import { fidelityOf } from '#main/engine/executor.ts'
import { executorFor, executors } from '#main/engine/executors/index.ts'
import { folder } from '../bench.ts'
import { artifact, execute, namesIn, unpacked } from './work.ts'

describe('a simulated action', () => {
  it('says what was not done, in its summary and in every artifact that stands in', async () => {
    const { outcome, system } = await execute('Unknown', {
      configuration: { StackName: 'site' },
      inputs: [await artifact('Code', { 'template.yml': '' })],
      outputs: [{ name: 'Outputs' }],
    })
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      summary: 'Simulated: Deploy/AWS/Own was not called.',
    })
    expect(system).toContain('StackName: site')
    expect(await namesIn(outcome, 'Outputs')).toEqual(['SIMULATED.txt'])
    expect(readFileSync(join(await unpacked(outcome, 'Outputs'), 'SIMULATED.txt'), 'utf8')).toContain(
      'Deploy/AWS/Own was not called',
    )
  })

  it('still needs its inputs to be what they should be', async () => {
    const broken = join(folder({ 'a.zip': 'this is no zip file, though it is long enough' }), 'a.zip')
    const { outcome } = await execute('Unknown', { inputs: [{ name: 'Code', file: broken }] })
    expect(outcome).toMatchObject({
      status: 'Failed',
      error: { code: 'ConfigurationError', message: expect.stringContaining('Input artifact Code is no readable zip') },
    })
  })

  it('fails for what the service would refuse, and says in its log where', async () => {
    const { outcome, system } = await execute('CloudFormation', {
      configuration: {
        ActionMode: 'CREATE_UPDATE',
        StackName: 'site',
        RoleArn: 'arn:aws:iam::123456789012:role/stacks',
        TemplatePath: 'Code::template.yml',
      },
      inputs: [await artifact('Code', { 'template.yml': 'Resources:\n  Site: {}\n' })],
    })
    const message = 'Code::template.yml:2:3: Resource Site needs a Type.'
    expect(outcome).toEqual({ status: 'Failed', error: { code: 'ConfigurationError', message } })
    expect(system).toBe(`${message}\n`)
  })

  it('names types that nobody knows', async () => {
    const { outcome } = await execute('Unknown', {})
    expect(outcome).toMatchObject({ status: 'Succeeded', summary: 'Simulated: Deploy/AWS/Own was not called.' })
  })
})

describe('the executors', () => {
  it('perform what the catalog says is performed here, and nothing else', () => {
    const unbound = { stage: 'Stage', action: 'Action', configuration: {}, bindings: noBindings('/') }
    const really = actionTypes
      .filter((type) => type.provider !== 'Manual')
      .filter((type) => fidelityOf(executorFor(type), { ...unbound, type }) === 'runs')
      .map(({ category, provider }) => `${category} ${provider}`)
    const said = actionTypes
      .filter(({ provider, local }) => provider !== 'Manual' && local !== 'simulates')
      .map(({ category, provider }) => `${category} ${provider}`)
    expect(really).toEqual(said)
  })

  it('share no type', () => {
    const types = executors.flatMap((executor) => executor.types)
    expect(new Set(types).size).toBe(types.length)
  })
})
