import { expect, it } from 'vitest'
import { configurationSize } from '#shared/rules/checks/configuration-size.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const with103 = (length: number) =>
  pipeline([
    stage('Build', [
      build({
        configuration: Object.fromEntries(
          Array.from({ length: 103 }, (_, index) => [`Key${index}`, 'x'.repeat(length)]),
        ),
      }),
    ]),
  ])

it('finds a configuration of more than 100 KB', () => {
  expect(found(configurationSize, with103(1000))).toEqual([
    [
      '/stages/1/actions/0/configuration',
      'Shorten the configuration of action “Compile”: it has 103000 characters, and all its values together may have 102400 bytes.',
    ],
  ])
})

it('is content with less', () => {
  expect(foundAt(configurationSize, with103(990))).toEqual([])
})
