import { expect, it } from 'vitest'
import { referenceSyntax } from '#shared/rules/checks/reference-syntax.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const using = (text: string) => pipeline([stage('Build', [build({ configuration: { ProjectName: text } })])])

it.each(['#{Built}', '#{ Built.Tag }', '#{Built.}'])('finds %s, once for each value', (text) => {
  expect(found(referenceSyntax, using(`${text} and ${text}`))).toEqual([
    [
      '/stages/1/actions/0/configuration/ProjectName',
      `Write “${text}” as #{namespace.key}, if it is meant as a reference to a variable.`,
    ],
  ])
})

it('finds a reference that is not closed', () => {
  expect(foundAt(referenceSyntax, using('#{Built.Tag'))).toEqual(['/stages/1/actions/0/configuration/ProjectName'])
})

it.each(['#{Built.Tag}', '${#list}', '#{}', '{Built.Tag}', '# {'])('says nothing of %s', (text) => {
  expect(foundAt(referenceSyntax, using(text))).toEqual([])
})
