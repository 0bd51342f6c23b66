import { expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { scanInput } from '#shared/rules/checks/scan-input.ts'
import { configured, foundIn, inTemplate, placesIn } from '../one-action.ts'

it('wants sources to scan', () => {
  const scan = (InspectorRunMode: Json, more: JsonObject = {}) =>
    configured('Invoke', 'InspectorScan', { InspectorRunMode }, { outputArtifacts: [{ name: 'Findings' }], ...more })
  expect(foundIn(scanInput, scan('SourceCodeScan', { inputArtifacts: [] }))).toEqual([
    ['inputArtifacts', 'Add the input artifact that is to be scanned.'],
  ])
  expect(foundIn(scanInput, scan('ECRImageScan'))).toEqual([
    ['inputArtifacts', 'Remove the input artifact: a scan of an image takes none.'],
  ])
  expect(placesIn(scanInput, scan('SourceCodeScan'))).toEqual([])
  expect(placesIn(scanInput, scan('ECRImageScan', { inputArtifacts: [] }))).toEqual([])
  expect(placesIn(scanInput, scan({ Ref: 'Mode' }, { inputArtifacts: [] }), inTemplate)).toEqual([])
})
