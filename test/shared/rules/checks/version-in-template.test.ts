import { expect, it } from 'vitest'
import { versionInTemplate } from '#shared/rules/checks/version-in-template.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const plain = pipeline([stage('Build', [build()])])
const template = { dialect: 'cloudformation' } as const

it('finds a version in a template, and removes it', () => {
  expect(found(versionInTemplate, { ...plain, version: 3 }, template)).toEqual([
    ['/version', 'Remove the version: CodePipeline counts it, and a template cannot set it.'],
  ])
  expect(fixed(versionInTemplate, { ...plain, version: 3 }, template)).toEqual(plain)
})

it('is content with one elsewhere, where the service ignores it', () => {
  expect(foundAt(versionInTemplate, { ...plain, version: 3 })).toEqual([])
})
