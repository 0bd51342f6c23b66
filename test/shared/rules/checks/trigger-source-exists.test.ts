import { expect, it } from 'vitest'
import { triggerSourceExists } from '#shared/rules/checks/trigger-source-exists.ts'
import { bare, build, source, stage } from '#test/builders/pipeline.ts'
import { connected, trigger } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const of = (sourceActionName: unknown) => trigger({ sourceActionName: sourceActionName as string })

it('finds a source that does not exist, and takes the only one that can be meant', () => {
  expect(found(triggerSourceExists, connected([of('Source')]))).toEqual([
    ['/triggers/0/gitConfiguration/sourceActionName', 'Name an action of the first stage: none is called “Source”.'],
  ])
  expect(fixed(triggerSourceExists, connected([of('Source')]))).toEqual(connected([of('Checkout')]))
})

it('takes no action of a later stage', () => {
  expect(foundAt(triggerSourceExists, connected([of('Compile')]))).toEqual([
    '/triggers/0/gitConfiguration/sourceActionName',
  ])
})

it('is content with a source, and with a name that CloudFormation makes', () => {
  expect(foundAt(triggerSourceExists, connected([of('Checkout'), of({ Ref: 'Name' })]))).toEqual([])
})

it('says nothing where CloudFormation knows of sources', () => {
  const triggers = [of('Other')]
  const perhaps = { 'Fn::If': ['A', source({ name: 'Other' }), { Ref: 'AWS::NoValue' }] }
  const stages = [stage('Source', [source(), perhaps]), stage('Build', [build()])]
  expect(foundAt(triggerSourceExists, bare(stages, { triggers }))).toEqual([])
  const named = [stage('Source', [{ ...source(), name: { Ref: 'Name' } }]), stage('Build', [build()])]
  expect(foundAt(triggerSourceExists, bare(named, { triggers }))).toEqual([])
})
