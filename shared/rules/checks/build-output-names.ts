import { say } from '#shared/model/message.ts'
import { isCodeBuild } from '../code-build.ts'
import type { ActionRule } from '../rule.ts'

/** Several output artifacts of a build are secondary artifacts by name (UG/action-reference-CodeBuild). */
export const buildOutputNames: ActionRule = {
  id: 'build-output-names',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'Several output artifacts of a build have names of letters, digits and underscores.',
  explanation:
    'With several output artifacts, each takes its content from the secondary artifact of the buildspec that has its name, and CodeBuild allows no hyphens in these names: the build fails.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  *checkAction({ outputs, areOutputsKnown }, type) {
    if (!isCodeBuild(type) || !areOutputsKnown || outputs.length < 2) return
    for (const { name, index } of outputs) {
      if (name === undefined || !name.includes('-')) continue
      yield {
        location: ['outputArtifacts', index, 'name'],
        message: say`Rename artifact “${name}”, without hyphens: CodeBuild allows none where a build has several output artifacts.`,
      }
    }
  },
}
