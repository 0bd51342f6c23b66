import { describe, expect, it } from 'vitest'
import { completionsAt, explanationAt, renamingAt } from '#shared/assist/index.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { inWords } from '#shared/model/message.ts'

const text = `Resources:
  Pipe:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: !GetAtt Role.Arn
      ArtifactStores:
        - Region: eu-west-1
          ArtifactStore: { Type: S3, Location: !Ref Bucket }
      Stages:
        - Name: Source
          Actions:
            - Name: Checkout
              ActionTypeId: { Category: Source, Owner: AWS, Provider: CodeCommit, Version: "1" }
              Configuration:
                RepositoryName: shop
              Namespace: Repo
              OutputArtifacts:
                - Name: Code
        - Name: Build
          Actions:
            - Name: Compile
              ActionTypeId:
                Category: Build
                Owner: AWS
                Provider: CodeBuild
                Version: "1"
              Configuration:
                ProjectName: !Sub shop-\${AWS::Region}
              InputArtifacts:
                - Name: Code
`
const last = readDocument(text)

/** What is offered where `piece` was put in place of `at`, with the bar for the caret. */
function offered(at: string, piece: string) {
  const marked = text.replace(at, piece)
  const offset = marked.indexOf('|')
  const typed = marked.slice(0, offset) + marked.slice(offset + 1)
  return completionsAt(typed, offset, last).map(({ label, text: put, range }) => ({
    label,
    line: (typed.slice(0, range.start) + put + typed.slice(range.end)).slice(
      typed.lastIndexOf('\n', range.start - 1) + 1,
    ),
  }))
}

const labels = (at: string, piece: string) => offered(at, piece).map(({ label }) => label)

describe('what is offered in a YAML template', () => {
  it('are members in the spelling of CloudFormation', () => {
    const offers = offered('              Namespace: Repo\n', '              Namespace: Repo\n              Out|\n')
    expect(offers.map(({ label }) => label)).toContain('runOrder')
    expect(offers.find(({ label }) => label === 'runOrder')?.line).toMatch(/^ {14}RunOrder: \n/)
  })

  it('are settings and their values', () => {
    expect(
      labels('                RepositoryName: shop\n', '                RepositoryName: shop\n                Bra|\n'),
    ).toContain('BranchName')
    const polls = '                RepositoryName: shop\n                PollForSourceChanges: |\n'
    expect(labels('                RepositoryName: shop\n', polls)).toEqual(['true', 'false'])
  })

  it('are providers, Regions and artifacts in reach', () => {
    expect(labels('Provider: CodeBuild', 'Provider: |')).toContain('ECRBuildAndPublish')
    expect(labels('Region: eu-west-1', 'Region: eu-|')[0]).toBe('eu-west-1')
    expect(
      labels('InputArtifacts:\n                - Name: Code', 'InputArtifacts:\n                - Name: |'),
    ).toEqual(['Code'])
  })

  it('are variables in reach, inside functions too', () => {
    expect(labels('!Sub shop-${AWS::Region}', '!Sub shop-#{Repo.|')).toContain('#{Repo.CommitId}')
  })

  it('are whole actions behind a dash', () => {
    const offers = offered('            - Name: Compile\n', '            - |\n            - Name: Compile\n')
    const codeBuild = offers.find(({ label }) => label.includes('CodeBuild'))
    expect(codeBuild?.line).toMatch(/^ {12}- Name: CodeBuild\n {2}ActionTypeId:\n {4}Category: Build\n/)
  })
})

describe('what is explained and renamed in a YAML template', () => {
  const at = (piece: string) => text.indexOf(piece) + 2

  it('has the names of CloudFormation', () => {
    const explanation = explanationAt(last, at('Namespace: Repo'))
    expect([explanation?.title, explanation?.lines.length !== 0]).toEqual(['Namespace', true])
    expect(explanationAt(last, at('ProjectName'))?.lines.map((line) => inWords(line))).toContain('Required.')
  })

  it('is the artifact where it is taken in', () => {
    const offset = text.lastIndexOf('Code\n') + 1
    expect(renamingAt(last, offset)).toMatchObject({ kind: 'artifact', name: 'Code', pipeline: 'Pipe' })
  })
})
