import { expect, it } from 'vitest'
import type { Field, When } from '#shared/catalog/field.ts'
import { holds } from '#shared/catalog/when.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { readAction } from '#shared/model/pipeline.ts'

const fields: Readonly<Record<string, Field>> = {
  Mode: { label: 'Mode', kind: 'choice', required: false, choices: ['fast', 'safe'], default: 'safe', help: 'How.' },
  Name: { label: 'Name', kind: 'text', required: false, help: 'What.' },
}

function decide(when: When, configuration: JsonObject = {}, more: JsonObject = {}): boolean | undefined {
  return holds(when, readAction({ name: 'A', configuration, ...more }), fields)
}

it('looks at the value of a key, or at its default', () => {
  const isFast: When = { key: 'Mode', in: ['fast'] }
  expect(decide(isFast, { Mode: 'fast' })).toBe(true)
  expect(decide(isFast, { Mode: 'safe' })).toBe(false)
  expect(decide(isFast)).toBe(false)
  expect(decide({ key: 'Mode', in: ['safe'] })).toBe(true)
  expect(decide({ key: 'Name', in: ['x'] })).toBe(false)
})

it('does not know what is not certain, or cannot be', () => {
  const isFast: When = { key: 'Mode', in: ['fast'] }
  expect(decide(isFast, { Mode: '#{variables.Mode}' })).toBeUndefined()
  expect(decide(isFast, { Mode: { Ref: 'Mode' } })).toBeUndefined()
  expect(decide(isFast, { Mode: 'Fast' })).toBeUndefined()
  expect(decide(isFast, { 'Fn::Transform': {} })).toBeUndefined()
})

it('looks whether a key is there', () => {
  const isNamed: When = { key: 'Name', set: true }
  expect(decide(isNamed, { Name: { Ref: 'Name' } })).toBe(true)
  expect(decide(isNamed, { Name: { Ref: 'AWS::NoValue' } })).toBe(false)
  expect(decide(isNamed, { Name: { 'Fn::If': ['C', 'x', { Ref: 'AWS::NoValue' }] } })).toBeUndefined()
  expect(decide(isNamed)).toBe(false)
  expect(decide({ key: 'Name', set: false })).toBe(true)
  expect(decide({ key: 'Name', set: false }, { 'Fn::Transform': {} })).toBeUndefined()
})

it('counts input artifacts', () => {
  const several: When = { inputs: [2, 5] }
  expect(decide(several)).toBe(false)
  expect(decide(several, {}, { inputArtifacts: [{ name: 'A' }, { name: 'B' }] })).toBe(true)
  expect(decide(several, {}, { inputArtifacts: [{ name: 'A' }, { 'Fn::If': ['C', {}, {}] }] })).toBeUndefined()
})

it('puts cases together, as far as one of them decides', () => {
  const no: When = { key: 'Name', set: true }
  const yes: When = { key: 'Name', set: false }
  const perhaps: When = { key: 'Mode', in: ['fast'] }
  const unknown = { Mode: { Ref: 'Mode' } }
  expect(decide({ not: no })).toBe(true)
  expect(decide({ not: perhaps }, unknown)).toBeUndefined()
  expect(decide({ all: [yes, no, perhaps] }, unknown)).toBe(false)
  expect(decide({ all: [yes, perhaps] }, unknown)).toBeUndefined()
  expect(decide({ all: [] })).toBe(true)
  expect(decide({ any: [no, yes, perhaps] }, unknown)).toBe(true)
  expect(decide({ any: [no, perhaps] }, unknown)).toBeUndefined()
  expect(decide({ any: [no] })).toBe(false)
})
