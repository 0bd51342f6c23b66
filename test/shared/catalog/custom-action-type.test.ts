import { describe, expect, it } from 'vitest'
import { actionTypeOf, actionTypes, catalogWith, customActionTypeKey } from '#shared/catalog/index.ts'
import { definition, property } from './definitions/definition.ts'

describe('a custom action type', () => {
  it('is an entry of the catalog like any other', () => {
    const one = definition({
      configurationProperties: [
        property('Project', { key: true, description: 'What is built.', queryable: true }),
        property('Retries', { required: false, type: 'Number' }),
        property('Clean', { type: 'Boolean' }),
        property('Token', { secret: true, type: 'String' }),
      ],
      inputArtifactDetails: { minimumCount: 1, maximumCount: 2 },
    })
    expect(actionTypeOf(one)).toEqual({
      category: 'Build',
      owner: 'Custom',
      provider: 'MyBuilder',
      version: '1',
      title: 'MyBuilder (custom build)',
      description: 'Waits for a worker of your own that performs MyBuilder jobs.',
      docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-custom-action.html',
      inputs: [1, 2],
      outputs: [0, 1],
      fields: {
        Project: {
          label: 'Project',
          kind: 'text',
          required: true,
          pattern: { source: '[A-Za-z0-9_-]+', words: 'letters, digits, hyphens and underscores' },
          maxLength: 20,
          help: 'What is built.',
        },
        Retries: { label: 'Retries', kind: 'number', required: false, help: 'The Retries of the job.' },
        Clean: {
          label: 'Clean',
          kind: 'choice',
          choices: ['true', 'false'],
          required: true,
          help: 'The Clean of the job.',
        },
        Token: { label: 'Token', kind: 'text', required: true, secret: true, help: 'The Token of the job.' },
      },
      headline: 'Project',
      outputVariables: {},
      dynamicVariables: 'the outputVariables that the worker reports with PutJobSuccessResult',
      crossRegion: false,
      actionRole: false,
      timeoutInMinutes: 1440,
      permissions: [],
      local: 'needs binding',
      pipelineTypes: ['V1', 'V2'],
    })
  })

  it('is told apart from others of its provider', () => {
    const some = [
      definition(),
      definition({ category: 'Test' }),
      definition({ version: '2' }),
      definition({ category: 'Deploy', version: '2' }),
    ]
    expect(some.map((one) => actionTypeOf(one).title)).toEqual([
      'MyBuilder (custom build)',
      'MyBuilder (custom test)',
      'MyBuilder (custom build, version 2)',
      'MyBuilder (custom deploy, version 2)',
    ])
  })

  it('heads its cards with what is needed, if with anything', () => {
    const heads = [
      [],
      [property('Optional', { required: false })],
      [property('Optional', { required: false }), property('Needed')],
    ].map((configurationProperties) => actionTypeOf(definition({ configurationProperties })).headline)
    expect(heads).toEqual([undefined, undefined, 'Needed'])
  })

  it('takes the place of what the catalog only guesses', () => {
    const jenkins = definition({ provider: 'Jenkins' })
    expect(customActionTypeKey(jenkins)).toBe('Build/Custom/Jenkins/1')
    const catalog = catalogWith([actionTypeOf(jenkins)])
    expect(catalog.types).toHaveLength(actionTypes.length)
    expect(catalog.find({ category: 'Build', owner: 'Custom', provider: 'Jenkins', version: '1' })?.local).toBe(
      'needs binding',
    )
  })
})
