import { describe, expect, it } from 'vitest'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import type { Json, JsonObject } from '#shared/model/json.ts'

/** A pipeline in which one action has a configuration, and the first makes what it takes. */
function withConfiguration(configuration: Json, more: JsonObject = {}): JsonObject {
  return {
    stages: [
      { name: 'Source', actions: [{ name: 'Get', namespace: 'src', outputArtifacts: [{ name: 'App' }] }] },
      { name: 'Deploy', actions: [{ name: 'Put', inputArtifacts: [{ name: 'App' }], configuration, ...more }] },
    ],
    variables: [{ name: 'Branch' }],
  }
}

function outcome(declaration: JsonObject, request: EditRequest) {
  const result = applyEdits(declaration, [request])
  if ('refused' in result) throw new Error(result.refused)
  const { stages } = result.declaration as { stages: { actions: JsonObject[] }[] }
  return { action: stages[1]?.actions[0] ?? {}, stages: stages as unknown as Json, notes: result.notes }
}

const artifact = { edit: 'artifact.rename', artifact: 'App', to: 'Site' }
const namespace = { edit: 'namespace.rename', namespace: 'src', to: 'origin' }
const variable = { edit: 'variable.rename', variable: 'Branch', to: 'Line' }

describe('a renamed artifact', () => {
  it.each<[string, Json, Json]>([
    ['the primary source', { PrimarySource: 'App' }, { PrimarySource: 'Site' }],
    ['the artifact of an image', { Image1ArtifactName: 'App' }, { Image1ArtifactName: 'Site' }],
    [
      'a task definition',
      { TaskDefinitionTemplateArtifact: { 'Fn::Sub': 'App' } },
      { TaskDefinitionTemplateArtifact: { 'Fn::Sub': 'Site' } },
    ],
    [
      'a choice of names',
      { PrimarySource: { 'Fn::If': ['App', 'App', 'Other'] } },
      { PrimarySource: { 'Fn::If': ['App', 'Site', 'Other'] } },
    ],
    ['a template', { TemplatePath: 'App::a.yml' }, { TemplatePath: 'Site::a.yml' }],
    ['targets', { DeploymentTargets: 'App::targets.json' }, { DeploymentTargets: 'Site::targets.json' }],
    ['parameters', { Parameters: 'App::parameters.json' }, { Parameters: 'Site::parameters.json' }],
    [
      'a path that is put together',
      { TemplateConfiguration: { 'Fn::Join': ['', ['App::', { Ref: 'File' }]] } },
      { TemplateConfiguration: { 'Fn::Join': ['', ['Site::', { Ref: 'File' }]] } },
    ],
    [
      'calls in JSON text',
      {
        ParameterOverrides: '{"B": {"Fn::GetArtifactAtt" : [ "App", "URL"]}, "C": {"Fn::GetParam": ["App", "f", "k"]}}',
      },
      {
        ParameterOverrides:
          '{"B": {"Fn::GetArtifactAtt" : [ "Site", "URL"]}, "C": {"Fn::GetParam": ["Site", "f", "k"]}}',
      },
    ],
    [
      'calls in JSON text in JSON text',
      { ParameterOverrides: '{"B": "{\\"Fn::GetParam\\": [\\"App\\", 1]}"}' },
      { ParameterOverrides: '{"B": "{\\"Fn::GetParam\\": [\\"Site\\", 1]}"}' },
    ],
    [
      'calls in the text of a function',
      { ParameterOverrides: { 'Fn::Sub': '{"B": {"Fn::GetArtifactAtt": ["App", "URL"]}, "R": "${AWS::Region}"}' } },
      { ParameterOverrides: { 'Fn::Sub': '{"B": {"Fn::GetArtifactAtt": ["Site", "URL"]}, "R": "${AWS::Region}"}' } },
    ],
    [
      'calls as objects',
      { ParameterOverrides: { 'Fn::ToJsonString': { B: { 'Fn::GetArtifactAtt': ['App', 'URL'] } } } },
      { ParameterOverrides: { 'Fn::ToJsonString': { B: { 'Fn::GetArtifactAtt': ['Site', 'URL'] } } } },
    ],
  ])('is followed into %s', (_, before, after) => {
    expect(outcome(withConfiguration(before), artifact)).toMatchObject({ action: { configuration: after }, notes: [] })
  })

  it('is followed into the rules of conditions', () => {
    const rule = (name: string) => ({ name: 'r', inputArtifacts: [{ name }], configuration: { PrimarySource: name } })
    const entry = (name: string) => ({ conditions: [{ rules: [rule(name)] }] })
    const declaration = {
      stages: [{ name: 'A', actions: [{ outputArtifacts: [{ name: 'App' }] }], beforeEntry: entry('App') }],
    }
    expect(applyEdits(declaration, [artifact])).toMatchObject({
      declaration: { stages: [{ beforeEntry: entry('Site') }] },
    })
  })

  it.each<[string, Json]>([
    ['text that only looks like it', { CustomData: 'See App' }],
    ['another artifact', { TemplatePath: 'MyApp::a.yml', PrimarySource: 'App2' }],
    [
      'a parameter of the same name',
      { PrimarySource: { Ref: 'App' }, TemplatePath: { 'Fn::GetAtt': ['App', 'Path'] } },
    ],
  ])('leaves %s alone', (_, configuration) => {
    expect(outcome(withConfiguration(configuration), artifact)).toMatchObject({ action: { configuration }, notes: [] })
  })

  it('leaves pseudo parameters alone, whatever it is called', () => {
    const configuration = { TemplatePath: { 'Fn::Sub': 'AWS::${AWS::Region}.yml' } }
    const declaration = { stages: [{ name: 'A', actions: [{ outputArtifacts: [{ name: 'AWS' }], configuration }] }] }
    expect(applyEdits(declaration, [{ edit: 'artifact.rename', artifact: 'AWS', to: 'Site' }])).toMatchObject({
      declaration: {
        stages: [{ actions: [{ configuration: { TemplatePath: { 'Fn::Sub': 'Site::${AWS::Region}.yml' } } }] }],
      },
    })
  })

  it.each<[string, JsonObject, string]>([
    [
      'names put together',
      { ParameterOverrides: { 'Fn::Join': ['', ['{"a": ["', 'App', '"]}']] } },
      'ParameterOverrides',
    ],
    ['a file under a key that nobody knows', { Manifest: 'App::manifest.yml' }, 'Manifest'],
  ])('is told of %s', (_, configuration, key) => {
    expect(outcome(withConfiguration(configuration), artifact).notes).toEqual([
      `Action Put speaks of artifact “App” in ${key}, which was left as it is.`,
    ])
  })

  it('is told of functions that stand where an action or a list is wanted', () => {
    const list = { 'Fn::If': ['C', [{ Name: 'App' }], []] }
    const action = { 'Fn::If': ['C', { Name: 'Maybe', InputArtifacts: [{ Name: 'App' }] }, { Ref: 'AWS::NoValue' }] }
    const declaration = {
      stages: [
        { name: 'A', actions: [{ name: 'Get', outputArtifacts: [{ name: 'App' }], inputArtifacts: list }, action] },
      ],
    }
    const result = applyEdits(declaration, [artifact])
    expect(result).toMatchObject({ declaration: { stages: [{ actions: [{ inputArtifacts: list }, action] }] } })
    expect('notes' in result && result.notes?.map((note) => note.slice(0, 40))).toEqual([
      'Action Get speaks of artifact “App” in !',
      '!If ["C",{"Name":"Maybe","InputArtifacts',
    ])
  })
})

describe('a renamed namespace or variable', () => {
  it.each<[string, Json, Json]>([
    ['text', { X: 'a #{src.V} #{srcs.V}' }, { X: 'a #{origin.V} #{srcs.V}' }],
    ['a function', { X: { 'Fn::Sub': '#{src.V}-${A}' } }, { X: { 'Fn::Sub': '#{origin.V}-${A}' } }],
    [
      'a function in a function',
      { X: { 'Fn::Join': ['', [{ 'Fn::If': ['src', '#{src.V}', 'b'] }]] } },
      { X: { 'Fn::Join': ['', [{ 'Fn::If': ['src', '#{origin.V}', 'b'] }]] } },
    ],
    ['JSON text', { E: '[{"value":"#{src.V}"}]' }, { E: '[{"value":"#{origin.V}"}]' }],
  ])('is followed into %s of a configuration', (_, before, after) => {
    expect(outcome(withConfiguration(before), namespace)).toMatchObject({ action: { configuration: after }, notes: [] })
  })

  it('is followed into commands, environment variables and rules', () => {
    const spoken = (name: string) => ({
      commands: [`echo #{${name}.V}`],
      environmentVariables: [{ name: 'A', value: `#{${name}.V}` }],
    })
    const rule = (name: string) => ({
      conditions: [{ rules: [{ configuration: { V: `#{${name}.V}` }, ...spoken(name) }] }],
    })
    const declaration = (name: string) => ({
      stages: [
        { name: 'A', actions: [{ namespace: name, ...spoken(name) }], onSuccess: rule(name), onFailure: rule(name) },
      ],
    })
    expect(applyEdits(declaration('src'), [namespace])).toMatchObject({ declaration: declaration('origin') })
  })

  it('is followed into functions that stand for an action, a stage or a condition', () => {
    const maybe = (line: string) => ({
      'Fn::If': ['C', { Name: 'x', Configuration: { V: `#{variables.${line}}` } }, {}],
    })
    const declaration = (line: string) => ({
      stages: [{ name: 'A', actions: [maybe(line)], beforeEntry: maybe(line) }, maybe(line)],
      variables: [{ name: line }],
    })
    expect(applyEdits(declaration('Branch'), [variable])).toMatchObject({ declaration: declaration('Line') })
  })

  it('is told of references that are put together', () => {
    const { action, notes } = outcome(withConfiguration({ X: { 'Fn::Join': ['.', ['#{src', 'V}']] } }), namespace)
    expect(action.configuration).toEqual({ X: { 'Fn::Join': ['.', ['#{src', 'V}']] } })
    expect(notes).toEqual([
      'Action Put puts a reference together in X: see whether it means “src”, it was left as it is.',
    ])
  })
})

describe('a renamed source action', () => {
  const trigger = (source: Json) => ({ providerType: 'x', gitConfiguration: { sourceActionName: source } })

  it('is followed into triggers, and those that are functions are told of', () => {
    const own = { 'Fn::If': ['C', { GitConfiguration: { SourceActionName: 'Get' } }, { Ref: 'AWS::NoValue' }] }
    const declaration = { ...withConfiguration({}), triggers: [trigger('Get'), trigger({ 'Fn::Sub': 'Get' }), own] }
    const result = applyEdits(declaration, [{ edit: 'action.rename', stage: 0, action: 'Get', to: 'Fetch' }])
    expect(result).toMatchObject({
      declaration: { triggers: [trigger('Fetch'), trigger({ 'Fn::Sub': 'Fetch' }), own] },
    })
    expect('notes' in result && result.notes).toHaveLength(1)
  })
})
