import { describe, expect, it } from 'vitest'
import { yamlContext } from '#shared/assist/yaml-context.ts'

/** What is told of the place of the bar in a text. */
function at(marked: string) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const context = yamlContext(text, offset)
  if (!context) return undefined
  const { path, isName, typed, range, isBareItem } = context
  const kind = isName ? (isBareItem ? 'item' : 'name') : 'value'
  return [path.join('/'), kind, typed, text.slice(range.start, range.end)]
}

const template = (rest: string) => `Resources:
  # The pipeline.
  Pipe:
    Type: AWS::CodePipeline::Pipeline
    Properties:
${rest}`

describe('the place of a caret in YAML', () => {
  it('is told for names', () => {
    expect(at('Res|')).toEqual(['', 'name', 'Res', 'Res'])
    expect(at(template('      Na|'))).toEqual(['Resources/Pipe/Properties', 'name', 'Na', 'Na'])
    expect(at(template('      |'))).toEqual(['Resources/Pipe/Properties', 'name', '', ''])
    expect(at(template('      Ro|leArn: x'))).toEqual(['Resources/Pipe/Properties', 'name', 'Ro', 'RoleArn'])
  })

  it('is told for values', () => {
    expect(at(template('      Name: sh|'))).toEqual(['Resources/Pipe/Properties/Name', 'value', 'sh', 'sh'])
    expect(at(template('      Name: |'))).toEqual(['Resources/Pipe/Properties/Name', 'value', '', ''])
    expect(at(template('      Name: "sh|op" # why'))).toEqual([
      'Resources/Pipe/Properties/Name',
      'value',
      'sh',
      '"shop"',
    ])
  })

  it('counts the items of lists, however they are indented', () => {
    const stages = `      Stages:
      - Name: Source
        Actions:
        - Name: Checkout
      - Name: Build
        Actions:
          - Name: One
          - Name: Two
            ActionTypeId:
              Cat`
    expect(at(template(`${stages}|`))).toEqual([
      'Resources/Pipe/Properties/Stages/1/Actions/1/ActionTypeId',
      'name',
      'Cat',
      'Cat',
    ])
    expect(at(template('      Stages:\n        -\n          Name: a\n        -\n          Na|'))).toEqual([
      'Resources/Pipe/Properties/Stages/1',
      'name',
      'Na',
      'Na',
    ])
  })

  it('knows an item of which nothing is said yet', () => {
    expect(at(template('      Stages:\n        - Name: a\n        - |'))).toEqual([
      'Resources/Pipe/Properties/Stages/1',
      'item',
      '',
      '',
    ])
  })

  it('passes over comments, blank lines and other branches', () => {
    const text = '      Stages:\n        - Name: a\n          Actions:\n            - Name: b\n\n# no\n      Tri|'
    expect(at(template(text))).toEqual(['Resources/Pipe/Properties', 'name', 'Tri', 'Tri'])
  })

  it('ends at the beginning of a text whose first line is empty', () => {
    expect(at('\nResources:\n  Pi|')).toEqual(['Resources', 'name', 'Pi', 'Pi'])
    expect(at('|\nResources:')).toEqual(['', 'name', '', ''])
  })

  it('tells nothing in comments and in texts of several lines', () => {
    expect(at(template('      Name: a # no|'))).toBeUndefined()
    expect(at(template('      # no|'))).toBeUndefined()
    expect(at(template('      Name: |2\n        first: |').replace('|2', '>'))).toBeUndefined()
  })
})
