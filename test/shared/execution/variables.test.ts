import { expect, it } from 'vitest'
import { hasReferences, resolveAction, resolveText } from '#shared/execution/variables.ts'
import { readAction } from '#shared/model/pipeline.ts'

const namespaces = { Src: { CommitId: 'abc', 'a@b-c_1': 'odd', Empty: '' }, variables: { Who: '#{Src.CommitId}' } }

it('puts values in the place of references, as they are and once only', () => {
  expect(resolveText('#{Src.CommitId}/#{Src.a@b-c_1}/#{variables.Who}/#{Src.Empty}.', namespaces)).toEqual({
    value: 'abc/odd/#{Src.CommitId}/.',
    missing: [],
  })
})

it('names each reference without a value once and leaves it as it is written', () => {
  expect(resolveText('#{Src.No} #{No.CommitId} #{Src.No}', namespaces)).toEqual({
    value: '#{Src.No} #{No.CommitId} #{Src.No}',
    missing: ['#{Src.No}', '#{No.CommitId}'],
  })
})

it('takes nothing from what every object has', () => {
  expect(resolveText('#{constructor.name} #{Src.toString}', namespaces).missing).toHaveLength(2)
})

it('leaves what only looks like a reference', () => {
  const text = '#{one} #{a.b.c} #{ a.b } ${a.b} #{a.}'
  expect(resolveText(text, namespaces)).toEqual({ value: text, missing: [] })
  expect([hasReferences(text), hasReferences('x #{a.b}')]).toEqual([false, true])
})

it('makes text of plain configuration values and leaves intrinsic functions out', () => {
  const action = readAction({
    name: 'A',
    configuration: { Extract: true, Count: 3, Bucket: { Ref: 'B' }, Key: '#{Src.CommitId}' },
  })
  expect(resolveAction(action, namespaces).value.configuration).toEqual({ Extract: 'true', Count: '3', Key: 'abc' })
})

it('knows nothing of the variables of the pipeline in a source action', () => {
  const actionTypeId = { category: 'Source', owner: 'AWS', provider: 'CodeCommit', version: '1' }
  const action = readAction({ name: 'A', actionTypeId, configuration: { BranchName: '#{variables.Who}' } })
  expect(resolveAction(action, namespaces).missing).toEqual(['#{variables.Who}'])
})
