import { expect, it } from 'vitest'
import { uniqueNamespaces } from '#shared/rules/checks/unique-namespaces.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const named = (...namespaces: readonly unknown[]) =>
  pipeline(namespaces.map((namespace, index) => stage(`Stage-${index}`, [build({ namespace: namespace as string })])))

it('points at the later of two actions with one namespace', () => {
  expect(found(uniqueNamespaces, named('Built', 'Tested', 'Built'))).toEqual([
    ['/stages/3/actions/0/namespace', 'Choose another namespace: another action already has “Built”.'],
  ])
})

it('is content with different ones, and with those that CloudFormation makes', () => {
  expect(foundAt(uniqueNamespaces, named('Built', 'built'))).toEqual([])
  expect(foundAt(uniqueNamespaces, named({ Ref: 'A' }, { Ref: 'A' }))).toEqual([])
})
