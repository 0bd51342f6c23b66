import { expect, it } from 'vitest'
import { inWords } from '#shared/model/message.ts'
import { buildEnvironmentForm } from '#shared/rules/checks/build-environment-form.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { build } from '#test/builders/pipeline.ts'
import { around, foundIn, placesIn } from '../one-action.ts'

it('finds items without name, value or a type that there is', () => {
  const text = '[{"name": "A"}, {"value": "b"}, "C=d", {"name": "E", "value": "f", "type": "SECRET"}]'
  expect(foundIn(buildEnvironmentForm, variables(text)).map(([, message]) => message)).toEqual([
    'Add “value” to EnvironmentVariables[0].',
    'Add “name” to EnvironmentVariables[1].',
    'Make EnvironmentVariables[2] an object with name, value, type.',
    'Choose one of these for the type of EnvironmentVariables[3]: PLAINTEXT, PARAMETER_STORE, SECRETS_MANAGER.',
  ])
  expect(new Set(placesIn(buildEnvironmentForm, variables(text)))).toEqual(
    new Set(['configuration/EnvironmentVariables']),
  )
})

it('only warns of what the service may convert or overlook', () => {
  const text = '[{"name": "A", "value": 1}, {"name": "B", "value": "b", "secret": true}, {"name": "C", "value": null}]'
  expect(
    checkDeclaration(around(variables(text))).map(({ severity, message }) => [severity, inWords(message)]),
  ).toEqual([
    ['warning', 'Make “value” of EnvironmentVariables[0] a text.'],
    ['warning', 'Remove “secret” from EnvironmentVariables[1]: it has name, value, type.'],
    ['error', 'Make “value” of EnvironmentVariables[2] a text.'],
  ])
})

it('is content with variables as AWS describes them', () => {
  const text = '[{"name":"A","value":"#{Source.CommitId}"},{"name":"B","value":"/p","type":"PARAMETER_STORE"}]'
  expect(placesIn(buildEnvironmentForm, variables(text))).toEqual([])
  expect(placesIn(buildEnvironmentForm, variables('[{"name":"A","value":"b","type":"#{variables.Type}"}]'))).toEqual([])
  expect(placesIn(buildEnvironmentForm, variables('[]'))).toEqual([])
})

function variables(EnvironmentVariables: string) {
  return build({ configuration: { ProjectName: 'shop', EnvironmentVariables } })
}
