import { expect, it } from 'vitest'
import { chooseVariables } from '#shared/execution/start-inputs.ts'
import { readPipeline } from '#shared/model/pipeline.ts'

const pipeline = readPipeline({ name: 'shop', variables: [{ name: 'Stage' }, { name: 'Size', defaultValue: 'small' }] })

it('takes a value of a thousand characters, and no longer one', () => {
  const longest = 'x'.repeat(1000)
  expect(chooseVariables(pipeline, { Stage: longest })).toEqual({
    chosen: [
      { name: 'Stage', resolvedValue: longest },
      { name: 'Size', resolvedValue: 'small' },
    ],
    mistakes: [],
  })
  expect(chooseVariables(pipeline, { Stage: `${longest}x` }).mistakes).toEqual([
    { kind: 'wrong', message: 'Variable “Stage” has 1001 characters; 1000 are allowed.' },
  ])
})

it('looks at what is known otherwise as it does at what is given', () => {
  expect(chooseVariables(pipeline, {}, { Stage: '', Size: 'y'.repeat(1001) }).mistakes).toEqual([
    { kind: 'wrong', message: 'Variable “Stage” cannot be empty.' },
    { kind: 'wrong', message: 'Variable “Size” has 1001 characters; 1000 are allowed.' },
  ])
})
