import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** A variable is known by its name; that names must differ is nowhere written. */
export const uniqueVariables: PipelineRule = {
  id: 'unique-variables',
  topic: 'variables',
  severity: 'warning',
  summary: 'The variables of a pipeline have different names.',
  explanation: 'References and starts name a variable by its name alone, so of two with the same name one is lost.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineVariableDeclaration.html',
  *check({ variables }) {
    const taken = new Set<string>()
    for (const { name, index } of variables) {
      if (taken.has(name)) {
        yield {
          location: at('variables', index, 'name'),
          message: say`Rename this variable: the pipeline already has one named “${name}”.`,
        }
      }
      taken.add(name)
    }
  },
}
