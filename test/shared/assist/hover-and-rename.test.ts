import { describe, expect, it } from 'vitest'
import { explanationAt, renamingAt } from '#shared/assist/index.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { inWords } from '#shared/model/message.ts'
import { approval, build, pipeline, stage } from '#test/builders/pipeline.ts'

const text = JSON.stringify(
  pipeline(
    [
      stage('Build', [build({ namespace: 'Built', configuration: { ProjectName: 'shop', PrimarySource: 'Code' } })]),
      stage('Approve', [approval({ configuration: { CustomData: '#{Built.Version} to #{variables.Target}' } })]),
    ],
    { variables: [{ name: 'Target', defaultValue: 'test' }] },
  ),
)
const document = readDocument(text)

function explained(part: string, within = part) {
  const explanation = explanationAt(document, text.indexOf(within) + within.indexOf(part) + 1)
  return explanation && [explanation.title, ...explanation.lines.map((line) => inWords(line))]
}

function renamed(part: string, within = part) {
  const renaming = renamingAt(document, text.indexOf(within) + within.indexOf(part) + 1)
  return (
    renaming && [
      renaming.kind,
      renaming.name,
      text.slice(renaming.range.start, renaming.range.end),
      renaming.edit('New'),
    ]
  )
}

describe('what is explained', () => {
  it('are members by the schema', () => {
    expect(explained('"runOrder"')).toBeUndefined()
    expect(explained('"pipelineType"')?.at(-1)).toBe('One of: V1, V2.')
  })

  it('are settings by the catalog', () => {
    expect(explained('"ProjectName"')).toEqual(['ProjectName', expect.stringContaining('.'), 'Required.'])
  })

  it('are action types, artifacts and references', () => {
    expect(explained('CodeBuild')?.[0]).toContain('CodeBuild')
    expect(explained('Code', '[{"name":"Code"}],"configuration"') ?? explained('Code', '{"name":"Code"}')).toEqual([
      'Code',
      'Put out by Checkout.',
      'Taken in by Compile.',
    ])
    expect(explained('Version', '#{Built.Version}')).toEqual([
      '#{Built.Version}',
      'An output variable of action Compile.',
    ])
    expect(explained('Target', '#{variables.Target}')).toEqual([
      '#{variables.Target}',
      'A variable of the pipeline.',
      'Where it is absent: test.',
    ])
  })
})

describe('what is renamed', () => {
  it('is what the name is of, from where it is given and from where it is used', () => {
    expect(renamed('Build', '"name":"Build"')).toEqual([
      'stage',
      'Build',
      'Build',
      { edit: 'stage.rename', stage: 1, to: 'New' },
    ])
    expect(renamed('Compile')).toEqual([
      'action',
      'Compile',
      'Compile',
      { edit: 'action.rename', stage: 1, action: 0, to: 'New' },
    ])
    expect(renamed('Code', '"PrimarySource":"Code"')).toEqual([
      'artifact',
      'Code',
      'Code',
      { edit: 'artifact.rename', artifact: 'Code', to: 'New' },
    ])
    expect(renamed('Built', '#{Built.Version}')).toEqual([
      'namespace',
      'Built',
      'Built',
      { edit: 'namespace.rename', namespace: 'Built', to: 'New' },
    ])
    expect(renamed('Target', '#{variables.Target}')).toEqual([
      'variable',
      'Target',
      'Target',
      { edit: 'variable.rename', variable: 'Target', to: 'New' },
    ])
  })

  it('is nothing that is no name', () => {
    expect(renamed('V2')).toBeUndefined()
    expect(renamed('Version', '#{Built.Version}')).toBeUndefined()
  })
})
