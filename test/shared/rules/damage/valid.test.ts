import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { actionTypes } from '#shared/catalog/index.ts'
import { toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { validPipeline } from '#test/builders/arbitrary-pipeline.ts'

it.each(actionTypes)('a valid pipeline with $title has no error and no warning', (type) => {
  fc.assert(
    fc.property(validPipeline(type), (declaration) => {
      const problems = checkDeclaration(declaration)
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule, location, message }) => `${rule} ${toPointer(location)}: ${inWords(message)}`)
      expect(problems).toEqual([])
    }),
    { numRuns: 12 },
  )
})
