import { defineAction } from '../action-type.ts'
import { codeBuildActionFields, codeBuildActionNotes, codeBuildActionPermissions } from '../parts/code-build.ts'

export const buildCodeBuild = defineAction({
  category: 'Build',
  owner: 'AWS',
  provider: 'CodeBuild',
  version: '1',
  title: 'AWS CodeBuild',
  description: 'Builds with a CodeBuild project and its buildspec.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html',
  inputs: [1, 5],
  outputs: [0, 5],
  fields: codeBuildActionFields,
  headline: 'ProjectName',
  outputVariables: {},
  dynamicVariables: 'the variables that the buildspec lists under env and exported-variables',
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 2160,
  permissions: codeBuildActionPermissions,
  notes: codeBuildActionNotes,
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
