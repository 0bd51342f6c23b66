import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** The name of an output artifact is its only address, so it is unique in the pipeline (UG/action-requirements). */
export const uniqueOutputArtifacts: PipelineRule = {
  id: 'unique-output-artifacts',
  topic: 'artifacts',
  severity: 'error',
  summary: 'The output artifacts of a pipeline have different names.',
  explanation:
    'An action names what it takes in by the name of the artifact alone, so CodePipeline refuses a pipeline in which two actions put out artifacts of one name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
  *check(_, { flow: { artifacts } }) {
    for (const [artifact, { producers }] of artifacts) {
      for (const { stage, action, index } of producers.slice(1)) {
        yield {
          location: at('stages', stage, 'actions', action, 'outputArtifacts', index, 'name'),
          message: say`Rename this artifact: another action already puts out “${artifact}”.`,
        }
      }
    }
  },
}
