import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#shared/edits/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { inWords } from '#shared/model/message.ts'
import { checkDeclaration, shapeRules } from '#shared/rules/index.ts'
import { validPipeline } from '#test/builders/arbitrary-pipeline.ts'
import { drawing } from '#test/builders/draw.ts'
import type { Damage } from './damage.ts'
import { damages } from './damages.ts'

it.each(damages)('finds that $title: $rule', (kind) => {
  fc.assert(
    fc.property(damaged(kind), (declaration) => {
      expect(checkDeclaration(declaration).map(({ rule }) => rule)).toContain(kind.rule)
    }),
    { numRuns: 8 },
  )
})

it.each(damages)('mends that $title, where there is one way to do it', (kind) => {
  fc.assert(
    fc.property(damaged(kind), (declaration) => {
      const before = checkDeclaration(declaration)
      const repairs = before.filter(({ rule, fixes }) => rule === kind.rule && fixes.length === 1)
      for (const { fixes, rule, message } of repairs) {
        const after = checkDeclaration(repaired(declaration, fixes[0]?.edits ?? []))
        const same = after.filter((problem) => problem.rule === rule && inWords(problem.message) === inWords(message))
        expect(same.length).toBeLessThan(before.filter((problem) => problem.rule === rule).length)
        // Once the shape is right, more can be seen.
        expect(rule in shapeRules ? 0 : errorsIn(after)).toBeLessThanOrEqual(errorsIn(before))
      }
    }),
    { numRuns: 3 },
  )
})

function damaged({ including, damage }: Damage): fc.Arbitrary<JsonObject> {
  return validPipeline(including).chain((declaration) => drawing((draw) => damage(declaration, draw)))
}

function repaired(declaration: JsonObject, edits: Parameters<typeof applyEdits>[1]): JsonObject {
  const edited = applyEdits(declaration, edits)
  if ('refused' in edited) throw new Error(edited.refused)
  return edited.declaration
}

function errorsIn(problems: ReturnType<typeof checkDeclaration>): number {
  return problems.filter(({ severity }) => severity === 'error').length
}
