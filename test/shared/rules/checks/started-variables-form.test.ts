import { expect, it } from 'vitest'
import { startedVariablesForm } from '#shared/rules/checks/started-variables-form.ts'
import { action } from '#test/builders/pipeline.ts'
import { foundIn } from '../one-action.ts'

it('wants names and values, each once', () => {
  const given = (Variables: string) =>
    foundIn(
      startedVariablesForm,
      action('Invoke', 'CodePipeline', { configuration: { PipelineName: 'other', Variables } }),
    ).map(([, message]) => message)
  expect(
    given('[{"name": "A"}, {"name": "B", "value": "c"}, {"name": "B", "value": "d"}, {"Name": "E", "value": "f"}]'),
  ).toEqual([
    'Add “value” to Variables[0].',
    'Add “name” to Variables[3].',
    'Remove “Name” from Variables[3]: it has name, value.',
    'Remove Variables[2]: “B” has a value already.',
  ])
  expect(given('[{"name": "A", "value": "#{variables.A}"}]')).toEqual([])
})
