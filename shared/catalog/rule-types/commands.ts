import { computeLogs } from '../parts/compute.ts'
import { withoutSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const commands = defineRuleType({
  provider: 'Commands',
  version: '1',
  title: 'Commands',
  description: 'Runs shell commands, whose success is that of the rule.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-Commands.html',
  inputs: [0, 10],
  boundsUnconfirmed: true,
  fields: {},
  hasCommands: true,
  allowedIn: withoutSkip,
  permissions: [computeLogs],
  notes: [
    'The commands are a member of the rule; its configuration stays empty.',
    'They may take at most 55 minutes.',
    'They run on a small Linux machine with the image aws/codebuild/amazonlinux2-x86_64-standard:5.0.',
  ],
  local: 'runs',
})
