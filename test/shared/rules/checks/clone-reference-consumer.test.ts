import { expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { cloneReferenceConsumer } from '#shared/rules/checks/clone-reference-consumer.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { bare, build, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'
import { configured, inTemplate } from '../one-action.ts'

it('finds an action that a reference is no use to', () => {
  const deploy = configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true' }, { name: 'Publish' })
  expect(found(cloneReferenceConsumer, cloning(deploy))).toEqual([
    [
      '/stages/1/actions/0/inputArtifacts/0/name',
      'Set OutputArtifactFormat of “Checkout” to CODE_ZIP, or give “Publish” another artifact: “Code” holds only a reference for CodeBuild.',
    ],
  ])
})

it('only warns where somebody may know what to do with it', () => {
  const invoke = configured('Invoke', 'Lambda', { FunctionName: 'shop' })
  expect(checkDeclaration(cloning(invoke)).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['clone-reference-consumer', 'warning'],
  ])
  const own = { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' }
  expect(foundAt(cloneReferenceConsumer, cloning(build({ actionTypeId: own })))).toEqual([])
})

it('is content with CodeBuild, with files, and with what only the run knows', () => {
  expect(foundAt(cloneReferenceConsumer, cloning(build()))).toEqual([])
  const deploy = configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true' })
  expect(foundAt(cloneReferenceConsumer, cloning(deploy, 'CODE_ZIP'))).toEqual([])
  expect(foundAt(cloneReferenceConsumer, cloning(deploy, { Ref: 'Format' }), inTemplate)).toEqual([])
})

function cloning(consumer: JsonObject, OutputArtifactFormat: Json = 'CODEBUILD_CLONE_REF') {
  const configuration = {
    RepositoryName: 'shop',
    BranchName: 'main',
    PollForSourceChanges: 'false',
    OutputArtifactFormat,
  }
  return bare([stage('Source', [source({ configuration })]), stage('Work', [consumer])])
}
