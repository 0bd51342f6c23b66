import { expect, it } from 'vitest'
import { readArtifactPath, writeArtifactPath } from '#renderer/inspector/configuration/artifact-path.ts'

it('takes an artifact and a path apart', () => {
  expect(readArtifactPath('Site::deploy/template.yaml')).toEqual({ artifact: 'Site', path: 'deploy/template.yaml' })
  expect(readArtifactPath('template.yaml')).toEqual({ artifact: '', path: 'template.yaml' })
  expect(readArtifactPath('A::b::c')).toEqual({ artifact: 'A', path: 'b::c' })
})

it('writes them as they were', () => {
  expect(['Site::t.yaml', 't.yaml', ''].map((text) => writeArtifactPath(readArtifactPath(text)))).toEqual([
    'Site::t.yaml',
    't.yaml',
    '',
  ])
})
