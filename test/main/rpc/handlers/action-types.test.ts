import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { createOwnActionTypes } from '#main/files/action-types.ts'
import { definition } from '#test/shared/catalog/definitions/definition.ts'
import { testServices } from '../services.ts'

const text = JSON.stringify(definition())

it('adds, lists and removes own action types', async () => {
  const { ask } = await testServices()
  expect(await ask('actionTypes.add', { text })).toEqual({
    ok: true,
    value: { keys: ['Build/Custom/MyBuilder/1'], warnings: [] },
  })
  expect(await ask('actionTypes.list')).toEqual({ ok: true, value: [definition()] })
  expect(await ask('actionTypes.remove', { key: 'Build/Custom/MyBuilder/1' })).toEqual({ ok: true, value: null })
  expect(await ask('actionTypes.list')).toEqual({ ok: true, value: [] })
})

it('takes values for the parameters of a template', async () => {
  const { ask } = await testServices()
  const template = {
    Resources: {
      Builder: {
        Type: 'AWS::CodePipeline::CustomActionType',
        Properties: {
          Category: 'Build',
          Provider: { Ref: 'Name' },
          Version: '1',
          InputArtifactDetails: { MinimumCount: 0, MaximumCount: 1 },
          OutputArtifactDetails: { MinimumCount: 0, MaximumCount: 1 },
        },
      },
    },
  }
  const added = await ask('actionTypes.add', { text: JSON.stringify(template), parameters: { Name: 'MyBuilder' } })
  expect(added).toMatchObject({ ok: true, value: { keys: ['Build/Custom/MyBuilder/1'] } })
})

it('adds nothing of a text that has something wrong with it, and says what is only doubtful', async () => {
  const { ask } = await testServices()
  const wrong = JSON.stringify([definition(), definition({ version: 'too long for it', provider: 'a b' })])
  expect(await ask('actionTypes.add', { text: wrong })).toMatchObject({
    ok: false,
    failure: {
      code: 'document-invalid',
      message:
        'Change “provider”: it must match ^[0-9A-Za-z_-]+$.\nGive “version” at most 9 characters.\nChange “version”: it must match ^[0-9A-Za-z_-]+$.',
    },
  })
  expect(await ask('actionTypes.list')).toEqual({ ok: true, value: [] })
  const doubtful = JSON.stringify(definition({ settings: { entityUrlTemplate: 'https://ci/{Config:No}' } }))
  expect(await ask('actionTypes.add', { text: doubtful })).toMatchObject({
    ok: true,
    value: { warnings: ['Name a property in {Config:No}: there is none named “No”.'] },
  })
})

it('tells every page when another process changes them', async () => {
  const { dataFolder, told } = await testServices()
  const other = createOwnActionTypes(join(dataFolder, 'action-types'), { log: () => undefined })
  await other.add([definition()])
  await vi.waitFor(() => expect(told).toEqual([{ event: 'actionTypes.changed', payload: [definition()] }]), 5000)
})
