import { expect, it } from 'vitest'
import { definitionOf, emptyDraft, emptyProperty } from '#renderer/app/dialogs/action-type-draft.ts'
import { readCustomActionTypes } from '#shared/catalog/index.ts'

it('makes a definition that can be kept', () => {
  const draft = {
    ...emptyDraft,
    provider: ' Furnace ',
    executionUrl: 'https://ci.example.com/{ExternalExecutionId}',
    properties: [{ ...emptyProperty, row: 1, name: 'Job', isKey: true }],
  }
  const read = readCustomActionTypes(definitionOf(draft))
  expect(read).toEqual({
    ok: true,
    warnings: [],
    definitions: [
      {
        category: 'Build',
        provider: 'Furnace',
        version: '1',
        settings: { executionUrlTemplate: 'https://ci.example.com/{ExternalExecutionId}' },
        configurationProperties: [
          { name: 'Job', type: 'String', required: true, key: true, secret: false, queryable: false },
        ],
        inputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
        outputArtifactDetails: { minimumCount: 0, maximumCount: 1 },
      },
    ],
  })
})

it('leaves it to the check to say what is missing or no number', () => {
  const read = readCustomActionTypes(definitionOf({ ...emptyDraft, inputs: ['one', '1'] }))
  expect(read.ok ? [] : read.problems.map(({ location }) => location.join('/'))).toEqual([
    'provider',
    'inputArtifactDetails/minimumCount',
  ])
})
