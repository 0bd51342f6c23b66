import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** The version is counted by CodePipeline; in the resource type it can only be read (CFN/aws-resource-codepipeline-pipeline). */
export const versionInTemplate: PipelineRule = {
  id: 'version-in-template',
  topic: 'cloudformation',
  severity: 'error',
  summary: 'A template does not set the version of the pipeline.',
  explanation:
    'CodePipeline counts the version up with each change. A template can read it with Fn::GetAtt, and CloudFormation refuses one that sets it.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html',
  *check({ raw }, { dialect }) {
    if (dialect !== 'cloudformation' || raw.version === undefined) return
    const location = at('version')
    yield {
      location,
      part: 'name',
      message: say`Remove the version: CodePipeline counts it, and a template cannot set it.`,
      fixes: [{ title: say`Remove the version`, repairs: [{ unset: location }] }],
    }
  },
}
