import { codeBuildFields } from '../parts/code-build.ts'
import { withoutSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const codeBuild = defineRuleType({
  provider: 'CodeBuild',
  version: '1',
  title: 'CodeBuild',
  description: 'Runs a CodeBuild project, whose success is that of the rule.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-CodeBuild.html',
  inputs: [1, 5],
  boundsUnconfirmed: true,
  fields: codeBuildFields,
  headline: 'ProjectName',
  allowedIn: withoutSkip,
  permissions: [
    {
      id: 'RuleCodeBuild',
      actions: ['codebuild:BatchGetBuilds', 'codebuild:StartBuild'],
      resources: ['arn:${partition}:codebuild:${actionRegion}:${account}:project/${config.ProjectName}'],
    },
  ],
  local: 'runs',
})
