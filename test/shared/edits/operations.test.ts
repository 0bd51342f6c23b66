import { describe, expect, it } from 'vitest'
import { actionTypes, findActionType } from '#shared/catalog/index.ts'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { declareAction } from '#shared/edits/new-action.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'

const type = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
const declaration: JsonObject = {
  name: 'shop',
  stages: [
    {
      name: 'Source',
      actions: [
        {
          name: 'Checkout',
          actionTypeId: type('Source', 'CodeStarSourceConnection'),
          outputArtifacts: [{ name: 'Code' }],
        },
      ],
    },
    {
      name: 'Build',
      actions: [
        {
          name: 'Compile',
          actionTypeId: type('Build', 'CodeBuild'),
          namespace: 'build',
          configuration: { ProjectName: 'p', PrimarySource: 'Code' },
          inputArtifacts: [{ name: 'Code' }],
          outputArtifacts: [{ name: 'App' }],
        },
        {
          name: 'Lint',
          actionTypeId: type('Compute', 'Commands'),
          runOrder: 2,
          commands: ['echo #{build.V} $CODEBUILD_SRC_DIR_App'],
        },
      ],
    },
    {
      name: 'Deploy',
      actions: [
        {
          name: 'Stack',
          actionTypeId: type('Deploy', 'CloudFormation'),
          configuration: {
            TemplatePath: 'App::template.yml',
            ParameterOverrides: '{"B": {"Fn::GetArtifactAtt": ["App", "URL"]}, "V": "#{build.V} #{variables.Stage}"}',
          },
          inputArtifacts: [{ name: 'App' }],
        },
      ],
    },
  ],
  variables: [{ name: 'Stage', defaultValue: 'App::x' }],
  triggers: [{ providerType: 'CodeStarSourceConnection', gitConfiguration: { sourceActionName: 'Checkout' } }],
}
const source = `${JSON.stringify({ pipeline: declaration }, null, 2)}\n`

/** The text after edits, as the designer and the command line make it. */
function edited(...requests: EditRequest[]): string {
  const document = readDocument(source)
  const pipeline = document.pipelines[0]
  if (!pipeline) throw new Error('no pipeline')
  const result = applyEdits(pipeline.declaration, requests)
  if ('refused' in result) return `refused: ${result.refused}`
  return applyChanges(source, patchDocument(document, pipeline, result.declaration))
}

/** What differs, as removed and added lines. */
function difference(after: string): string[] {
  const [a, b] = [source.split('\n'), after.split('\n')]
  const removed = a.filter((line, index) => !b.includes(line) || (a.indexOf(line) !== index && b.indexOf(line) === -1))
  const added = b.filter((line) => !a.includes(line))
  return [...removed.map((line) => `- ${line.trim()}`), ...added.map((line) => `+ ${line.trim()}`)]
}

describe('renames', () => {
  it('follow a source action into the triggers', () => {
    expect(difference(edited({ edit: 'action.rename', stage: 'Source', action: 'Checkout', to: 'Fetch' }))).toEqual([
      '- "name": "Checkout",',
      '- "sourceActionName": "Checkout"',
      '+ "name": "Fetch",',
      '+ "sourceActionName": "Fetch"',
    ])
  })

  it('follow an artifact into inputs, paths and parameter overrides', () => {
    const after = edited({ edit: 'artifact.rename', artifact: 'App', to: 'Bundle' })
    expect(after.match(/App/g)).toEqual(['App', 'App'])
    expect(after).toContain('"TemplatePath": "Bundle::template.yml"')
    expect(after).toContain('[\\"Bundle\\", \\"URL\\"]')
    expect(after).toContain('"defaultValue": "App::x"')
  })

  it('name what they could not follow', () => {
    expect(applyEdits(declaration, [{ edit: 'artifact.rename', artifact: 'App', to: 'Bundle' }])).toMatchObject({
      notes: ['Action Lint speaks of CODEBUILD_SRC_DIR_App, which was left as it is.'],
    })
  })

  it('follow a namespace and a variable into whatever is resolved', () => {
    const after = edited(
      { edit: 'namespace.rename', namespace: 'build', to: 'compiled' },
      { edit: 'variable.rename', variable: 'Stage', to: 'Target' },
    )
    expect(after.match(/#\{[^}]+\}/g)).toEqual(['#{compiled.V}', '#{compiled.V}', '#{variables.Target}'])
    expect(after).toContain('"namespace": "compiled"')
  })

  it('change no byte when the name stays', () => {
    expect(edited({ edit: 'stage.rename', stage: 'Build', to: 'Build' })).toBe(source)
    expect(edited({ edit: 'action.rename', stage: 1, action: 1, to: 'Lint' })).toBe(source)
    expect(edited({ edit: 'artifact.rename', artifact: 'App', to: 'App' })).toBe(source)
  })
})

describe('stages', () => {
  it('are added, moved and removed', () => {
    const names = (text: string) =>
      readDocument(text).pipelines.flatMap((p) => readPipeline(p.declaration).stages.map((s) => s.name))
    expect(names(edited({ edit: 'stage.add', name: 'Test', at: 2 }))).toEqual(['Source', 'Build', 'Test', 'Deploy'])
    expect(names(edited({ edit: 'stage.move', stage: 'Source', to: 2 }))).toEqual(['Build', 'Deploy', 'Source'])
    expect(names(edited({ edit: 'stage.remove', stage: 'Build' }))).toEqual(['Source', 'Deploy'])
  })

  it('are duplicated with artifacts and namespaces of their own', () => {
    const copy = readDocument(edited({ edit: 'stage.duplicate', stage: 'Build', as: 'Build2' })).pipelines[0]
    const stage = copy && readPipeline(copy.declaration).stages[2]
    expect(stage?.actions.map(({ namespace, outputs, commands }) => [namespace, outputs[0]?.name, commands])).toEqual([
      ['build-2', 'App-2', []],
      [undefined, undefined, ['echo #{build-2.V} $CODEBUILD_SRC_DIR_App']],
    ])
  })
})

describe('actions', () => {
  it('move with their bytes, and write no run order that stays 1', () => {
    const after = edited({
      edit: 'action.move',
      stage: 'Build',
      action: 'Compile',
      toStage: 'Deploy',
      runOrder: 1,
      at: 0,
    })
    expect(after.length).toBe(source.length)
    expect(difference(after)).toEqual([])
  })

  it('get a run order when it is another', () => {
    expect(
      difference(
        edited({ edit: 'action.move', stage: 'Build', action: 'Compile', toStage: 'Build', runOrder: 3, at: 0 }),
      ),
    ).toEqual(['+ "runOrder": 3'])
  })

  it('are connected by an artifact named after the first', () => {
    const after = edited({
      edit: 'artifact.connect',
      from: { stage: 'Build', action: 'Lint' },
      to: { stage: 'Deploy', action: 'Stack' },
    })
    const pipeline = readDocument(after).pipelines[0]
    const stages = pipeline && readPipeline(pipeline.declaration).stages
    expect(stages?.[1]?.actions[1]?.outputs).toEqual([{ name: 'Lint', index: 0 }])
    expect(stages?.[2]?.actions[0]?.inputs.map(({ name }) => name)).toEqual(['App', 'Lint'])
  })

  it('are disconnected at either end', () => {
    const taker = edited({ edit: 'artifact.disconnect', artifact: 'Code', from: { stage: 'Build', action: 'Compile' } })
    const giver = edited({
      edit: 'artifact.disconnect',
      artifact: 'Code',
      from: { stage: 'Source', action: 'Checkout' },
    })
    expect(taker).toBe(giver)
    expect(taker).toContain('"inputArtifacts": []')
  })
})

describe('set and unset', () => {
  it('make missing objects and append to lists', () => {
    const after = edited(
      { edit: 'set', path: '/stages/0/actions/0/configuration/BranchName', value: 'main' },
      { edit: 'set', path: '/stages/1/actions/1/commands/-', value: 'true' },
    )
    expect(after).toContain('"configuration": {\n              "BranchName": "main"\n            }')
    expect(readDocument(after).problems).toEqual([])
  })

  it('leave an emptied parent', () => {
    expect(edited({ edit: 'unset', path: '/variables/0' })).toContain('"variables": []')
  })
})

describe('refusals', () => {
  it.each<[EditRequest, string]>([
    [{ edit: 'stage.fly' }, 'There is no edit named “stage.fly”'],
    [{ edit: 'stage.add' }, 'name'],
    [{ edit: 'stage.add', name: 'Build' }, 'already a stage named “Build”'],
    [{ edit: 'stage.add', name: 'New', at: 9 }, 'no place 9'],
    [{ edit: 'stage.rename', stage: 'Nowhere', to: 'X' }, 'There is: Source, Build, Deploy.'],
    [{ edit: 'stage.rename', stage: 'Build', to: 'a b' }, 'Expected a name'],
    [{ edit: 'stage.move', stage: 'Build', to: 3 }, 'no place 3'],
    [{ edit: 'action.rename', stage: 'Build', action: 'Lint', to: 'Compile' }, 'already has an action'],
    [{ edit: 'set', path: '/__proto__/x', value: 1 }, 'cannot be a member’s name'],
    [{ edit: 'set', path: '/stages/9/name', value: 1 }, 'has 3 items'],
    [{ edit: 'set', path: '/name/x', value: 1 }, 'Nothing can be put below'],
    [{ edit: 'set', path: 'name', value: 1 }, 'no JSON Pointer'],
    [{ edit: 'set', path: '/name' }, 'value'],
    [{ edit: 'unset', path: '/nothing' }, 'There is nothing at'],
    [{ edit: 'artifact.rename', artifact: 'App', to: 'Code' }, 'already an artifact'],
    [{ edit: 'artifact.connect', from: { stage: 2, action: 0 }, to: { stage: 2, action: 0 } }, 'its own output'],
    [
      { edit: 'artifact.connect', from: { stage: 1, action: 0 }, artifact: 'App', to: { stage: 2, action: 0 } },
      'already takes',
    ],
    [{ edit: 'namespace.rename', namespace: 'build', to: 'variables' }, 'CodePipeline’s own'],
  ])('%j', (request, reason) => {
    expect(edited(request)).toContain(reason)
  })

  it('carry out nothing when a later edit is refused', () => {
    expect(
      applyEdits(declaration, [
        { edit: 'stage.add', name: 'X' },
        { edit: 'stage.add', name: 'X' },
      ]),
    ).toEqual({
      refused: 'There is already a stage named “X”.',
    })
  })
})

describe('a new action', () => {
  const place = { stage: 2, runOrder: 2 }
  const pipeline = readPipeline(declaration)

  it('takes what was made last when it deploys and the source when it builds', () => {
    const deploy = findActionType(type('Deploy', 'S3'))
    const build = findActionType(type('Build', 'CodeBuild'))
    expect(deploy && declareAction(pipeline, deploy, place)).toEqual({
      name: 'S3',
      actionTypeId: type('Deploy', 'S3'),
      runOrder: 2,
      inputArtifacts: [{ name: 'App' }],
    })
    expect(build && declareAction(pipeline, build, place)).toMatchObject({
      inputArtifacts: [{ name: 'Code' }],
      outputArtifacts: [{ name: 'CodeBuildOutput' }],
    })
  })

  it('has a name of its own whatever its type', () => {
    for (const entry of actionTypes) {
      const first = declareAction(pipeline, entry, place)
      const added = applyEdits(declaration, [{ edit: 'action.add', stage: 2, action: first }])
      if ('refused' in added) throw new Error(added.refused)
      expect(declareAction(readPipeline(added.declaration), entry, place).name).toBe(`${entry.provider}-2`)
    }
  })
})

describe('member.rename', () => {
  it('changes the name alone, whatever stands around it', () => {
    const text = '{\n  "name": "p",\n  // Where it all lies.\n  "Stages": [ {"name": "A"} ],\n  "roleArn": "r"\n}'
    const document = readDocument(text.replace('"name": "p"', '"name": "p", "stages": []').replace('"Stages"', '"Old"'))
    const [pipeline] = document.pipelines
    if (!pipeline) throw new Error('There is a pipeline in this text.')
    const edited = applyEdits(pipeline.declaration, [{ edit: 'member.rename', path: '/Old', to: 'New' }])
    if ('refused' in edited) throw new Error(edited.refused)
    expect(applyChanges(document.text, patchDocument(document, pipeline, edited.declaration))).toBe(
      document.text.replace('"Old"', '"New"'),
    )
  })

  it('refuses names that are taken, forbidden or not there', () => {
    const refusals = [
      { path: '/name', to: 'stages' },
      { path: '/name', to: '__proto__' },
      { path: '/nothing', to: 'something' },
      { path: '/stages/0', to: 'x' },
    ].map((parameters) => 'refused' in applyEdits(declaration, [{ edit: 'member.rename', ...parameters }]))
    expect(refusals).toEqual([true, true, true, true])
  })
})
