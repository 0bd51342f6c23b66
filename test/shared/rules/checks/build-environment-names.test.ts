import { expect, it } from 'vitest'
import { buildEnvironmentNames } from '#shared/rules/checks/build-environment-names.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, placesIn } from '../one-action.ts'

it('finds names that come twice, that a shell cannot read, and that are taken', () => {
  const names = ['A', 'A', 'my-name', 'CODEBUILD_SRC_DIR', 'B']
  const EnvironmentVariables = JSON.stringify(names.map((name) => ({ name, value: 'x' })))
  const declared = build({ configuration: { ProjectName: 'shop', EnvironmentVariables } })
  expect(foundIn(buildEnvironmentNames, declared).map(([, message]) => message)).toEqual([
    'Rename or remove EnvironmentVariables[1]: there is another named “A”.',
    'Rename EnvironmentVariables[2]: a shell cannot read a variable named “my-name”.',
    'Rename EnvironmentVariables[3]: CodeBuild keeps names such as “CODEBUILD_SRC_DIR” for itself.',
  ])
})

it('is content with names like those of CDK, and does not judge references', () => {
  const text = '[{"name":"_PROJECT_CONFIG_HASH","value":"x"},{"name":"#{variables.Name}","value":"x"}]'
  expect(
    placesIn(buildEnvironmentNames, build({ configuration: { ProjectName: 'shop', EnvironmentVariables: text } })),
  ).toEqual([])
})
