import type { JsonObject } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { inWords } from '#shared/model/message.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import type { Problem, RuleContext, RuleHead, Severity } from '#shared/rules/rule.ts'

/** What one rule says of a declaration: where, and in which words. */
export function found(
  rule: RuleHead,
  declaration: JsonObject,
  context?: Partial<RuleContext>,
): readonly (readonly [path: string, message: string])[] {
  return problemsOf(rule, declaration, context).map(({ location, message }) => [toPointer(location), inWords(message)])
}

/** Where one rule finds something. */
export function foundAt(rule: RuleHead, declaration: JsonObject, context?: Partial<RuleContext>): readonly string[] {
  return found(rule, declaration, context).map(([path]) => path)
}

/** The declaration after the first fix of the first problem that the rule finds. */
export function fixed(rule: RuleHead, declaration: JsonObject, context?: Partial<RuleContext>): JsonObject {
  const fix = problemsOf(rule, declaration, context)[0]?.fixes[0]
  if (!fix) throw new Error(`${rule.id} offers no fix.`)
  const edited = applyEdits(declaration, fix.edits)
  if ('refused' in edited) throw new Error(edited.refused)
  return edited.declaration
}

/** How grave one rule calls what it finds. */
export function severities(
  rule: RuleHead,
  declaration: JsonObject,
  context?: Partial<RuleContext>,
): readonly Severity[] {
  return problemsOf(rule, declaration, context).map(({ severity }) => severity)
}

function problemsOf(
  rule: RuleHead,
  declaration: JsonObject,
  context: Partial<RuleContext> | undefined,
): readonly Problem[] {
  return checkDeclaration(declaration, context).filter((problem) => problem.rule === rule.id)
}
