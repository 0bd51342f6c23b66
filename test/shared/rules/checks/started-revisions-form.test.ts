import { expect, it } from 'vitest'
import { startedRevisionsForm } from '#shared/rules/checks/started-revisions-form.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn } from '../one-action.ts'

it('wants a source, a known type and a value', () => {
  const given = (SourceRevisions: string) =>
    foundIn(
      startedRevisionsForm,
      action('Invoke', 'CodePipeline', { configuration: { PipelineName: 'other', SourceRevisions } }),
    ).map(([, message]) => message)
  expect(
    given('[{"actionName": "Checkout", "revisionType": "COMMIT", "revisionValue": "abc"}, {"actionName": "A"}]'),
  ).toEqual([
    'Add “revisionType” to SourceRevisions[1].',
    'Add “revisionValue” to SourceRevisions[1].',
    'Choose one of these for revisionType of SourceRevisions[0]: COMMIT_ID, IMAGE_DIGEST, S3_OBJECT_VERSION_ID, S3_OBJECT_KEY.',
  ])
  expect(
    given('[{"actionName": "Checkout", "revisionType": "COMMIT_ID", "revisionValue": "#{Source.CommitId}"}]'),
  ).toEqual([])
})
