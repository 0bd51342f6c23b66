import { expect, it } from 'vitest'
import { environmentVariableSecret } from '#shared/rules/checks/environment-variable-secret.ts'
import { build } from '#test/builders/pipeline.ts'
import { configured, foundIn, placesIn } from '../one-action.ts'

it('finds a secret where only plain text is possible', () => {
  const environmentVariables = [{ name: 'TOKEN', value: 'shop:token', type: 'SECRETS_MANAGER' }]
  const cluster = configured(
    'Deploy',
    'EKS',
    { ClusterName: 'shop', ManifestFiles: 'k8s.yaml' },
    { environmentVariables },
  )
  expect(foundIn(environmentVariableSecret, cluster)).toEqual([
    ['environmentVariables/0/type', 'Use PLAINTEXT here: SECRETS_MANAGER is for Commands actions alone.'],
  ])
  const commands = configured('Compute', 'Commands', {}, { commands: ['make'], environmentVariables })
  expect(placesIn(environmentVariableSecret, commands)).toEqual([])
  expect(placesIn(environmentVariableSecret, build({ environmentVariables }))).toEqual([])
})
