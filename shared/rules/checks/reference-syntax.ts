import { say } from '#shared/model/message.ts'
import { oncePerValue } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** A reference is `#{namespace.key}`, without blanks, defaults or nesting (UG/reference-variables). */
export const referenceSyntax: PipelineRule = {
  id: 'reference-syntax',
  topic: 'variables',
  severity: 'warning',
  summary: 'A reference to a variable is written #{namespace.key}.',
  explanation:
    'Namespace and key consist of letters, digits, @, - and _ with a period between them. There are no blanks, no defaults, no functions, and one reference does not stand in another.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check(_pipeline, { variables: { broken } }) {
    const isNew = oncePerValue()
    for (const found of broken) {
      if (!isNew(found)) continue
      yield {
        location: found.location,
        message: say`Write “${found.text}” as #{namespace.key}, if it is meant as a reference to a variable.`,
      }
    }
  },
}
