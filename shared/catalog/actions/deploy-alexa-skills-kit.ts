import { defineAction } from '../action-type.ts'

export const deployAlexaSkillsKit = defineAction({
  category: 'Deploy',
  owner: 'ThirdParty',
  provider: 'AlexaSkillsKit',
  version: '1',
  title: 'AlexaSkillsKit',
  description: 'Deploys an Alexa skill.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/structure-configuration-examples.html',
  inputs: [1, 2],
  outputs: [0, 0],
  fields: {
    ClientId: { label: 'Client ID', kind: 'text', required: true, help: 'Login-with-Amazon client id.' },
    ClientSecret: {
      label: 'Client secret',
      kind: 'text',
      required: true,
      secret: true,
      help: 'Client secret; read back masked.',
    },
    RefreshToken: {
      label: 'Refresh token',
      kind: 'text',
      required: true,
      secret: true,
      help: 'Refresh token; read back masked.',
    },
    SkillId: { label: 'Skill ID', kind: 'text', required: true, help: 'Skill id.' },
  },
  headline: 'SkillId',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
